package org.tdopt.interp.kernel;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.List;
import org.tdopt.interp.node.StatementNode;

/** A structured operation: derives the sizes of its loops from its operands, then runs them. */
final class KernelNode extends StatementNode {
  /** The size of a loop is the extent of dimension {@code dimension} of that operand. */
  record SizeSource(int operand, int dimension) {}

  private final Loops loops;
  @CompilationFinal(dimensions = 1) private final SizeSource[] sizes;
  @CompilationFinal(dimensions = 1) private final Operand[] operands;
  @Child private StatementNode nest;

  KernelNode(Loops loops, List<SizeSource> sizes, List<Operand> operands, StatementNode nest) {
    this.loops = loops;
    this.sizes = sizes.toArray(SizeSource[]::new);
    this.operands = operands.toArray(Operand[]::new);
    this.nest = nest;
  }

  @Override
  public void execute(VirtualFrame frame) {
    bind(frame);
    if (setSizes(frame)) {
      place(frame);
      nest.execute(frame);
    }
  }

  @ExplodeLoop
  private void bind(VirtualFrame frame) {
    for (var operand : operands) {
      operand.bind(frame);
    }
  }

  /** Whether every loop runs at least once. */
  @ExplodeLoop
  private boolean setSizes(VirtualFrame frame) {
    boolean all = true;
    for (int d = 0; d < sizes.length; d++) {
      int size = operands[sizes[d].operand].extent(frame, sizes[d].dimension);
      loops.setSize(frame, d, size);
      all &= size > 0;
    }
    return all;
  }

  @ExplodeLoop
  private void place(VirtualFrame frame) {
    for (var operand : operands) {
      operand.indexing.place(frame, operand);
    }
  }
}
