package org.tdopt.interp.tensor;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.TensorType;

/** Checks that a tensor has the rank and the extents that a type knows. */
public final class CheckShapeNode extends StatementNode {
  private final Operation operation;
  private final TensorType type;
  private final int tensor;

  /** {@code tensor}: the slot of the tensor. */
  public CheckShapeNode(Operation operation, TensorType type, int tensor) {
    this.operation = operation;
    this.type = type;
    this.tensor = tensor;
  }

  @Override
  public void execute(VirtualFrame frame) {
    var shape = ((TensorValue) frame.getObjectStatic(tensor)).shape();
    if (!shape.mayBe(type.shape())) {
      CompilerDirectives.transferToInterpreter();
      throw new DiagnosticException(
          operation.location(),
          "'" + operation.name() + "' expects '" + type + "', but the tensor has the shape '"
              + shape + "'");
    }
  }
}
