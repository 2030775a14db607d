package org.tdopt.riscv.select;

import java.util.List;
import org.tdopt.ir.type.Type;

/**
 * A buffer as the machine sees it.
 *
 * @param region a number that buffers share if they may overlap, or {@link #ANYWHERE}
 * @param space name of the memory space
 * @param address of the first element, in bytes
 * @param sizes extents, outermost first
 * @param strides in bytes, outermost first
 */
record View(
    int region,
    String space,
    LinearForm address,
    List<LinearForm> sizes,
    List<LinearForm> strides,
    Type elementType) {
  /** The region of a buffer of which nothing is known. */
  static final int ANYWHERE = -1;

  /** The extent of a dimension that a type leaves open. */
  static final LinearForm UNKNOWN_SIZE = LinearForm.of(-1);

  int rank() {
    return sizes.size();
  }
}
