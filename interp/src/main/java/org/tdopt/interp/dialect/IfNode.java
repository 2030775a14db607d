package org.tdopt.interp.dialect;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.interp.node.StatementNode;

/** A conditional. */
final class IfNode extends StatementNode {
  private final int condition;
  @Child private StatementNode whenTrue;
  @Child private StatementNode whenFalse;

  IfNode(int condition, StatementNode whenTrue, StatementNode whenFalse) {
    this.condition = condition;
    this.whenTrue = whenTrue;
    this.whenFalse = whenFalse;
  }

  @Override
  public void execute(VirtualFrame frame) {
    if (frame.getLongStatic(condition) != 0) {
      whenTrue.execute(frame);
    } else {
      whenFalse.execute(frame);
    }
  }
}
