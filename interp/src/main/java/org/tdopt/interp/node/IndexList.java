package org.tdopt.interp.node;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

/** Offsets, sizes or strides, each a constant or the value of a slot. */
public final class IndexList {
  @CompilationFinal(dimensions = 1) private final long[] constants;
  @CompilationFinal(dimensions = 1) private final int[] slots;

  /** The number {@code constants[i]}, or the value of {@code slots[i]} unless that is negative. */
  public IndexList(long[] constants, int[] slots) {
    this.constants = constants;
    this.slots = slots;
  }

  public int size() {
    return slots.length;
  }

  public long get(VirtualFrame frame, int i) {
    return slots[i] < 0 ? constants[i] : frame.getLongStatic(slots[i]);
  }

  @ExplodeLoop
  public long[] read(VirtualFrame frame) {
    var values = new long[slots.length];
    for (int i = 0; i < slots.length; i++) {
      values[i] = get(frame, i);
    }
    return values;
  }
}
