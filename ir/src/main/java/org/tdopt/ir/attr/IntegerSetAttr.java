package org.tdopt.ir.attr;

import org.tdopt.ir.affine.IntegerSet;

/** A set of integer points. */
public record IntegerSetAttr(IntegerSet set) implements Attribute {
  @Override
  public String toString() {
    return "affine_set<" + set + ">";
  }
}
