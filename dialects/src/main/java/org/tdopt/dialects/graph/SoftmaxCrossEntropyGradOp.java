package org.tdopt.dialects.graph;

import java.util.List;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.FlopCount;
import org.tdopt.dialects.behavior.Structured;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.type.Type;

/** Gradient of the softmax cross-entropy with respect to the logits. */
public final class SoftmaxCrossEntropyGradOp extends GraphOp
    implements Evaluable, FlopCount, Structured {
  public static final OperandSlot LOGITS = OperandSlot.of("logits", TensorConstraints.MATRIX);
  public static final OperandSlot LABELS = OperandSlot.of("labels", TensorConstraints.LABELS);
  public static final ResultSlot RESULT = ResultSlot.of("result", TensorConstraints.MATRIX);
  public static final OpSpec<SoftmaxCrossEntropyGradOp> SPEC =
      OpSpec.of(
              "graph.softmax_cross_entropy_grad",
              SoftmaxCrossEntropyGradOp::new,
              LOGITS,
              LABELS,
              RESULT)
          .infers(SoftmaxCrossEntropyGradOp::infer)
          .format("$logits `,` $labels attr-dict `:` functional-type(operands, results)")
          .summary("gradient of the softmax cross-entropy with respect to the logits")
          .description(
              """
              `(softmax(logits) - onehot(labels)) / B` for logits `[B, C]` and labels `[B]`.
              """)
          .example(
              """
              func.func @example(%y: tensor<2x3xf32>, %t: tensor<2xi64>) -> tensor<2x3xf32> {
                %0 = graph.softmax_cross_entropy_grad %y, %t
                    : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
                func.return %0 : tensor<2x3xf32>
              }
              """);

  private SoftmaxCrossEntropyGradOp(OpState state) {
    super(SPEC, state);
  }

  public static SoftmaxCrossEntropyGradOp create(
      OpBuilder b, Location at, Value logits, Value labels) {
    return b.create(SPEC, OpState.at(at).operands(logits, labels));
  }

  private static List<Type> infer(OpState state) {
    SoftmaxCrossEntropyOp.requireLabelPerRow(state);
    return sameAs(state, 0);
  }

  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var logits = operands.get(0);
    int rows = (int) logits.shape().dim(0);
    int classes = (int) logits.shape().dim(1);
    var out = logits.zeros(logits.shape());
    for (int r = 0; r < rows; r++) {
      int label = SoftmaxCrossEntropyOp.label(operands.get(1), r, classes, location());
      double max = SoftmaxCrossEntropyOp.rowMaximum(logits, r, classes);
      double sum = SoftmaxCrossEntropyOp.rowSum(logits, r, classes, max);
      for (int c = 0; c < classes; c++) {
        long i = (long) r * classes + c;
        double softmax = Math.exp(logits.get(i) - max) / sum;
        out.set(i, (softmax - (c == label ? 1 : 0)) / rows);
      }
    }
    return List.of(out);
  }

  /** Per element a division and a scaling, per row a subtraction; the loss counted the rest. */
  @Override
  public long flops() {
    var shape = tensor(get(LOGITS)).shape();
    return 2 * shape.elementCount() + shape.dim(0);
  }

  @Override
  public List<Value> toStructured(OpBuilder b) {
    var type = tensor(result(0));
    var build = new StructuredBuilder(b, location());
    var softmax = SoftmaxRows.of(build, get(LOGITS));
    var row = AffineMap.projection(2, 0);
    return List.of(
        build.mapped(
            type,
            List.of(get(LOGITS), get(LABELS), softmax.maxima(), softmax.sums()),
            List.of(AffineMap.identity(2), row, row, row),
            (s, in) -> {
              var probability = s.div(s.exp(s.sub(in.get(0), in.get(2))), in.get(3));
              var expected = s.ifIndexIs(1, in.get(1), s.constant(1), s.constant(0));
              return s.mul(s.sub(probability, expected), s.constant(1.0 / type.dim(0)));
            }));
  }
}
