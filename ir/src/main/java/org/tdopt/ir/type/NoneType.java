package org.tdopt.ir.type;

/** The unit type. */
public enum NoneType implements Type {
  NONE;

  @Override
  public String toString() {
    return "none";
  }
}
