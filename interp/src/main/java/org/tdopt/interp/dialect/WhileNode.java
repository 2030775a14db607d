package org.tdopt.interp.dialect;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.tdopt.interp.node.StatementNode;

/** A loop that runs while its first region says so. */
final class WhileNode extends StatementNode {
  private final int condition;
  @Child private StatementNode enter;
  @Child private StatementNode before;
  @Child private StatementNode body;
  @Child private StatementNode leave;

  WhileNode(
      StatementNode enter,
      StatementNode before,
      int condition,
      StatementNode body,
      StatementNode leave) {
    this.enter = enter;
    this.before = before;
    this.condition = condition;
    this.body = body;
    this.leave = leave;
  }

  @Override
  public void execute(VirtualFrame frame) {
    enter.execute(frame);
    before.execute(frame);
    int iterations = 0;
    while (frame.getLongStatic(condition) != 0) {
      body.execute(frame);
      before.execute(frame);
      iterations++;
    }
    LoopNode.reportLoopCount(this, Math.max(0, iterations));
    leave.execute(frame);
  }
}
