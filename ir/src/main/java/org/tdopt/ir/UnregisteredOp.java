package org.tdopt.ir;

import org.tdopt.ir.spec.OpSpec;

/** An operation of which nothing is declared; it survives reading and printing unchanged. */
public final class UnregisteredOp extends Operation {
  /** How the properties of an operation are written in generic form. */
  public enum PropertiesText {
    /** As those of operations that are declared: not at all if empty, and with aliases. */
    USUAL,
    /** As {@code <{}>}, though there are none. */
    EMPTY,
    /** Without aliases but those that something else has given rise to. */
    IN_FULL
  }

  private final PropertiesText propertiesText;

  private UnregisteredOp(OpSpec<?> spec, OpState state, PropertiesText propertiesText) {
    super(spec, state);
    this.propertiesText = propertiesText;
  }

  /** The declaration that stands for an unknown operation of that name. */
  public static OpSpec<UnregisteredOp> spec(String name) {
    return spec(name, PropertiesText.USUAL);
  }

  /** As {@link #spec(String)}, for operations whose properties were written in a way of their own. */
  public static OpSpec<UnregisteredOp> spec(String name, PropertiesText propertiesText) {
    return OpSpec.unregistered(
        name, (spec, state) -> new UnregisteredOp(spec, state, propertiesText));
  }

  public PropertiesText propertiesText() {
    return propertiesText;
  }
}
