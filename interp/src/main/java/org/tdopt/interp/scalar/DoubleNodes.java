package org.tdopt.interp.scalar;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.dialects.behavior.ScalarFunction;
import org.tdopt.interp.node.StatementNode;

/** Functions of 64-bit floats. */
final class DoubleNodes {
  private DoubleNodes() {}

  static final class Unary extends StatementNode {
    private final ScalarFunction.F64Unary function;
    private final int a;
    private final int result;

    Unary(ScalarFunction.F64Unary function, int a, int result) {
      this.function = function;
      this.a = a;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setDoubleStatic(result, function.apply(frame.getDoubleStatic(a)));
    }
  }

  static final class Binary extends StatementNode {
    private final ScalarFunction.F64Binary function;
    private final int a;
    private final int b;
    private final int result;

    Binary(ScalarFunction.F64Binary function, int a, int b, int result) {
      this.function = function;
      this.a = a;
      this.b = b;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setDoubleStatic(
          result,
          function.apply(
              frame.getDoubleStatic(a),
              frame.getDoubleStatic(b)));
    }
  }

  static final class Ternary extends StatementNode {
    private final ScalarFunction.F64Ternary function;
    private final int a;
    private final int b;
    private final int c;
    private final int result;

    Ternary(ScalarFunction.F64Ternary function, int a, int b, int c, int result) {
      this.function = function;
      this.a = a;
      this.b = b;
      this.c = c;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setDoubleStatic(
          result,
          function.apply(
              frame.getDoubleStatic(a),
              frame.getDoubleStatic(b),
              frame.getDoubleStatic(c)));
    }
  }

  static final class Compare extends StatementNode {
    private final ScalarFunction.F64Compare function;
    private final int a;
    private final int b;
    private final int result;

    Compare(ScalarFunction.F64Compare function, int a, int b, int result) {
      this.function = function;
      this.a = a;
      this.b = b;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setLongStatic(
          result,
          function.apply(
              frame.getDoubleStatic(a),
              frame.getDoubleStatic(b)) ? 1 : 0);
    }
  }
}
