package org.tdopt.dialects.linalg;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;

/** What every structured operation requires of maps, shapes, body and results. */
final class StructureVerifier {
  private StructureVerifier() {}

  static void verify(LinalgOp op, Verifier v) {
    if (verifyMaps(op, v)) {
      verifyShapes(op, v);
    }
    verifyBody(op, v);
    verifyResults(op, v);
  }

  private static boolean verifyMaps(LinalgOp op, Verifier v) {
    var maps = op.indexingMaps();
    if (!v.check(
        maps.size() == op.operandCount(),
        "expected the number of indexing_map (%d) to be equal to the number of input/output"
            + " operands (%d)",
        maps.size(),
        op.operandCount())) {
      return false;
    }
    boolean ok = true;
    for (int i = 0; i < maps.size(); i++) {
      var map = maps.get(i);
      int rank = LinalgOp.shapeOf(op.operand(i)).rank();
      ok &=
          v.check(map.symbolCount() == 0, "unexpected symbols in indexing_map #%d", i)
              && v.check(
                  map.dimCount() == op.loopCount(),
                  "expected indexing_map #%d to have %d dim(s) to match the number of loops, has"
                      + " %d",
                  i,
                  op.loopCount(),
                  map.dimCount())
              && v.check(
                  map.resultCount() == rank,
                  "expected operand rank (%d) to match the result rank of indexing_map #%d (%d)",
                  rank,
                  i,
                  map.resultCount());
    }
    return ok
        && v.check(
            LoopRanges.areDetermined(op), "expected the shape-to-loops map to be non-null");
  }

  /** A dimension indexed by a loop has its extent; one indexed by more holds every index. */
  private static void verifyShapes(LinalgOp op, Verifier v) {
    var ranges = op.staticLoopRanges();
    for (int i = 0; i < op.operandCount(); i++) {
      var shape = LinalgOp.shapeOf(op.operand(i));
      var results = op.indexingMap(i).results();
      for (int r = 0; r < results.size(); r++) {
        var expr = results.get(r);
        boolean isDim = expr instanceof AffineExpr.Dim;
        boolean known =
            !Shape.isDynamic(shape.dim(r))
                && IntStream.range(0, ranges.length)
                    .allMatch(d -> !expr.uses(d) || !Shape.isDynamic(ranges[d]) && ranges[d] > 0);
        if (known) {
          long needed = extent(expr, ranges);
          v.check(
              isDim ? needed == shape.dim(r) : needed <= shape.dim(r),
              "inferred input/output operand #%d has shape's dimension #%d to be %s%d, but found"
                  + " %d",
              i,
              r,
              isDim ? "" : "greater than or equal to ",
              needed,
              shape.dim(r));
        }
      }
    }
  }

  /** One more than the largest index, for an expression that is monotonic in each dimension. */
  private static long extent(AffineExpr expr, long[] ranges) {
    var last = Arrays.stream(ranges).map(r -> r - 1).toArray();
    long largest = expr.evaluate(last, new long[0]);
    return Math.max(largest, expr.evaluate(new long[ranges.length], new long[0])) + 1;
  }

  private static void verifyBody(LinalgOp op, Verifier v) {
    var arguments = op.body().arguments();
    if (!v.check(
        arguments.size() == op.operandCount(),
        "expected as many non-induction variable region arguments as the number of input/output"
            + " operands, %d and %d",
        arguments.size(),
        op.operandCount())) {
      return;
    }
    for (int i = 0; i < arguments.size(); i++) {
      var expected = LinalgOp.elementTypeOf(op.operand(i));
      v.check(
          arguments.get(i).type().equals(expected),
          "expected type of bb argument #%d ('%s') to match element or self type of the"
              + " corresponding operand ('%s')",
          i,
          arguments.get(i).type(),
          expected);
    }
    var last = op.body().terminator();
    if (!v.check(
        last instanceof YieldOp,
        "expected the body to end in 'linalg.yield', ends in '%s'",
        last.name())) {
      return;
    }
    if (!v.check(
        last.operandCount() == op.outputs().size(),
        "expected number of yield values (%d) to match the number of output operands (%d)",
        last.operandCount(),
        op.outputs().size())) {
      return;
    }
    for (int i = 0; i < last.operandCount(); i++) {
      var expected = LinalgOp.elementTypeOf(op.outputs().get(i));
      v.check(
          last.operand(i).type().equals(expected),
          "type of yield operand %d ('%s') doesn't match the element type of the output ('%s')",
          i + 1,
          last.operand(i).type(),
          expected);
    }
  }

  private static void verifyResults(LinalgOp op, Verifier v) {
    v.check(
        op.isOnTensors() || op.isOnBuffers(),
        "expected to have pure tensor or buffer semantics, operands are %s",
        op.operands().stream().map(Value::type).toList());
    var expected =
        op.outputs().stream().map(Value::type).filter(TensorType.class::isInstance).toList();
    v.check(
        op.resultTypes().equals(expected),
        "expected the results to have the types of the tensor outputs, %s, got %s",
        expected,
        op.resultTypes());
  }
}
