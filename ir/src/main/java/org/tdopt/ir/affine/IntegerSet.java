package org.tdopt.ir.affine;

import java.util.List;
import java.util.stream.Collectors;

/** The points at which every constraint holds. */
public record IntegerSet(int dimCount, int symbolCount, List<Constraint> constraints) {
  /** {@code expr == 0}, or {@code expr >= 0}. */
  public record Constraint(AffineExpr expr, boolean equality) {
    @Override
    public String toString() {
      return expr + (equality ? " == 0" : " >= 0");
    }
  }

  public IntegerSet {
    constraints = List.copyOf(constraints);
  }

  @Override
  public String toString() {
    return AffineMap.header(dimCount, symbolCount)
        + constraints.stream()
            .map(Constraint::toString)
            .collect(Collectors.joining(", ", " : (", ")"));
  }
}
