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
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.type.Type;

/** One step of stochastic gradient descent: {@code parameter - lr * gradient}. */
public final class SgdOp extends GraphOp implements Evaluable, FlopCount, Structured {
  public static final OperandSlot PARAMETER =
      OperandSlot.of("parameter", TensorConstraints.FLOATS);
  public static final OperandSlot GRADIENT = OperandSlot.of("gradient", TensorConstraints.FLOATS);
  public static final PropertySlot<FloatAttr> LR = PropertySlot.of("lr", FloatAttr.class);
  public static final ResultSlot UPDATED = ResultSlot.of("updated", TensorConstraints.FLOATS);
  public static final OpSpec<SgdOp> SPEC =
      OpSpec.of("graph.sgd", SgdOp::new, PARAMETER, GRADIENT, LR, UPDATED)
          .infers(SgdOp::infer)
          .format("$parameter `,` $gradient attr-dict `:` functional-type(operands, results)")
          .summary("one step of stochastic gradient descent: parameter - lr * gradient")
          .description(
              """
              `parameter - lr * gradient` (Robbins and Monro, 1951). The learning rate is a
              constant of the program.
              """)
          .example(
              """
              func.func @example(%w: tensor<3xf32>, %g: tensor<3xf32>) -> tensor<3xf32> {
                %0 = graph.sgd %w, %g {lr = 1.000000e-02 : f64}
                    : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
                func.return %0 : tensor<3xf32>
              }
              """);

  private SgdOp(OpState state) {
    super(SPEC, state);
  }

  public static SgdOp create(
      OpBuilder b, Location at, Value parameter, Value gradient, double learningRate) {
    return b.create(
        SPEC,
        OpState.at(at).operands(parameter, gradient).set(LR, FloatAttr.f64(learningRate)));
  }

  private static List<Type> infer(OpState state) {
    requireSameType(state, 0, 1, "parameter and gradient");
    return sameAs(state, 0);
  }

  public double learningRate() {
    return get(LR).value();
  }

  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var w = operands.get(0);
    var g = operands.get(1);
    var out = w.zeros(w.shape());
    for (long i = 0; i < w.size(); i++) {
      out.set(i, w.get(i) - learningRate() * g.get(i));
    }
    return List.of(out);
  }

  /** A product and a subtraction per element. */
  @Override
  public long flops() {
    return 2 * tensor(result(0)).shape().elementCount();
  }

  /** The parameter is the destination, so that it can be updated where it is. */
  @Override
  public List<Value> toStructured(OpBuilder b) {
    var map = AffineMap.identity(tensor(result(0)).rank());
    return List.of(
        new StructuredBuilder(b, location())
            .accumulated(
                get(PARAMETER),
                List.of(get(GRADIENT)),
                List.of(map, map),
                (s, value, in) ->
                    s.sub(value, s.mul(in.getFirst(), s.constant(learningRate())))));
  }
}
