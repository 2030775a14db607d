package org.tdopt.interp.scalar;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.dialects.behavior.ScalarFunction;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticException;

/** Functions of integers; results are wrapped to the width of their type. */
final class IntNodes {
  private IntNodes() {}

  static final class Unary extends StatementNode {
    private final ScalarFunction.IntUnary function;
    private final Width width;
    private final int a;
    private final int result;

    Unary(ScalarFunction.IntUnary function, Width width, int a, int result) {
      this.function = function;
      this.width = width;
      this.a = a;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setLongStatic(result, width.wrap(function.apply(frame.getLongStatic(a))));
    }
  }

  static final class Binary extends StatementNode {
    private final Operation operation;
    private final ScalarFunction.IntBinary function;
    private final Width width;
    private final int a;
    private final int b;
    private final int result;

    Binary(
        Operation operation,
        ScalarFunction.IntBinary function,
        Width width,
        int a,
        int b,
        int result) {
      this.operation = operation;
      this.function = function;
      this.width = width;
      this.a = a;
      this.b = b;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      long left = frame.getLongStatic(a);
      long right = frame.getLongStatic(b);
      try {
        frame.setLongStatic(result, width.wrap(function.apply(left, right)));
      } catch (ArithmeticException e) {
        CompilerDirectives.transferToInterpreter();
        throw new DiagnosticException(
            operation.location(),
            "'" + operation.name() + "' has no result for " + left + " and " + right);
      }
    }
  }

  static final class Compare extends StatementNode {
    private final ScalarFunction.IntCompare function;
    private final int a;
    private final int b;
    private final int result;

    Compare(ScalarFunction.IntCompare function, int a, int b, int result) {
      this.function = function;
      this.a = a;
      this.b = b;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      boolean holds = function.apply(frame.getLongStatic(a), frame.getLongStatic(b));
      frame.setLongStatic(result, holds ? 1 : 0);
    }
  }
}
