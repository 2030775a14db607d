package org.tdopt.ir.type;

import org.tdopt.ir.attr.OpaqueBody;

/** A type of a dialect that is not registered, kept as its text. */
public record OpaqueType(String dialect, OpaqueBody content) implements DialectType {
  @Override
  public String body() {
    return content.toString();
  }

  @Override
  public String toString() {
    return content.isNamed() ? "!" + dialect + "." + content : "!" + dialect + "<" + content + ">";
  }
}
