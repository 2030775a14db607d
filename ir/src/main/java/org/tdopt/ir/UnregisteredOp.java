package org.tdopt.ir;

import org.tdopt.ir.spec.OpSpec;

/** An operation of which nothing is declared; it survives reading and printing unchanged. */
public final class UnregisteredOp extends Operation {
  private final boolean emptyProperties;

  private UnregisteredOp(OpSpec<?> spec, OpState state, boolean emptyProperties) {
    super(spec, state);
    this.emptyProperties = emptyProperties;
  }

  /** The declaration that stands for an unknown operation of that name. */
  public static OpSpec<UnregisteredOp> spec(String name) {
    return OpSpec.unregistered(name, (spec, state) -> new UnregisteredOp(spec, state, false));
  }

  /** As {@link #spec}, for operations with the text {@code <{}>}. */
  public static OpSpec<UnregisteredOp> specWithEmptyProperties(String name) {
    return OpSpec.unregistered(name, (spec, state) -> new UnregisteredOp(spec, state, true));
  }

  /** Whether properties were written though there are none, which text in generic form shows. */
  public boolean hasEmptyProperties() {
    return emptyProperties && properties().isEmpty();
  }
}
