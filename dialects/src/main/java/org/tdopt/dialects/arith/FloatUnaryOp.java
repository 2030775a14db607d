package org.tdopt.dialects.arith;

import java.util.function.Function;
import org.tdopt.dialects.behavior.ScalarFunction.F32Unary;
import org.tdopt.dialects.behavior.ScalarFunction.F64Unary;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;

/** One float to one. */
public abstract class FloatUnaryOp extends FloatOp {
  public static final OperandSlot OPERAND = OperandSlot.of("operand", ArithTypes.FLOAT_LIKE);

  private static final String EXAMPLE =
      """
      func.func @example(%a: f32) -> f32 {
        %0 = {op} %a : f32
        func.return %0 : f32
      }
      """;

  protected FloatUnaryOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  protected static <T extends FloatUnaryOp> OpSpec<T> spec(
      String name, Function<OpState, T> factory, String summary) {
    return spec(name, factory, summary, OPERAND).example(EXAMPLE);
  }

  public Value operand() {
    return operand(0);
  }

  @Override
  protected abstract F32Unary f32();

  @Override
  protected abstract F64Unary f64();
}
