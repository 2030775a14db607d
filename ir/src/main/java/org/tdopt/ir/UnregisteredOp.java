package org.tdopt.ir;

import org.tdopt.ir.spec.OpSpec;

/** An operation of which nothing is declared; it survives reading and printing unchanged. */
public final class UnregisteredOp extends Operation {
  private UnregisteredOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  /** The declaration that stands for an unknown operation of that name. */
  public static OpSpec<UnregisteredOp> spec(String name) {
    return OpSpec.unregistered(name, UnregisteredOp::new);
  }
}
