package org.tdopt.ir.trait;

/** Nothing inside the operation's regions uses a value from outside. */
public interface IsolatedFromAbove {}
