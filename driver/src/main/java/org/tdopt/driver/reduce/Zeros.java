package org.tdopt.driver.reduce;

import java.util.Optional;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.ElementData;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.ir.type.Type;

/** Zeros of the types that have one. */
final class Zeros {
  /** A constant before {@code op}. */
  Optional<Value> before(Operation op, Type type) {
    return of(type)
        .flatMap(a -> ConstantOp.materialize(OpBuilder.before(op), op.location(), a, type))
        .map(constant -> constant.result(0));
  }

  /** The attribute of that type that is zero everywhere. */
  static Optional<Attribute> of(Type type) {
    return switch (type) {
      case IntegerType i when i.signedness() == IntegerType.Signedness.SIGNLESS && i.width() <= 64 ->
          Optional.of(IntegerAttr.of(0, i));
      case IndexType i -> Optional.of(IntegerAttr.of(0, i));
      case FloatType f -> Optional.of(new FloatAttr(0, f));
      case MemRefType _ -> Optional.empty();
      case ShapedType s when s.shape().isStatic() -> splat(s);
      default -> Optional.empty();
    };
  }

  private static Optional<Attribute> splat(ShapedType type) {
    int bits =
        switch (type.elementType()) {
          case IntegerType i when i.signedness() == IntegerType.Signedness.SIGNLESS -> i.width();
          case FloatType f -> f.width();
          case IndexType _ -> Long.SIZE;
          default -> 0;
        };
    return bits == 0
        ? Optional.empty()
        : Optional.of(
            new DenseElementsAttr(type, ElementData.ofBytes(new byte[(bits + 7) / 8]), true));
  }
}
