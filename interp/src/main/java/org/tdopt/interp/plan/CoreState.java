package org.tdopt.interp.plan;

import org.tdopt.interp.memory.Core;

/** What one core holds between the steps of a function: a boxed value per position. */
public final class CoreState {
  private final Core core;
  private final Object[] values;

  CoreState(Core core, Object[] values) {
    this.core = core;
    this.values = values;
  }

  public Core core() {
    return core;
  }

  public Object get(int position) {
    return values[position];
  }

  public long getLong(int position) {
    return (long) values[position];
  }

  public void set(int position, Object value) {
    values[position] = value;
  }
}
