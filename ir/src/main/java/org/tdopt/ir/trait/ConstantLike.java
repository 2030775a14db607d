package org.tdopt.ir.trait;

import java.util.Optional;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;

/** The operation's one result is a constant. */
public interface ConstantLike extends Pure {
  Attribute value();

  /** The constant that {@code value} is, if it is the result of such an operation. */
  static Optional<Attribute> valueOf(Value value) {
    return value.definingOp()
        .filter(ConstantLike.class::isInstance)
        .map(op -> ((ConstantLike) op).value());
  }
}
