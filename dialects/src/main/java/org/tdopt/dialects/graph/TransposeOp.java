package org.tdopt.dialects.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.Differentiable;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.FlopCount;
import org.tdopt.dialects.behavior.Structured;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/** Dimensions permuted: dimension i of the result is {@code permutation[i]} of the input. */
public final class TransposeOp extends GraphOp
    implements Differentiable, Evaluable, FlopCount, Foldable, Structured {
  public static final OperandSlot INPUT = OperandSlot.of("input", TensorConstraints.FLOATS);
  public static final PropertySlot<DenseArrayAttr> PERMUTATION =
      PropertySlot.of("permutation", DenseArrayAttr.class);
  public static final ResultSlot RESULT = ResultSlot.of("result", TensorConstraints.FLOATS);
  public static final OpSpec<TransposeOp> SPEC =
      OpSpec.of("graph.transpose", TransposeOp::new, INPUT, PERMUTATION, RESULT)
          .infers(TransposeOp::infer)
          .format("$input attr-dict `:` functional-type(operands, results)")
          .summary("dimensions permuted: dimension i of the result is permutation[i] of the input")
          .description("`permutation` names each dimension of the input once.")
          .example(
              """
              func.func @example(%x: tensor<2x3xf32>) -> tensor<3x2xf32> {
                %0 = graph.transpose %x {permutation = array<i64: 1, 0>}
                    : (tensor<2x3xf32>) -> tensor<3x2xf32>
                func.return %0 : tensor<3x2xf32>
              }
              """);

  private TransposeOp(OpState state) {
    super(SPEC, state);
  }

  public static TransposeOp create(OpBuilder b, Location at, Value input, long... permutation) {
    return b.create(
        SPEC, OpState.at(at).operands(input).set(PERMUTATION, DenseArrayAttr.i64(permutation)));
  }

  private static List<Type> infer(OpState state) {
    var input = tensor(state, 0);
    var permutation = PERMUTATION.of(state.properties()).toLongs();
    var sorted = LongStream.of(permutation).sorted().toArray();
    if (!Arrays.equals(sorted, LongStream.range(0, input.rank()).toArray())) {
      throw new DiagnosticException(
          state.location(),
          "permutation %s must hold each of 0..%d once"
              .formatted(Arrays.toString(permutation), input.rank() - 1));
    }
    var dims = LongStream.of(permutation).map(d -> input.dim((int) d)).toArray();
    return List.of(TensorType.of(input.elementType(), Shape.of(dims)));
  }

  public long[] permutation() {
    return get(PERMUTATION).toLongs();
  }

  @Override
  public boolean isDifferentiable(int index) {
    return true;
  }

  /** The gradient goes back through the inverse permutation. */
  @Override
  public Value gradient(int index, List<Value> resultGradients, OpBuilder b) {
    var forward = permutation();
    var inverse = new long[forward.length];
    for (int i = 0; i < forward.length; i++) {
      inverse[(int) forward[i]] = i;
    }
    return create(b, location(), resultGradients.getFirst(), inverse).result(0);
  }

  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var x = operands.getFirst();
    var own = x.shape().rowMajorStrides();
    var strides = LongStream.of(permutation()).map(d -> own[(int) d]).toArray();
    var shape = tensor(result(0)).shape();
    var from = RowMajor.offsets(shape, strides);
    var out = x.zeros(shape);
    for (int i = 0; i < from.length; i++) {
      out.set(i, x.get(from[i]));
    }
    return List.of(out);
  }

  /** The identity permutation gives the input. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    var identity = LongStream.range(0, tensor(get(INPUT)).rank()).toArray();
    return Arrays.equals(permutation(), identity)
        ? List.of(new FoldResult.Existing(get(INPUT)))
        : List.of();
  }

  @Override
  public long flops() {
    return 0;
  }

  /** Reads the input at the permuted index: its map is the inverse permutation. */
  @Override
  public List<Value> toStructured(OpBuilder b) {
    var forward = permutation();
    var inverse = new int[forward.length];
    for (int i = 0; i < forward.length; i++) {
      inverse[(int) forward[i]] = i;
    }
    return List.of(
        new StructuredBuilder(b, location())
            .mapped(
                tensor(result(0)),
                operands(),
                List.of(AffineMap.projection(inverse.length, inverse)),
                (_, in) -> in.getFirst()));
  }
}
