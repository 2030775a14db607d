package org.tdopt.ir.trait;

/** The operation's one region holds symbols, each name once. */
public interface SymbolTable {}
