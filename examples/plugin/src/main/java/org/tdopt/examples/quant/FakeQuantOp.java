package org.tdopt.examples.quant;

import java.util.List;
import org.tdopt.dialects.behavior.Differentiable;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.Structured;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.graph.StructuredBuilder;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.TensorType;

// [declaration]
/** Numbers rounded to what {@code bits} bits can hold, still as floats. */
public final class FakeQuantOp extends Operation
    implements Pure, Evaluable, Structured, Differentiable {
  private static final TypeConstraint F32_TENSOR =
      new TypeConstraint(
          "tensor of f32",
          t -> t instanceof TensorType s && s.elementType().equals(FloatType.F32));

  public static final OperandSlot INPUT = OperandSlot.of("input", F32_TENSOR);
  public static final PropertySlot<IntegerAttr> BITS = PropertySlot.of("bits", IntegerAttr.class);
  public static final PropertySlot<FloatAttr> RANGE =
      PropertySlot.withDefault("range", FloatAttr.class, FloatAttr.f64(1));
  public static final ResultSlot RESULT = ResultSlot.of("result", F32_TENSOR);
  public static final OpSpec<FakeQuantOp> SPEC =
      OpSpec.of("quant.fake_quant", FakeQuantOp::new, INPUT, BITS, RANGE, RESULT)
          .infers(state -> List.of(state.operands().getFirst().type()))
          .format("$input attr-dict `:` type($input)")
          .summary("numbers rounded to what a few bits can hold, still as floats");

  private FakeQuantOp(OpState state) {
    super(SPEC, state);
  }

  public static FakeQuantOp create(OpBuilder b, Location at, Value input, int bits, double range) {
    return b.create(
        SPEC,
        OpState.at(at)
            .operands(input)
            .set(BITS, IntegerAttr.i64(bits))
            .set(RANGE, FloatAttr.f64(range)));
  }

  // [end]

  // [verify]
  @Override
  public void verify(Verifier v) {
    v.check(bits() >= 2 && bits() <= 16, "'bits' must be from 2 to 16, got %d", bits());
    v.check(range() > 0, "'range' must be positive, got %s", range());
    v.check(
        get(INPUT).type().equals(result(0).type()),
        "result must be '%s', but got '%s'",
        get(INPUT).type(),
        result(0).type());
  }

  // [end]

  private int bits() {
    return get(BITS).intValue();
  }

  private double range() {
    return get(RANGE).value();
  }

  /** The lowest integer of {@code bits} bits is the negative of this, the highest one less. */
  private double steps() {
    return Math.scalb(1.0, bits() - 1);
  }

  /** How far two neighbouring numbers are apart. */
  private double step() {
    return range() / steps();
  }

  // [evaluate]
  /** {@code step * clamp(round(x / step))}. */
  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var x = operands.getFirst();
    var out = x.zeros(x.shape());
    for (long i = 0; i < x.size(); i++) {
      double clamped = Math.clamp(x.get(i) / step(), -steps(), steps() - 1);
      out.set(i, step() * Math.copySign(Math.floor(Math.abs(clamped) + 0.5), clamped));
    }
    return List.of(out);
  }

  // [end]

  // [structured]
  /** The same formula, on one element in the body of a {@code linalg.generic}. */
  @Override
  public List<Value> toStructured(OpBuilder b) {
    return List.of(
        new StructuredBuilder(b, location())
            .elementwise(
                result(0).type(TensorType.class),
                operands(),
                (s, in) -> {
                  var scaled = s.mul(in.getFirst(), s.constant(1 / step()));
                  var low = s.max(scaled, s.constant(-steps()));
                  var clamped = s.min(low, s.constant(steps() - 1));
                  return s.mul(s.round(clamped), s.constant(step()));
                }));
  }

  // [end]

  // [differentiable]
  @Override
  public boolean isDifferentiable(int index) {
    return true;
  }

  /**
   * The straight-through estimator: rounding has a gradient of 0 nearly everywhere, so it is taken
   * for the identity (Bengio, Léonard and Courville, 2013, arXiv 1308.3432).
   */
  @Override
  public Value gradient(int index, List<Value> resultGradients, OpBuilder b) {
    return resultGradients.getFirst();
  }
  // [end]
}
