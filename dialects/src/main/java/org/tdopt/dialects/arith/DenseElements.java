package org.tdopt.dialects.arith;

import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Optional;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.ElementData;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.attr.FloatBits;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.ir.type.Type;

/** The elements of constant tensors and vectors as scalar constants. */
final class DenseElements {
  private DenseElements() {}

  /** The element at row-major position {@code i}; empty if it has more than 64 bits or is complex. */
  static Optional<Attribute> get(DenseElementsAttr dense, long i) {
    int bytes = dense.elementBytes();
    if (bytes > Long.BYTES) {
      return Optional.empty();
    }
    long bits = 0;
    for (int b = 0; b < bytes; b++) {
      long at = (dense.splat() ? 0 : i * bytes) + b;
      bits |= (dense.data().bytes().get(ValueLayout.JAVA_BYTE, at) & 0xFFL) << 8 * b;
    }
    return switch (dense.type().elementType()) {
      case IntegerType t when t.equals(IntegerType.I1) -> Optional.of(BoolAttr.of(bits != 0));
      case IntegerType t -> Optional.of(Constants.integer(bits, t));
      case IndexType t -> Optional.of(Constants.integer(bits, t));
      case FloatType t -> Optional.of(new FloatAttr(FloatBits.fromBits(bits, t), t));
      default -> Optional.empty();
    };
  }

  /**
   * The constant with those elements in row-major order; if all are equal, one is enough and one is
   * kept.
   */
  static DenseElementsAttr of(ShapedType type, List<Attribute> elements) {
    boolean splat = elements.stream().allMatch(elements.getFirst()::equals);
    var kept = splat ? elements.subList(0, 1) : elements;
    int bytes = bytes(type.elementType());
    var data = new byte[kept.size() * bytes];
    for (int i = 0; i < kept.size(); i++) {
      long bits = bits(kept.get(i));
      for (int b = 0; b < bytes; b++) {
        data[i * bytes + b] = (byte) (bits >>> 8 * b);
      }
    }
    return new DenseElementsAttr(type, ElementData.ofBytes(data), splat);
  }

  private static int bytes(Type elementType) {
    return (ArithTypes.width(elementType) + 7) / 8;
  }

  private static long bits(Attribute element) {
    return switch (element) {
      case BoolAttr b -> b.value() ? 1 : 0;
      case IntegerAttr n -> n.value().longValue();
      case FloatAttr f -> FloatBits.toBits(f.value(), f.type());
      default -> throw new IllegalArgumentException("no scalar constant: " + element);
    };
  }
}
