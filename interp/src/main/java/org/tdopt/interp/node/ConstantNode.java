package org.tdopt.interp.node;

import com.oracle.truffle.api.frame.VirtualFrame;

/** Sets a slot to a constant. */
public final class ConstantNode extends StatementNode {
  private final Slot slot;
  private final Object value;

  /** A constant, boxed as the slot's kind asks. */
  public ConstantNode(Slot slot, Object value) {
    this.slot = slot;
    this.value = value;
  }

  @Override
  public void execute(VirtualFrame frame) {
    slot.write(frame, value);
  }
}
