package org.tdopt.riscv.program;

import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.riscv.select.BufferPlacement;

/** How much memory buffers take. */
final class BufferExtents {
  static final String L1 = "L1";
  static final String L2 = "L2";

  private BufferExtents() {}

  /**
   * Bytes of a buffer of that type.
   *
   * @throws DiagnosticException if its size is not known
   */
  static long bytes(MemRefType type, Operation user) {
    if (!type.shape().isStatic()) {
      throw new DiagnosticException(
          user.location(), "the size of '%s' is not known at compile time".formatted(type));
    }
    return type.shape().elementCount() * BufferPlacement.elementBytes(type.elementType(), user);
  }

  /** Bytes of a memory space that the planned buffers of {@code function} use. */
  static long of(FuncOp function, String space) {
    long extent = 0;
    for (var alloc : function.collect(AllocOp.class)) {
      var type = alloc.result(0).type(MemRefType.class);
      if (type.space().equals(space)) {
        long offset =
            alloc
                .find(BufferPlacement.OFFSET)
                .filter(IntegerAttr.class::isInstance)
                .map(a -> ((IntegerAttr) a).longValue())
                .orElse(0L);
        extent = Math.max(extent, offset + bytes(type, alloc));
      }
    }
    return extent;
  }
}
