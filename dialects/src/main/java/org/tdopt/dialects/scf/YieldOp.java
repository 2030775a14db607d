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
          .summary("the end of a loop's or conditional's region, with its results");

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
