package org.tdopt.interp.kernel;

import java.util.Optional;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.affine.AffineMap;

/**
 * An indexing map each of whose results is a constant plus a sum of multiples of dimensions, so
 * that stepping a loop adds a stride to an address.
 *
 * @param coefficients per result and dimension
 * @param constants per result
 */
record LinearMap(int[][] coefficients, int[] constants) {

  /** The map in this form; empty if it divides or multiplies dimensions. */
  static Optional<LinearMap> of(AffineMap map) {
    int results = map.resultCount();
    var coefficients = new int[results][map.dimCount()];
    var constants = new int[results];
    for (int r = 0; r < results; r++) {
      if (map.symbolCount() != 0 || !add(map.results().get(r), 1, coefficients[r], constants, r)) {
        return Optional.empty();
      }
    }
    return Optional.of(new LinearMap(coefficients, constants));
  }

  private static boolean add(
      AffineExpr expr, long factor, int[] coefficients, int[] constants, int r) {
    return switch (expr) {
      case AffineExpr.Dim d -> {
        coefficients[d.position()] += Math.toIntExact(factor);
        yield true;
      }
      case AffineExpr.Constant c -> {
        constants[r] += Math.toIntExact(factor * c.value());
        yield true;
      }
      case AffineExpr.Symbol _ -> false;
      case AffineExpr.Binary b ->
          switch (b.operator()) {
            case ADD ->
                add(b.left(), factor, coefficients, constants, r)
                    && add(b.right(), factor, coefficients, constants, r);
            case MUL ->
                b.right() instanceof AffineExpr.Constant c
                    && add(b.left(), factor * c.value(), coefficients, constants, r);
            case MOD, FLOOR_DIV, CEIL_DIV -> false;
          };
    };
  }

  int results() {
    return constants.length;
  }

  boolean uses(int dimension) {
    for (var row : coefficients) {
      if (row[dimension] != 0) {
        return true;
      }
    }
    return false;
  }

  /** The dimension that result {@code r} is equal to, or -1. */
  int plainDimension(int r) {
    int found = -1;
    for (int d = 0; d < coefficients[r].length; d++) {
      if (coefficients[r][d] == 1 && found < 0) {
        found = d;
      } else if (coefficients[r][d] != 0) {
        return -1;
      }
    }
    return constants[r] == 0 ? found : -1;
  }
}
