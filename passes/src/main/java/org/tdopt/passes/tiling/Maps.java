package org.tdopt.passes.tiling;

import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.affine.AffineMap;

/** Properties of indexing maps whose results are loops, or 0 where an extent is 1. */
final class Maps {
  private Maps() {}

  /** Whether each result is a loop or a constant, and every loop is exactly one result. */
  static boolean visitsOnce(AffineMap map) {
    return isProjection(map)
        && map.results().stream().filter(AffineExpr.Dim.class::isInstance).count()
            == map.dimCount();
  }

  /** Whether each result is a loop or a constant, and no loop is two results. */
  static boolean isProjection(AffineMap map) {
    var seen = new boolean[map.dimCount()];
    for (var r : map.results()) {
      switch (r) {
        case AffineExpr.Constant _ -> {}
        case AffineExpr.Dim d when !seen[d.position()] -> seen[d.position()] = true;
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether an operation has no reductions and writes every element of its outputs once. */
  static boolean isPointwise(LinalgOp op) {
    for (int d = 0; d < op.loopCount(); d++) {
      if (!op.isParallel(d)) {
        return false;
      }
    }
    for (int o = 0; o < op.outputs().size(); o++) {
      if (!visitsOnce(op.outputMap(o))) {
        return false;
      }
    }
    return true;
  }
}
