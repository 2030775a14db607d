package org.tdopt.ir.attr;

/** An attribute of a dialect that is not registered, kept as its text. */
public record OpaqueAttr(String dialect, String body) implements DialectAttr {
  @Override
  public String toString() {
    return "#" + Identifiers.dialectText(dialect, body);
  }
}
