package org.tdopt.dialects.graph;

import java.util.List;
import org.tdopt.dialects.behavior.Differentiable;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.FlopCount;
import org.tdopt.dialects.behavior.Structured;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/**
 * Mean over the rows of the negative logarithm of the softmax at the row's label:
 * {@code logits [B, C]}, {@code labels [B]} in {@code 0..C-1}.
 */
public final class SoftmaxCrossEntropyOp extends GraphOp
    implements Differentiable, Evaluable, FlopCount, Structured {
  public static final OperandSlot LOGITS = OperandSlot.of("logits", TensorConstraints.MATRIX);
  public static final OperandSlot LABELS = OperandSlot.of("labels", TensorConstraints.LABELS);
  public static final ResultSlot LOSS = ResultSlot.of("loss", TensorConstraints.SCALAR);
  public static final OpSpec<SoftmaxCrossEntropyOp> SPEC =
      OpSpec.of(
              "graph.softmax_cross_entropy", SoftmaxCrossEntropyOp::new, LOGITS, LABELS, LOSS)
          .infers(SoftmaxCrossEntropyOp::infer)
          .format("$logits `,` $labels attr-dict `:` functional-type(operands, results)")
          .summary("mean over the rows of the negative logarithm of the softmax at the row's label")
          .description(
              """
              `mean over b of -log(softmax(logits[b])[labels[b]])` for logits `[B, C]` and labels
              `[B]` from 0 to C-1, as PyTorch's `CrossEntropyLoss`. The largest logit of a row is
              subtracted before the exponential, so it does not overflow.
              """)
          .example(
              """
              func.func @example(%y: tensor<2x3xf32>, %t: tensor<2xi64>) -> tensor<f32> {
                %0 = graph.softmax_cross_entropy %y, %t
                    : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<f32>
                func.return %0 : tensor<f32>
              }
              """);

  private SoftmaxCrossEntropyOp(OpState state) {
    super(SPEC, state);
  }

  public static SoftmaxCrossEntropyOp create(
      OpBuilder b, Location at, Value logits, Value labels) {
    return b.create(SPEC, OpState.at(at).operands(logits, labels));
  }

  private static List<Type> infer(OpState state) {
    requireLabelPerRow(state);
    return List.of(TensorType.of(tensor(state, 0).elementType(), Shape.of()));
  }

  static void requireLabelPerRow(OpState state) {
    var logits = tensor(state, 0);
    var labels = tensor(state, 1);
    if (logits.dim(0) != labels.dim(0)) {
      throw new DiagnosticException(
          state.location(),
          "%d rows of logits need as many labels, but there are %d"
              .formatted(logits.dim(0), labels.dim(0)));
    }
  }

  /** The class of a row, checked to be one of {@code classes}. */
  static int label(TensorData labels, int row, int classes, Location at) {
    double label = labels.get(row);
    if (label < 0 || label >= classes) {
      throw new DiagnosticException(
          at, "label %d of row %d is outside 0..%d".formatted((long) label, row, classes - 1));
    }
    return (int) label;
  }

  /** The largest element of a row of {@code classes} elements. */
  static double rowMaximum(TensorData logits, int row, int classes) {
    double max = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < classes; c++) {
      max = Math.max(max, logits.get((long) row * classes + c));
    }
    return max;
  }

  /** The sum over a row of {@code exp(x - max)}. */
  static double rowSum(TensorData logits, int row, int classes, double max) {
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      sum += Math.exp(logits.get((long) row * classes + c) - max);
    }
    return sum;
  }

  @Override
  public boolean isDifferentiable(int index) {
    return index == 0;
  }

  /** {@code d/dx = (softmax(x) - onehot(label)) / B}. */
  @Override
  public Value gradient(int index, List<Value> resultGradients, OpBuilder b) {
    var slope =
        SoftmaxCrossEntropyGradOp.create(b, location(), get(LOGITS), get(LABELS)).result(0);
    return LossSeed.scaleBy(b, location(), slope, resultGradients.getFirst());
  }

  /** {@code log sum exp(x) = max + log sum exp(x - max)} cannot overflow. */
  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var logits = operands.get(0);
    int rows = (int) logits.shape().dim(0);
    int classes = (int) logits.shape().dim(1);
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      int label = label(operands.get(1), r, classes, location());
      double max = rowMaximum(logits, r, classes);
      sum +=
          max
              + Math.log(rowSum(logits, r, classes, max))
              - logits.get((long) r * classes + label);
    }
    var out = logits.zeros(Shape.of());
    out.set(0, sum / rows);
    return List.of(out);
  }

  /**
   * Per element a maximum, a subtraction, an exponential and an addition; per row a logarithm, an
   * addition, a subtraction and the sum over rows.
   */
  @Override
  public long flops() {
    var shape = tensor(get(LOGITS)).shape();
    return 4 * shape.elementCount() + 4 * shape.dim(0);
  }

  /**
   * Row maxima and sums, then {@code log sum exp} of each row, then the mean over the rows of its
   * difference to the logit at the label.
   */
  @Override
  public List<Value> toStructured(OpBuilder b) {
    var rows = tensor(get(LOGITS)).dim(0);
    var build = new StructuredBuilder(b, location());
    var softmax = SoftmaxRows.of(build, get(LOGITS));
    var logSum =
        build.elementwise(
            softmax.type(),
            List.of(softmax.maxima(), softmax.sums()),
            (s, in) -> s.add(in.get(0), s.log(in.get(1))));
    return List.of(
        build.accumulated(
            build.filled(tensor(result(0)), 0),
            List.of(get(LOGITS), get(LABELS), logSum),
            List.of(
                AffineMap.identity(2),
                AffineMap.projection(2, 0),
                AffineMap.projection(2, 0),
                AffineMap.projection(2)),
            (s, sum, in) -> {
              var loss = s.mul(s.sub(in.get(2), in.get(0)), s.constant(1.0 / rows));
              return s.add(sum, s.ifIndexIs(1, in.get(1), loss, s.constant(0)));
            }));
  }
}
