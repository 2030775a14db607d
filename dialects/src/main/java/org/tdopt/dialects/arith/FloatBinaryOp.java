package org.tdopt.dialects.arith;

import java.util.function.Function;
import org.tdopt.dialects.behavior.ScalarFunction.F32Binary;
import org.tdopt.dialects.behavior.ScalarFunction.F64Binary;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;

/** Two floats to one. */
public abstract class FloatBinaryOp extends FloatOp {
  public static final OperandSlot LHS = OperandSlot.of("lhs", ArithTypes.FLOAT_LIKE);
  public static final OperandSlot RHS = OperandSlot.of("rhs", ArithTypes.FLOAT_LIKE);

  private static final String EXAMPLE =
      """
      func.func @example(%a: f32, %b: f32) -> f32 {
        %0 = {op} %a, %b : f32
        func.return %0 : f32
      }
      """;

  protected FloatBinaryOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  protected static <T extends FloatBinaryOp> OpSpec<T> spec(
      String name, Function<OpState, T> factory, String summary) {
    return spec(name, factory, summary, LHS, RHS).example(EXAMPLE);
  }

  public Value lhs() {
    return operand(0);
  }

  public Value rhs() {
    return operand(1);
  }

  /** {@code (-x) op (-y) = x op y} where the result's sign is the product of the operands' signs. */
  final PatternResult dropNegations(Rewriter rewriter) {
    if (!(lhs().definingOp().orElse(null) instanceof NegFOp l)
        || !(rhs().definingOp().orElse(null) instanceof NegFOp r)) {
      return PatternResult.declined("the operands are not both negated");
    }
    var state = OpState.at(location()).operands(l.operand(), r.operand());
    rewriter.replace(this, rewriter.create(spec(), state.properties(properties())).result(0));
    return PatternResult.applied();
  }

  @Override
  protected abstract F32Binary f32();

  @Override
  protected abstract F64Binary f64();
}
