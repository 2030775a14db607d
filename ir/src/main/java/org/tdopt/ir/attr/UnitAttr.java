package org.tdopt.ir.attr;

/** An attribute that says something by being there. */
public enum UnitAttr implements Attribute {
  UNIT;

  @Override
  public String toString() {
    return "unit";
  }
}
