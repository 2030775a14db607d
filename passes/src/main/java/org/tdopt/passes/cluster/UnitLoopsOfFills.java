package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.linalg.FillOp;
import org.tdopt.dialects.linalg.GenericOp;
import org.tdopt.dialects.linalg.IteratorType;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.type.MemRefType;

/**
 * Writes fills of buffers with dimensions of extent 1 without loops over these, as other structured
 * operations are, so that a fill has the same loops as the operation that accumulates into the
 * buffer: {@code fill c = generic ins(c) outs(a[0, d0]) { yield c }}.
 */
final class UnitLoopsOfFills {
  private UnitLoopsOfFills() {}

  static void drop(FuncOp func) {
    for (var fill : func.collect(FillOp.class)) {
      if (fill.isOnBuffers()
          && Arrays.stream(fill.staticLoopRanges()).anyMatch(extent -> extent == 1)) {
        drop(fill);
      }
    }
  }

  private static void drop(FillOp fill) {
    var type = fill.output().type(MemRefType.class);
    var results = new ArrayList<AffineExpr>();
    int loops = 0;
    for (int d = 0; d < type.rank(); d++) {
      results.add(type.dim(d) == 1 ? AffineExpr.constant(0) : AffineExpr.dim(loops++));
    }
    var generic =
        GenericOp.create(
            OpBuilder.before(fill),
            fill.location(),
            List.of(fill.value()),
            List.of(fill.output()),
            List.of(
                AffineMap.of(loops), AffineMap.of(loops, results.toArray(AffineExpr[]::new))),
            Collections.nCopies(loops, IteratorType.PARALLEL),
            (_, elements) -> List.of(elements.getFirst()));
    generic.setAttributes(fill.attributes());
    fill.erase();
  }
}
