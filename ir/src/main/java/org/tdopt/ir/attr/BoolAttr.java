package org.tdopt.ir.attr;

/** A truth value; it is the {@code i1} integer attribute under its own spelling. */
public enum BoolAttr implements Attribute {
  FALSE,
  TRUE;

  public static BoolAttr of(boolean value) {
    return value ? TRUE : FALSE;
  }

  public boolean value() {
    return this == TRUE;
  }

  @Override
  public String toString() {
    return this == TRUE ? "true" : "false";
  }
}
