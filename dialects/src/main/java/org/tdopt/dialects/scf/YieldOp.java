package org.tdopt.dialects.scf;

import java.util.Collection;
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
import org.tdopt.ir.trait.ReturnLike;

/** The end of a region, with what it hands to the operation around it. */
public final class YieldOp extends Operation implements ReturnLike, Pure {
  public static final OperandSlot RESULTS = OperandSlot.variadic("results", TypeConstraint.ANY);
  public static final OpSpec<YieldOp> SPEC =
      OpSpec.of("scf.yield", YieldOp::new, RESULTS)
          .format("attr-dict ($results^ `:` type($results))?")
          .summary("the end of a loop's or conditional's region, with its results")
          .description(
              """
              Ends a region of `scf.for`, `scf.if` or the body of `scf.while`; its operands are
              what that operation carries on or returns.
              """)
          .example(
              """
              func.func @example(%c: i1, %x: f32) -> f32 {
                %0 = scf.if %c -> (f32) {
                  %1 = arith.negf %x : f32
                  scf.yield %1 : f32
                } else {
                  scf.yield %x : f32
                }
                func.return %0 : f32
              }
              """);

  private YieldOp(OpState state) {
    super(SPEC, state);
  }

  public static YieldOp create(OpBuilder b, Location loc, Collection<? extends Value> values) {
    return b.create(SPEC, OpState.at(loc).operands(values));
  }

  @Override
  public void verify(Verifier v) {
    v.check(
        parentOp() instanceof ForOp || parentOp() instanceof IfOp || parentOp() instanceof WhileOp,
        "expects parent op to be one of 'scf.for', 'scf.if', 'scf.while'");
  }
}
