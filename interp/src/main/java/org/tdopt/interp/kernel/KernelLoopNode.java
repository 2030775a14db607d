package org.tdopt.interp.kernel;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.LoopNode;
import java.util.List;
import org.tdopt.interp.node.StatementNode;

/** One loop of a kernel: steps the addresses that depend on it. */
final class KernelLoopNode extends StatementNode {
  /** An address: where it starts, where this loop counts it, and by how much. */
  record Address(int outerSlot, int innerSlot, int strideSlot) {}

  private final Loops loops;
  private final int loop;
  @CompilationFinal(dimensions = 1) private final Address[] addresses;
  @Child private StatementNode body;

  KernelLoopNode(
      Loops loops, int loop, List<Address> addresses, StatementNode body) {
    this.loops = loops;
    this.loop = loop;
    this.addresses = addresses.toArray(Address[]::new);
    this.body = body;
  }

  @Override
  public void execute(VirtualFrame frame) {
    begin(frame);
    int size = loops.size(frame, loop);
    for (int i = 0; i < size; i++) {
      loops.setIndex(frame, loop, i);
      body.execute(frame);
      advance(frame);
    }
    LoopNode.reportLoopCount(this, size);
  }

  @ExplodeLoop
  private void begin(VirtualFrame frame) {
    for (var a : addresses) {
      frame.setIntStatic(a.innerSlot, frame.getIntStatic(a.outerSlot));
    }
  }

  @ExplodeLoop
  private void advance(VirtualFrame frame) {
    for (var a : addresses) {
      frame.setIntStatic(
          a.innerSlot, frame.getIntStatic(a.innerSlot) + frame.getIntStatic(a.strideSlot));
    }
  }
}
