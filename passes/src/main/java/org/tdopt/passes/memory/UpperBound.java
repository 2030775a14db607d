package org.tdopt.passes.memory;

import java.util.OptionalLong;
import org.tdopt.dialects.arith.MaxSIOp;
import org.tdopt.dialects.arith.MinSIOp;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.trait.ConstantLike;

/** The largest value that a size can have, seen from how it is computed. */
public final class UpperBound {
  private UpperBound() {}

  /**
   * The bound of a constant, or of a minimum with one.
   *
   * @throws DiagnosticException if none can be seen
   */
  public static long of(Value size) {
    long bound = search(size);
    if (bound == Long.MAX_VALUE) {
      throw new DiagnosticException(
          size.location(), "no upper bound is known for a size of type '" + size.type() + "'");
    }
    return bound;
  }

  /** The bound, if one can be seen. */
  public static OptionalLong find(Value size) {
    long bound = search(size);
    return bound == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(bound);
  }

  private static long search(Value size) {
    return switch (size.definingOp().orElse(null)) {
      case ConstantLike c when c.value() instanceof IntegerAttr i -> i.longValue();
      case MinSIOp min -> Math.min(search(min.operand(0)), search(min.operand(1)));
      case MaxSIOp max -> Math.max(search(max.operand(0)), search(max.operand(1)));
      case null, default -> Long.MAX_VALUE;
    };
  }
}
