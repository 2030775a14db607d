package org.tdopt.ir;

import org.jspecify.annotations.Nullable;

/** One use of a value: operand number {@link #index} of {@link #owner}. */
public final class OpOperand {
  private final Operation owner;
  int index;
  Value value;
  @Nullable OpOperand nextUse;
  @Nullable OpOperand previousUse;

  OpOperand(Operation owner, int index, Value value) {
    this.owner = owner;
    this.index = index;
    this.value = value;
    value.addUse(this);
  }

  public Operation owner() {
    return owner;
  }

  public int index() {
    return index;
  }

  public Value value() {
    return value;
  }

  /** The use of the same value that was made next; null if there is none. */
  public @Nullable OpOperand next() {
    return nextUse;
  }

  /** Makes the owner use another value here. */
  public void set(Value replacement) {
    value.removeUse(this);
    value = replacement;
    replacement.addUse(this);
  }

  void drop() {
    value.removeUse(this);
  }
}
