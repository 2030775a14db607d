package org.tdopt.ir.affine;

import java.util.Optional;
import org.tdopt.ir.affine.AffineExpr.Binary;
import org.tdopt.ir.affine.AffineExpr.Constant;
import org.tdopt.ir.affine.AffineExpr.Dim;
import org.tdopt.ir.affine.AffineExpr.Symbol;
import org.tdopt.ir.attr.StridedLayoutAttr;
import org.tdopt.ir.type.Shape;

/** An affine expression as {@code offset + sum stride_i d_i}, if it is one. */
final class StridedForm {
  private final long[] strides;
  private long offset;

  private StridedForm(int dimCount) {
    strides = new long[dimCount];
  }

  /**
   * The offset and strides; a part with a symbol is {@link Shape#DYNAMIC}. Empty for divisions and
   * products of dimensions.
   */
  static Optional<StridedLayoutAttr> of(int dimCount, AffineExpr expr) {
    var form = new StridedForm(dimCount);
    return form.add(expr, 1)
        ? Optional.of(new StridedLayoutAttr(form.offset, form.strides))
        : Optional.empty();
  }

  /** Adds {@code factor * expr}; whether that could be done. */
  private boolean add(AffineExpr expr, long factor) {
    switch (expr) {
      case Dim d -> strides[d.position()] = plus(strides[d.position()], factor);
      case Symbol _ -> offset = Shape.DYNAMIC;
      case Constant c -> offset = plus(offset, times(c.value(), factor));
      case Binary(var operator, var left, var right) -> {
        return switch (operator) {
          case ADD -> add(left, factor) && add(right, factor);
          case MUL ->
              switch (right) {
                case Constant c -> add(left, times(c.value(), factor));
                case Symbol _ -> add(left, Shape.DYNAMIC);
                default -> false;
              };
          default -> false;
        };
      }
    }
    return true;
  }

  private static long plus(long a, long b) {
    return Shape.isDynamic(a) || Shape.isDynamic(b) ? Shape.DYNAMIC : a + b;
  }

  private static long times(long a, long b) {
    return Shape.isDynamic(a) || Shape.isDynamic(b) ? Shape.DYNAMIC : a * b;
  }
}
