package org.tdopt.interp.node;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.List;

/** Statements one after another. */
public final class BlockNode extends StatementNode {
  @Children private final StatementNode[] statements;

  public BlockNode(List<StatementNode> statements) {
    this.statements = statements.toArray(StatementNode[]::new);
  }

  @Override
  @ExplodeLoop
  public void execute(VirtualFrame frame) {
    for (var s : statements) {
      s.execute(frame);
    }
  }
}
