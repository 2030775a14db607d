package org.tdopt.dialects.view;

import java.util.Optional;
import org.tdopt.ir.type.Shape;

/** Which unit dimensions a rank-reduced shape leaves out. */
public final class RankReduction {
  private RankReduction() {}

  /**
   * For each dimension of {@code full} whether {@code reduced} drops it; empty if {@code reduced} is
   * not {@code full} without some dimensions of extent 1. Of several ways, dimensions are kept as
   * early as possible.
   */
  public static Optional<boolean[]> droppedDims(Shape full, Shape reduced) {
    var dropped = new boolean[full.rank()];
    int next = 0;
    for (int i = 0; i < full.rank(); i++) {
      if (next < reduced.rank() && full.dim(i) == reduced.dim(next)) {
        next++;
      } else if (full.dim(i) == 1) {
        dropped[i] = true;
      } else {
        return Optional.empty();
      }
    }
    return next == reduced.rank() ? Optional.of(dropped) : Optional.empty();
  }
}
