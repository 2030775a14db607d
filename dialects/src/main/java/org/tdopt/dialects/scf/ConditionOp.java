package org.tdopt.dialects.scf;

import java.util.Collection;
import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.trait.Terminator;

/** The end of the region before a while loop's body: whether to go on, and with which values. */
public final class ConditionOp extends Operation implements Terminator, Pure {
  public static final OperandSlot CONDITION = OperandSlot.of("condition", TypeConstraint.I1);
  public static final OperandSlot ARGS = OperandSlot.variadic("args", TypeConstraint.ANY);
  public static final OpSpec<ConditionOp> SPEC =
      OpSpec.of("scf.condition", ConditionOp::new, CONDITION, ARGS)
          .format("`(` $condition `)` attr-dict ($args^ `:` type($args))?")
          .summary("whether a while loop goes on, and with which values")
          .description(
              """
              Ends the first region of `scf.while`: the truth value says whether the body runs
              once more, and the other operands go to the body or become the results.
              """)
          .example(
              """
              func.func @example(%n: i32) -> i32 {
                %one = arith.constant 1 : i32
                %limit = arith.constant 100 : i32
                %0 = scf.while (%x = %n) : (i32) -> i32 {
                  %goes_on = arith.cmpi slt, %x, %limit : i32
                  scf.condition(%goes_on) %x : i32
                } do {
                ^bb0(%y: i32):
                  %next = arith.addi %y, %y : i32
                  scf.yield %next : i32
                }
                func.return %0 : i32
              }
              """);

  private ConditionOp(OpState state) {
    super(SPEC, state);
  }

  public static ConditionOp create(
      OpBuilder b, Location loc, Value condition, Collection<? extends Value> arguments) {
    return b.create(SPEC, OpState.at(loc).operands(condition).operands(arguments));
  }

  public Value condition() {
    return operand(0);
  }

  /** What the body gets, or the loop's results. */
  public List<Value> arguments() {
    return operands().subList(1, operandCount());
  }

  @Override
  public void verify(Verifier v) {
    v.check(parentOp() instanceof WhileOp, "expects parent op 'scf.while'");
  }
}
