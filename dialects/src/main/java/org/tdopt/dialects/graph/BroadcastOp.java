package org.tdopt.dialects.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.Differentiable;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.FlopCount;
import org.tdopt.dialects.behavior.Structured;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.TensorType;

/** A tensor repeated to a larger shape by NumPy's rules. */
public final class BroadcastOp extends GraphOp
    implements Differentiable, Evaluable, FlopCount, Foldable, Structured {
  public static final OperandSlot INPUT = OperandSlot.of("input", TensorConstraints.FLOATS);
  public static final ResultSlot RESULT = ResultSlot.of("result", TensorConstraints.FLOATS);
  public static final OpSpec<BroadcastOp> SPEC =
      OpSpec.of("graph.broadcast", BroadcastOp::new, INPUT, RESULT)
          .format("$input attr-dict `:` functional-type(operands, results)")
          .summary("a tensor repeated to a larger shape by NumPy's rules")
          .description(
              """
              Shapes broadcast by NumPy's rules: aligned at the last dimension, an extent of 1
              repeats. The result's type gives the shape.
              """)
          .example(
              """
              func.func @example(%x: tensor<3xf32>) -> tensor<2x3xf32> {
                %0 = graph.broadcast %x : (tensor<3xf32>) -> tensor<2x3xf32>
                func.return %0 : tensor<2x3xf32>
              }
              """);

  private BroadcastOp(OpState state) {
    super(SPEC, state);
  }

  public static BroadcastOp create(OpBuilder b, Location at, Value input, TensorType to) {
    return b.create(SPEC, OpState.at(at).operands(input).results(to));
  }

  /** The input itself if it is of type {@code to}, else a broadcast of it. */
  static Value createUnlessSame(OpBuilder b, Location at, Value input, TensorType to) {
    return input.type().equals(to) ? input : create(b, at, input, to).result(0);
  }

  @Override
  public void verify(Verifier verifier) {
    var from = tensor(get(INPUT));
    var to = tensor(result(0));
    verifier.check(
        from.elementType().equals(to.elementType()),
        "element types differ: %s and %s",
        from.elementType(),
        to.elementType());
    verifier.check(
        Broadcasting.isBroadcastable(from.shape(), to.shape()),
        "'%s' does not broadcast to '%s'",
        from,
        to);
  }

  @Override
  public boolean isDifferentiable(int index) {
    return true;
  }

  /** Every copy contributes, so the gradient is summed over the copies. */
  @Override
  public Value gradient(int index, List<Value> resultGradients, OpBuilder b) {
    return Broadcasting.sumTo(b, location(), resultGradients.getFirst(), tensor(get(INPUT)));
  }

  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var x = operands.getFirst();
    var shape = tensor(result(0)).shape();
    var from = RowMajor.offsets(shape, Broadcasting.strides(x.shape(), shape));
    var out = x.zeros(shape);
    for (int i = 0; i < from.length; i++) {
      out.set(i, x.get(from[i]));
    }
    return List.of(out);
  }

  /** A broadcast to the type of the input is the input. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    return get(INPUT).type().equals(result(0).type())
        ? List.of(new FoldResult.Existing(get(INPUT)))
        : List.of();
  }

  @Override
  public long flops() {
    return 0;
  }

  @Override
  public List<Value> toStructured(OpBuilder b) {
    return List.of(
        new StructuredBuilder(b, location())
            .elementwise(tensor(result(0)), operands(), (_, in) -> in.getFirst()));
  }
}
