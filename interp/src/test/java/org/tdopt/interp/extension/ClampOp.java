package org.tdopt.interp.extension;

import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Pure;

/** The nearest number between 0 and 1. */
public final class ClampOp extends Operation implements Pure {
  static final OperandSlot INPUT = OperandSlot.of("input", TypeConstraint.ANY);
  static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.ANY);
  static final OpSpec<ClampOp> SPEC = OpSpec.of("test.clamp", ClampOp::new, INPUT, RESULT);

  private ClampOp(OpState state) {
    super(SPEC, state);
  }
}
