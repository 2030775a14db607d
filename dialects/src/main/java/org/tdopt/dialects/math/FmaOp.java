package org.tdopt.dialects.math;

import org.tdopt.dialects.arith.ArithTypes;
import org.tdopt.dialects.arith.FloatOp;
import org.tdopt.dialects.behavior.ScalarFunction.F32Ternary;
import org.tdopt.dialects.behavior.ScalarFunction.F64Ternary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;

/** {@code a * b + c}, rounded once. */
public final class FmaOp extends FloatOp {
  public static final OperandSlot A = OperandSlot.of("a", ArithTypes.FLOAT_LIKE);
  public static final OperandSlot B = OperandSlot.of("b", ArithTypes.FLOAT_LIKE);
  public static final OperandSlot C = OperandSlot.of("c", ArithTypes.FLOAT_LIKE);
  public static final OpSpec<FmaOp> SPEC =
      spec("math.fma", FmaOp::new, "a * b + c, rounded once", A, B, C)
          .description(
              """
              The product is not rounded before the sum is (IEEE 754 `fusedMultiplyAdd`). Pass
              `contract-multiply-add` makes it from a product and a sum.
              """)
          .example(
              """
              func.func @example(%a: f32, %b: f32, %c: f32) -> f32 {
                %0 = math.fma %a, %b, %c : f32
                func.return %0 : f32
              }
              """);

  private FmaOp(OpState state) {
    super(SPEC, state);
  }

  public static FmaOp create(OpBuilder builder, Location loc, Value a, Value b, Value c) {
    return builder.create(SPEC, OpState.at(loc).operands(a, b, c));
  }

  @Override
  protected F32Ternary f32() {
    return Math::fma;
  }

  @Override
  protected F64Ternary f64() {
    return Math::fma;
  }

  public Value a() {
    return operand(0);
  }

  public Value b() {
    return operand(1);
  }

  public Value c() {
    return operand(2);
  }
}
