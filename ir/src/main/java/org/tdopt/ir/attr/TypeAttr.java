package org.tdopt.ir.attr;

import org.tdopt.ir.type.Type;

/** A type as an attribute. */
public record TypeAttr(Type type) implements Attribute {
  @Override
  public String toString() {
    return type.toString();
  }
}
