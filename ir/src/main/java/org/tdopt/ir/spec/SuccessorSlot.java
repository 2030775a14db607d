package org.tdopt.ir.spec;

/** A named successor block, or as the last slot any number of them. */
public record SuccessorSlot(String name, boolean isVariadic) implements Slot {
  public SuccessorSlot(String name) {
    this(name, false);
  }

  public static SuccessorSlot variadic(String name) {
    return new SuccessorSlot(name, true);
  }
}
