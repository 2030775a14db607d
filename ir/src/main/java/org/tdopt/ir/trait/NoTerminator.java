package org.tdopt.ir.trait;

/** The blocks of the operation's regions need no terminator. */
public interface NoTerminator {}
