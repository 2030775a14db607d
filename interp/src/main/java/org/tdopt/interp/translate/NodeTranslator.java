package org.tdopt.interp.translate;

import org.tdopt.interp.node.StatementNode;
import org.tdopt.ir.Operation;

/** Makes the node that executes operations of one class. */
@FunctionalInterface
public interface NodeTranslator<T extends Operation> {
  StatementNode translate(T op, UnitBuilder unit);
}
