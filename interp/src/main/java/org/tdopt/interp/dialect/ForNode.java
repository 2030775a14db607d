package org.tdopt.interp.dialect;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.ir.diag.DiagnosticException;

/** A counted loop. */
final class ForNode extends StatementNode {
  /** Slots of the bounds, the step and the induction variable. */
  record Range(int lower, int upper, int step, int counter) {}

  private final ForOp operation;
  private final Range range;
  private final boolean unsigned;
  @Child private StatementNode enter;
  @Child private StatementNode body;
  @Child private StatementNode next;
  @Child private StatementNode leave;

  ForNode(
      ForOp operation,
      Range range,
      StatementNode enter,
      StatementNode body,
      StatementNode next,
      StatementNode leave) {
    this.operation = operation;
    this.range = range;
    unsigned = ScfTranslators.isUnsigned(operation);
    this.enter = enter;
    this.body = body;
    this.next = next;
    this.leave = leave;
  }

  @Override
  public void execute(VirtualFrame frame) {
    long lower = frame.getLongStatic(range.lower);
    long upper = frame.getLongStatic(range.upper);
    long step = frame.getLongStatic(range.step);
    if (step <= 0 && !unsigned) {
      CompilerDirectives.transferToInterpreter();
      throw new DiagnosticException(
          operation.location(), "the step " + step + " of a loop is not positive");
    }
    enter.execute(frame);
    int iterations = 0;
    for (long i = lower;
        unsigned ? Long.compareUnsigned(i, upper) < 0 : i < upper;
        i += step, iterations++) {
      frame.setLongStatic(range.counter, i);
      body.execute(frame);
      next.execute(frame);
    }
    LoopNode.reportLoopCount(this, Math.max(0, iterations));
    leave.execute(frame);
  }
}
