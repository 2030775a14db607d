package org.tdopt.ir.trait;

/** The operands may be exchanged. */
public interface Commutative {}
