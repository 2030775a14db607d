package org.tdopt.ir.type;

import org.tdopt.ir.attr.Identifiers;

/** A type of a dialect that is not registered, kept as its text. */
public record OpaqueType(String dialect, String body) implements DialectType {
  @Override
  public String toString() {
    return "!" + Identifiers.dialectText(dialect, body);
  }
}
