package org.tdopt.ir.type;

/** The integer type of sizes, loop counters and memory offsets. */
public enum IndexType implements Type {
  INDEX;

  @Override
  public String toString() {
    return "index";
  }
}
