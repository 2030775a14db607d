package org.tdopt.passes.cluster;

import java.util.OptionalLong;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.dialects.arith.MinSIOp;
import org.tdopt.dialects.arith.MinUIOp;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.Value;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

/** The most that an extent can be. */
final class ExtentBounds {
  private ExtentBounds() {}

  /** The largest extent of dimension {@code dim} of {@code buffer}, if something says so. */
  static OptionalLong ofDimension(Value buffer, int dim) {
    var type = buffer.type(MemRefType.class);
    if (!Shape.isDynamic(type.dim(dim))) {
      return OptionalLong.of(type.dim(dim));
    }
    if (!(buffer.definingOp().orElse(null) instanceof SubViewOp view)) {
      return OptionalLong.empty();
    }
    int kept = -1;
    var dropped = view.droppedDims();
    for (int i = 0; i < dropped.length; i++) {
      kept += dropped[i] ? 0 : 1;
      if (kept == dim && !dropped[i]) {
        var size = view.slice().sizes().get(i);
        return least(sizeBound(size), ofDimension(view.source(), i));
      }
    }
    return OptionalLong.empty();
  }

  private static OptionalLong sizeBound(MixedIndex size) {
    return switch (size) {
      case MixedIndex.Static s -> OptionalLong.of(s.value());
      case MixedIndex.Dynamic d -> ofValue(d.value());
    };
  }

  /** The largest value of {@code value}: a constant, or the least bound of a minimum's operands. */
  static OptionalLong ofValue(Value value) {
    var constant = Constants.integer(value);
    if (constant.isPresent()) {
      return constant;
    }
    return switch (value.definingOp().orElse(null)) {
      case MinSIOp min -> least(ofValue(min.lhs()), ofValue(min.rhs()));
      case MinUIOp min -> least(ofValue(min.lhs()), ofValue(min.rhs()));
      case null, default -> OptionalLong.empty();
    };
  }

  private static OptionalLong least(OptionalLong a, OptionalLong b) {
    return a.isPresent() && b.isPresent()
        ? OptionalLong.of(Math.min(a.getAsLong(), b.getAsLong()))
        : a.isPresent() ? a : b;
  }
}
