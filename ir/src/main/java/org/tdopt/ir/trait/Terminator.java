package org.tdopt.ir.trait;

/** The operation ends its block. */
public interface Terminator {}
