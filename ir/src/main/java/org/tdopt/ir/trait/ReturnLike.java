package org.tdopt.ir.trait;

/** A terminator whose operands become results of the operation around it. */
public interface ReturnLike extends Terminator {}
