package org.tdopt.interp.node;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/** Executes one operation: reads the slots of its operands and sets those of its results. */
public abstract class StatementNode extends Node {
  public abstract void execute(VirtualFrame frame);
}
