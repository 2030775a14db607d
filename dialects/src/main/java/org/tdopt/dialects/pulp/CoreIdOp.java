package org.tdopt.dialects.pulp;

import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.IndexType;

/** The number of the core that executes it, from 0. */
public final class CoreIdOp extends Operation implements Pure {
  public static final ResultSlot ID = ResultSlot.of("id", TypeConstraint.INDEX);
  public static final OpSpec<CoreIdOp> SPEC =
      OpSpec.of("pulp.core_id", CoreIdOp::new, ID)
          .infers(_ -> List.of(IndexType.INDEX))
          .format("attr-dict")
          .summary("the number of the executing core")
          .description(
              """
              From 0 to the number of cores minus 1 (`mhartid` modulo 32 on PULP). It is the same
              for all operations that one core executes.
              """)
          .example(
              """
              func.func @example(%out: memref<8xindex, "L1"> {tdopt.result}) {
                %core = pulp.core_id
                memref.store %core, %out[%core] : memref<8xindex, "L1">
                func.return
              }
              """);

  private CoreIdOp(OpState state) {
    super(SPEC, state);
  }

  public static CoreIdOp create(OpBuilder b, Location loc) {
    return b.create(SPEC, OpState.at(loc));
  }

  public Value id() {
    return get(ID);
  }
}
