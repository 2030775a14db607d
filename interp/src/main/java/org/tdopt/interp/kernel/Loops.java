package org.tdopt.interp.kernel;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;

/** Where a frame holds the sizes and counters of a kernel's loops. */
final class Loops {
  @CompilationFinal(dimensions = 1) private final int[] sizeSlots;
  @CompilationFinal(dimensions = 1) private final int[] indexSlots;

  Loops(int[] sizeSlots, int[] indexSlots) {
    this.sizeSlots = sizeSlots;
    this.indexSlots = indexSlots;
  }

  int count() {
    return sizeSlots.length;
  }

  int size(VirtualFrame frame, int loop) {
    return frame.getIntStatic(sizeSlots[loop]);
  }

  void setSize(VirtualFrame frame, int loop, int size) {
    frame.setIntStatic(sizeSlots[loop], size);
  }

  long index(VirtualFrame frame, int loop) {
    return frame.getLongStatic(indexSlots[loop]);
  }

  void setIndex(VirtualFrame frame, int loop, long index) {
    frame.setLongStatic(indexSlots[loop], index);
  }
}
