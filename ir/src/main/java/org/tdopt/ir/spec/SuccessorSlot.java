package org.tdopt.ir.spec;

/** A named successor block. */
public record SuccessorSlot(String name) implements Slot {}
