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
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.TensorType;

/** The same elements in row-major order under another shape. */
public final class ReshapeOp extends GraphOp
    implements Differentiable, Evaluable, FlopCount, Foldable, Structured, Canonicalizable {
  public static final OperandSlot INPUT = OperandSlot.of("input", TensorConstraints.FLOATS);
  public static final ResultSlot RESULT = ResultSlot.of("result", TensorConstraints.FLOATS);
  public static final OpSpec<ReshapeOp> SPEC =
      OpSpec.of("graph.reshape", ReshapeOp::new, INPUT, RESULT)
          .format("$input attr-dict `:` functional-type(operands, results)")
          .summary("the same elements in row-major order under another shape")
          .description(
              """
              The number of elements stays the same; the result's type gives the shape.
              """)
          .example(
              """
              func.func @example(%x: tensor<2x3xf32>) -> tensor<6xf32> {
                %0 = graph.reshape %x : (tensor<2x3xf32>) -> tensor<6xf32>
                func.return %0 : tensor<6xf32>
              }
              """);

  private ReshapeOp(OpState state) {
    super(SPEC, state);
  }

  public static ReshapeOp create(OpBuilder b, Location at, Value input, TensorType to) {
    return b.create(SPEC, OpState.at(at).operands(input).results(to));
  }

  /** The input itself if it is of type {@code to}, else a reshape of it. */
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
        from.shape().elementCount() == to.shape().elementCount(),
        "'%s' has %d elements, but '%s' has %d",
        from,
        from.shape().elementCount(),
        to,
        to.shape().elementCount());
  }

  @Override
  public boolean isDifferentiable(int index) {
    return true;
  }

  /** The gradient goes back to the shape of the input. */
  @Override
  public Value gradient(int index, List<Value> resultGradients, OpBuilder b) {
    return create(b, location(), resultGradients.getFirst(), tensor(get(INPUT))).result(0);
  }

  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var x = operands.getFirst();
    var out = x.zeros(tensor(result(0)).shape());
    for (long i = 0; i < x.size(); i++) {
      out.set(i, x.get(i));
    }
    return List.of(out);
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new MergeReshapes());
  }

  /** A reshape to the type of the input is the input. */
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
    return List.of(Regrouping.reshape(b, location(), get(INPUT), tensor(result(0))));
  }
}
