package org.tdopt.ir.affine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.ir.affine.AffineExpr.Operator;
import org.tdopt.ir.attr.StridedLayoutAttr;
import org.tdopt.ir.type.Shape;

class StridedLayoutTest {
  private static final AffineExpr D0 = AffineExpr.dim(0);
  private static final AffineExpr D1 = AffineExpr.dim(1);
  private static final AffineExpr S0 = AffineExpr.symbol(0);

  private static AffineExpr sum(AffineExpr a, AffineExpr b) {
    return AffineExpr.of(Operator.ADD, a, b);
  }

  private static AffineExpr times(AffineExpr a, AffineExpr b) {
    return AffineExpr.of(Operator.MUL, a, b);
  }

  @Test
  void sumsOfMultiplesAreStrided() {
    var twice = sum(sum(times(D0, AffineExpr.constant(4)), D1), sum(D0, AffineExpr.constant(5)));
    assertThat(AffineMap.of(2, twice).stridedLayout()).contains(new StridedLayoutAttr(5, 5, 1));
    assertThat(AffineMap.of(1, D0).stridedLayout()).contains(new StridedLayoutAttr(0, 1));
  }

  @Test
  void symbolsMakeStridesAndOffsetsUnknown() {
    var map = new AffineMap(2, 1, List.of(sum(times(D0, S0), D1)));
    assertThat(map.stridedLayout()).contains(new StridedLayoutAttr(0, Shape.DYNAMIC, 1));
    assertThat(new AffineMap(1, 1, List.of(sum(D0, S0))).stridedLayout())
        .contains(new StridedLayoutAttr(Shape.DYNAMIC, 1));
  }

  @Test
  void divisionsAndSeveralResultsAreNotStrided() {
    var halved = AffineExpr.of(Operator.FLOOR_DIV, D0, AffineExpr.constant(2));
    assertThat(AffineMap.of(1, halved).stridedLayout()).isEmpty();
    assertThat(AffineMap.of(2, D1, D0).stridedLayout()).isEmpty();
  }
}
