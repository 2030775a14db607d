package org.tdopt.interp.kernel;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.StatementNode;

/** Statements of a kernel that move elements. */
final class ElementNodes {
  private ElementNodes() {}

  /** Sets the argument of the body. */
  static final class Load extends StatementNode {
    private final Operand operand;
    private final int addressSlot;

    Load(Operand operand, int addressSlot) {
      this.operand = operand;
      this.addressSlot = addressSlot;
    }

    @Override
    public void execute(VirtualFrame frame) {
      operand.load(frame, addressSlot);
    }
  }

  /** Writes an element of an output. */
  static final class Store extends StatementNode {
    private final Operand operand;
    private final int addressSlot;
    private final Slot from;

    Store(Operand operand, int addressSlot, Slot from) {
      this.operand = operand;
      this.addressSlot = addressSlot;
      this.from = from;
    }

    @Override
    public void execute(VirtualFrame frame) {
      operand.store(frame, addressSlot, from);
    }
  }

  /** Computes the address of an operand whose map is not linear. */
  static final class Locate extends StatementNode {
    private final Operand operand;
    private final int addressSlot;

    Locate(Operand operand, int addressSlot) {
      this.operand = operand;
      this.addressSlot = addressSlot;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setIntStatic(addressSlot, operand.indexing.address(frame, operand));
    }
  }
}
