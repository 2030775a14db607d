package org.tdopt.dialects.linalg;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

/** The extents of an iteration space, which follow from the shapes of the operands. */
final class LoopRanges {
  private LoopRanges() {}

  /** An operand's dimension whose extent is that of a loop. */
  private record Source(int operand, int dim) {}

  /** Where loop {@code d} takes its extent from: a known one if there is any. */
  private static @Nullable Source source(LinalgOp op, int d) {
    Source found = null;
    for (int i = 0; i < op.operandCount(); i++) {
      var map = op.indexingMap(i);
      for (int r = 0; r < map.resultCount(); r++) {
        if (map.results().get(r) instanceof AffineExpr.Dim dim && dim.position() == d) {
          if (!Shape.isDynamic(LinalgOp.shapeOf(op.operand(i)).dim(r))) {
            return new Source(i, r);
          }
          found = found == null ? new Source(i, r) : found;
        }
      }
    }
    return found;
  }

  static long[] of(LinalgOp op) {
    var ranges = new long[op.loopCount()];
    for (int d = 0; d < ranges.length; d++) {
      var source = source(op, d);
      ranges[d] =
          source == null
              ? Shape.DYNAMIC
              : LinalgOp.shapeOf(op.operand(source.operand)).dim(source.dim);
    }
    return ranges;
  }

  /** Whether each loop's extent follows from an operand. */
  static boolean areDetermined(LinalgOp op) {
    return IntStream.range(0, op.loopCount()).allMatch(d -> source(op, d) != null);
  }

  static List<MixedIndex> materialize(LinalgOp op, OpBuilder b) {
    var ranges = new ArrayList<MixedIndex>();
    for (int d = 0; d < op.loopCount(); d++) {
      var source = Objects.requireNonNull(source(op, d), "the verifier has found a source");
      var operand = op.operand(source.operand);
      ranges.add(
          operand.type() instanceof MemRefType
              ? org.tdopt.dialects.memref.DimOp.extent(b, op.location(), operand, source.dim)
              : org.tdopt.dialects.tensor.DimOp.extent(b, op.location(), operand, source.dim));
    }
    return ranges;
  }
}
