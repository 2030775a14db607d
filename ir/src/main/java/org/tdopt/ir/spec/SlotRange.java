package org.tdopt.ir.spec;

/** Which operands or results of an operation fill a slot. */
public record SlotRange(int start, int end) {
  public int size() {
    return end - start;
  }

  /** The one index of a slot that holds exactly one value. */
  public int single(String slot) {
    if (size() != 1) {
      throw new IllegalStateException("the slot '" + slot + "' holds " + size() + " values");
    }
    return start;
  }
}
