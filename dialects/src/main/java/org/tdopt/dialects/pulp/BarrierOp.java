package org.tdopt.dialects.pulp;

import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;

/**
 * Waits until every core of the cluster has come here; what any core wrote to L1 before is then
 * visible to all. Its memory effects are unknown on purpose.
 */
public final class BarrierOp extends Operation {
  public static final OpSpec<BarrierOp> SPEC =
      OpSpec.of("pulp.barrier", BarrierOp::new)
          .format("attr-dict")
          .summary("Waits for all cores of the cluster.")
          .example(
              """
              func.func @meet() {
                pulp.barrier
                return
              }
              """);

  private BarrierOp(OpState state) {
    super(SPEC, state);
  }

  public static BarrierOp create(OpBuilder b, Location loc) {
    return b.create(SPEC, OpState.at(loc));
  }
}
