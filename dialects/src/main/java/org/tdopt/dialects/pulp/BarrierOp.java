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
          .summary("waits for all cores of the cluster")
          .description(
              """
              Every core of the cluster waits in the event unit until the last one has come; what
              any of them wrote to L1 before is then visible to all. All cores must meet the same
              barriers. Its effects are unknown, so that no access moves across it.
              """)
          .example(
              """
              func.func @example() {
                pulp.barrier
                func.return
              }
              """);

  private BarrierOp(OpState state) {
    super(SPEC, state);
  }

  public static BarrierOp create(OpBuilder b, Location loc) {
    return b.create(SPEC, OpState.at(loc));
  }
}
