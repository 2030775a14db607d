package org.tdopt.riscv.rv;

import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.ReturnLike;

/** Ends a function. */
public final class ReturnOp extends Operation implements ReturnLike {
  public static final OpSpec<ReturnOp> SPEC =
      OpSpec.of("rv.return", ReturnOp::new)
          .format("attr-dict")
          .summary("returns to the caller")
          .description("Ends a function.")
          .example(FuncOp.SPEC.example());

  private ReturnOp(OpState state) {
    super(SPEC, state);
  }

  public static ReturnOp create(OpBuilder b, Location loc) {
    return b.create(SPEC, OpState.at(loc));
  }
}
