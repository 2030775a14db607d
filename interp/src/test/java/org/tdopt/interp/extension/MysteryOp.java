package org.tdopt.interp.extension;

import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.spec.OpSpec;

/** Nothing says how it is executed. */
public final class MysteryOp extends Operation {
  static final OpSpec<MysteryOp> SPEC = OpSpec.of("test.mystery", MysteryOp::new);

  private MysteryOp(OpState state) {
    super(SPEC, state);
  }
}
