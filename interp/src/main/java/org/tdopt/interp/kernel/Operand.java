package org.tdopt.interp.kernel;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.interp.node.Slot;

/** How a kernel reads and writes one operand: a buffer, a tensor or a scalar. */
abstract class Operand {
  /** The slot of the operand. */
  protected final Slot value;

  /** The slot of the body's argument. */
  protected final Slot argument;

  protected final Indexing indexing;

  @CompilationFinal(dimensions = 1) private final int[] staticExtents;

  protected Operand(Slot value, Slot argument, Indexing indexing, int[] staticExtents) {
    this.value = value;
    this.argument = argument;
    this.indexing = indexing;
    this.staticExtents = staticExtents;
  }

  /** Looks at the operand's value before anything else is asked. */
  abstract void bind(VirtualFrame frame);

  /** The extent of a dimension; a constant where the type knows it. */
  final int extent(VirtualFrame frame, int dimension) {
    int known = staticExtents[dimension];
    return known >= 0 ? known : dynamicExtent(frame, dimension);
  }

  abstract int dynamicExtent(VirtualFrame frame, int dimension);

  /** From an element to the next of that dimension, in units of addresses. */
  abstract int stride(VirtualFrame frame, int dimension);

  /** The address of the element with indices zero. */
  abstract int base(VirtualFrame frame);

  /** Sets the body's argument to the element at the address in that slot. */
  abstract void load(VirtualFrame frame, int addressSlot);

  /** Sets the element at the address in that slot. */
  abstract void store(VirtualFrame frame, int addressSlot, Slot from);
}
