package org.tdopt.interp.buffer;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.tdopt.interp.memory.MemRef;
import org.tdopt.interp.node.IndexList;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticException;

/** Computes the address of one element of a view, and checks that it is one. */
public final class ElementAddress {
  private final Operation operation;
  private final IndexList indices;
  @CompilationFinal(dimensions = 1) private final int[] staticSizes;
  @CompilationFinal(dimensions = 1) private final int[] staticStrides;

  /** Sizes and byte strides known from the type, -1 where not known. */
  public ElementAddress(
      Operation operation, IndexList indices, int[] staticSizes, int[] staticStrides) {
    this.operation = operation;
    this.indices = indices;
    this.staticSizes = staticSizes;
    this.staticStrides = staticStrides;
  }

  /**
   * The byte address of the element with these indices.
   *
   * @throws DiagnosticException if an index is out of bounds
   */
  @ExplodeLoop
  public int of(MemRef view, VirtualFrame frame) {
    int address = view.base();
    for (int d = 0; d < staticSizes.length; d++) {
      long index = indices.get(frame, d);
      int size = staticSizes[d] >= 0 ? staticSizes[d] : view.size(d);
      if (index < 0 || index >= size) {
        CompilerDirectives.transferToInterpreter();
        throw fault(view, d, index, size);
      }
      address += (int) index * (staticStrides[d] >= 0 ? staticStrides[d] : view.stride(d));
    }
    return address;
  }

  @TruffleBoundary
  private DiagnosticException fault(MemRef view, int dimension, long index, int size) {
    return view.fault(
        operation,
        "uses index " + index + " of dimension " + dimension + ", which has " + size
            + " elements, of a view of " + view.bufferName());
  }
}
