package org.tdopt.interp.scalar;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.dialects.behavior.ScalarFunction;
import org.tdopt.interp.node.StatementNode;

/** Functions of 32-bit floats. */
final class FloatNodes {
  private FloatNodes() {}

  static final class Unary extends StatementNode {
    private final ScalarFunction.F32Unary function;
    private final int a;
    private final int result;

    Unary(ScalarFunction.F32Unary function, int a, int result) {
      this.function = function;
      this.a = a;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setFloatStatic(result, function.apply(frame.getFloatStatic(a)));
    }
  }

  static final class Binary extends StatementNode {
    private final ScalarFunction.F32Binary function;
    private final int a;
    private final int b;
    private final int result;

    Binary(ScalarFunction.F32Binary function, int a, int b, int result) {
      this.function = function;
      this.a = a;
      this.b = b;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setFloatStatic(
          result,
          function.apply(
              frame.getFloatStatic(a),
              frame.getFloatStatic(b)));
    }
  }

  static final class Ternary extends StatementNode {
    private final ScalarFunction.F32Ternary function;
    private final int a;
    private final int b;
    private final int c;
    private final int result;

    Ternary(ScalarFunction.F32Ternary function, int a, int b, int c, int result) {
      this.function = function;
      this.a = a;
      this.b = b;
      this.c = c;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setFloatStatic(
          result,
          function.apply(
              frame.getFloatStatic(a),
              frame.getFloatStatic(b),
              frame.getFloatStatic(c)));
    }
  }

  static final class Compare extends StatementNode {
    private final ScalarFunction.F32Compare function;
    private final int a;
    private final int b;
    private final int result;

    Compare(ScalarFunction.F32Compare function, int a, int b, int result) {
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
              frame.getFloatStatic(a),
              frame.getFloatStatic(b)) ? 1 : 0);
    }
  }
}
