package org.tdopt.dialects.graph;

import java.util.List;
import java.util.function.BiFunction;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.ElementData;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.TensorType;

/**
 * At least one sample of every pure operator of the dialect, in 64-bit floats: the types of its
 * operands, and how it is made of them.
 */
final class OpSamples {
  static final Location AT = Location.unknown();

  /** How many classes the labels of samples may name. */
  static final int CLASSES = 4;

  /** One operator with operands of certain shapes. */
  record Sample(
      String title, List<TensorType> operands, BiFunction<OpBuilder, List<Value>, Operation> make) {
    @Override
    public String toString() {
      return title;
    }
  }

  private OpSamples() {}

  static List<Sample> all() {
    return List.of(
        of("matmul", (b, v) -> matMul(b, v, false, false), f(2, 3), f(3, 4)),
        of("matmul ta", (b, v) -> matMul(b, v, true, false), f(3, 2), f(3, 4)),
        of("matmul tb", (b, v) -> matMul(b, v, false, true), f(2, 3), f(4, 3)),
        of("matmul ta tb", (b, v) -> matMul(b, v, true, true), f(3, 2), f(4, 3)),
        of("matmul batch", (b, v) -> matMul(b, v, false, true), f(2, 2, 3), f(2, 4, 3)),
        of("add", (b, v) -> AddOp.create(b, AT, v.get(0), v.get(1)), f(2, 3), f(2, 3)),
        of("add row", (b, v) -> AddOp.create(b, AT, v.get(0), v.get(1)), f(2, 3), f(3)),
        of("add column", (b, v) -> AddOp.create(b, AT, v.get(0), v.get(1)), f(2, 1), f(2, 3)),
        of("sub outer", (b, v) -> SubOp.create(b, AT, v.get(0), v.get(1)), f(2, 1), f(1, 3)),
        of("mul scalar", (b, v) -> MulOp.create(b, AT, v.get(0), v.get(1)), f(2, 3), f()),
        of("mul row", (b, v) -> MulOp.create(b, AT, v.get(0), v.get(1)), f(3), f(2, 3)),
        of("scale", (b, v) -> ScaleOp.create(b, AT, v.get(0), -0.75), f(2, 3)),
        of("relu", (b, v) -> ReluOp.create(b, AT, v.get(0)), f(3, 5)),
        of("relu_grad", (b, v) -> ReluGradOp.create(b, AT, v.get(0), v.get(1)), f(3, 5), f(3, 5)),
        of("reduce_sum", (b, v) -> reduce(b, v, false, 0), f(2, 3)),
        of("reduce_sum keep", (b, v) -> reduce(b, v, true, 0, 2), f(2, 3, 4)),
        of("reduce_sum drop", (b, v) -> reduce(b, v, false, 1), f(2, 3, 4)),
        of("reshape", (b, v) -> ReshapeOp.create(b, AT, v.get(0), f(3, 2)), f(2, 3)),
        of("broadcast", (b, v) -> BroadcastOp.create(b, AT, v.get(0), f(4, 2, 3)), f(2, 1)),
        of("transpose", (b, v) -> TransposeOp.create(b, AT, v.get(0), 2, 0, 1), f(2, 3, 4)),
        of("mse_loss", (b, v) -> MseLossOp.create(b, AT, v.get(0), v.get(1)), f(2, 3), f(2, 3)),
        of(
            "mse_loss_grad",
            (b, v) -> MseLossGradOp.create(b, AT, v.get(0), v.get(1)),
            f(2, 3),
            f(2, 3)),
        of(
            "softmax_cross_entropy",
            (b, v) -> SoftmaxCrossEntropyOp.create(b, AT, v.get(0), v.get(1)),
            f(3, CLASSES),
            TensorType.of(IntegerType.I64, 3)),
        of(
            "softmax_cross_entropy_grad",
            (b, v) -> SoftmaxCrossEntropyGradOp.create(b, AT, v.get(0), v.get(1)),
            f(3, CLASSES),
            TensorType.of(IntegerType.I64, 3)),
        of("sgd", (b, v) -> SgdOp.create(b, AT, v.get(0), v.get(1), 0.01), f(2, 3), f(2, 3)),
        of(
            "constant",
            (b, _) ->
                ConstantOp.create(
                    b, AT, new DenseElementsAttr(f(2), ElementData.ofDoubles(1, 2), false))));
  }

  private static Sample of(
      String title, BiFunction<OpBuilder, List<Value>, Operation> make, TensorType... operands) {
    return new Sample(title, List.of(operands), make);
  }

  static TensorType f(long... dims) {
    return TensorType.of(FloatType.F64, dims);
  }

  private static Operation matMul(OpBuilder b, List<Value> v, boolean ta, boolean tb) {
    return MatMulOp.create(b, AT, v.get(0), v.get(1), ta, tb);
  }

  private static Operation reduce(OpBuilder b, List<Value> v, boolean keep, long... dims) {
    return ReduceSumOp.create(b, AT, v.get(0), dims, keep);
  }
}
