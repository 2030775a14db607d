package org.tdopt.dialects.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
import org.tdopt.ir.attr.BoolAttr;
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

/** Sum over some dimensions, which are dropped or kept with extent 1. */
public final class ReduceSumOp extends GraphOp
    implements Differentiable, Evaluable, FlopCount, Foldable, Structured {
  public static final OperandSlot INPUT = OperandSlot.of("input", TensorConstraints.FLOATS);
  public static final PropertySlot<DenseArrayAttr> DIMS =
      PropertySlot.of("dims", DenseArrayAttr.class);
  public static final PropertySlot<BoolAttr> KEEP_DIMS =
      PropertySlot.withDefault("keep_dims", BoolAttr.class, BoolAttr.FALSE);
  public static final ResultSlot RESULT = ResultSlot.of("result", TensorConstraints.FLOATS);
  public static final OpSpec<ReduceSumOp> SPEC =
      OpSpec.of("graph.reduce_sum", ReduceSumOp::new, INPUT, DIMS, KEEP_DIMS, RESULT)
          .infers(ReduceSumOp::infer)
          .format("$input attr-dict `:` functional-type(operands, results)")
          .summary("sum over some dimensions, which are dropped or kept with extent 1")
          .description(
              """
              `dims` lists the dimensions to sum over; with `keep_dims` they stay with extent 1.
              """)
          .example(
              """
              func.func @example(%x: tensor<2x3xf32>) -> tensor<3xf32> {
                %0 = graph.reduce_sum %x {dims = array<i64: 0>}
                    : (tensor<2x3xf32>) -> tensor<3xf32>
                func.return %0 : tensor<3xf32>
              }
              """);

  private ReduceSumOp(OpState state) {
    super(SPEC, state);
  }

  /** Sums over {@code dims}, which ascend. */
  public static ReduceSumOp create(
      OpBuilder b, Location at, Value input, long[] dims, boolean keepDims) {
    return b.create(
        SPEC,
        OpState.at(at)
            .operands(input)
            .set(DIMS, DenseArrayAttr.i64(dims))
            .set(KEEP_DIMS, BoolAttr.of(keepDims)));
  }

  private static List<Type> infer(OpState state) {
    var input = tensor(state, 0);
    var dims = DIMS.of(state.properties()).toLongs();
    long previous = -1;
    for (long d : dims) {
      if (d <= previous || d >= input.rank()) {
        throw new DiagnosticException(
            state.location(),
            "dims %s must ascend within 0..%d"
                .formatted(Arrays.toString(dims), input.rank() - 1));
      }
      previous = d;
    }
    boolean keep = KEEP_DIMS.of(state.properties()).value();
    return List.of(TensorType.of(input.elementType(), reduced(input.shape(), dims, keep)));
  }

  private static Shape reduced(Shape shape, long[] dims, boolean keep) {
    var out = new ArrayList<Long>();
    for (int d = 0; d < shape.rank(); d++) {
      if (Arrays.binarySearch(dims, d) < 0) {
        out.add(shape.dim(d));
      } else if (keep) {
        out.add(1L);
      }
    }
    return Shape.of(out.stream().mapToLong(Long::longValue).toArray());
  }

  public long[] dims() {
    return get(DIMS).toLongs();
  }

  public boolean keepDims() {
    return get(KEEP_DIMS).value();
  }

  @Override
  public boolean isDifferentiable(int index) {
    return true;
  }

  /** Every summand has derivative 1, so the gradient is repeated along the summed dimensions. */
  @Override
  public Value gradient(int index, List<Value> resultGradients, OpBuilder b) {
    var type = tensor(get(INPUT));
    var kept = TensorType.of(type.elementType(), reduced(type.shape(), dims(), true));
    var g = ReshapeOp.createUnlessSame(b, location(), resultGradients.getFirst(), kept);
    return BroadcastOp.createUnlessSame(b, location(), g, type);
  }

  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var x = operands.getFirst();
    var kept = reduced(x.shape(), dims(), true);
    var to = RowMajor.offsets(x.shape(), Broadcasting.strides(kept, x.shape()));
    var sums = new double[Math.toIntExact(kept.elementCount())];
    for (int i = 0; i < to.length; i++) {
      sums[to[i]] += x.get(i);
    }
    var out = x.zeros(tensor(result(0)).shape());
    for (int i = 0; i < sums.length; i++) {
      out.set(i, sums[i]);
    }
    return List.of(out);
  }

  /** A sum over no dimension is the input. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    return dims().length == 0 ? List.of(new FoldResult.Existing(get(INPUT))) : List.of();
  }

  /** One addition per element read. */
  @Override
  public long flops() {
    return tensor(get(INPUT)).shape().elementCount();
  }

  /**
   * The sum over dropped dimensions; kept ones are put back with extent 1. Where all have extent 1
   * there is nothing to add.
   */
  @Override
  public List<Value> toStructured(OpBuilder b) {
    var type = tensor(get(INPUT));
    if (type.shape().elementCount() == tensor(result(0)).shape().elementCount()) {
      return List.of(Regrouping.reshape(b, location(), get(INPUT), tensor(result(0))));
    }
    var dropped = TensorType.of(type.elementType(), reduced(type.shape(), dims(), false));
    var kept =
        IntStream.range(0, type.rank()).filter(d -> Arrays.binarySearch(dims(), d) < 0).toArray();
    var build = new StructuredBuilder(b, location());
    var sum =
        build.accumulated(
            build.filled(dropped, 0),
            operands(),
            List.of(AffineMap.identity(type.rank()), AffineMap.projection(type.rank(), kept)),
            (s, accumulator, in) -> s.add(accumulator, in.getFirst()));
    return List.of(Regrouping.reshape(b, location(), sum, tensor(result(0))));
  }
}
