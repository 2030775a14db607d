package org.tdopt.interp.memory;

import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.MemRefType;

/**
 * One allocation.
 *
 * @param number identifies it in shadow words, from 1
 * @param name how messages call it
 * @param location where it is allocated
 * @param type its type, with the extents of this allocation
 * @param base first byte in {@code memory}
 * @param planned whether {@code base} is the offset that the memory plan gives it in its space
 */
record Buffer(
    int number,
    String name,
    Location location,
    MemRefType type,
    ElementKind kind,
    Memory memory,
    int base,
    boolean planned) {

  /** The indices of the element at that byte address, for example {@code [1, 2]}. */
  String element(int address) {
    long linear = (address - base) / kind.bytes();
    var text = new StringBuilder("]");
    for (int d = type.rank() - 1; d >= 0; d--) {
      long extent = Math.max(1, type.dim(d));
      text.insert(0, (d == 0 ? linear : linear % extent)).insert(0, d == 0 ? "" : ", ");
      linear /= extent;
    }
    return text.insert(0, '[').toString();
  }

  String allocationNote() {
    return planned
        ? "the buffer is allocated here at offset " + base + " of " + memory.space
        : "the buffer is allocated here";
  }
}
