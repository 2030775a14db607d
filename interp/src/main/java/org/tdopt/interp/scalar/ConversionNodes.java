package org.tdopt.interp.scalar;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.dialects.behavior.ScalarFunction;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.SlotKind;
import org.tdopt.interp.node.StatementNode;

/** Conversions between kinds of numbers, and the choice between two values of any kind. */
final class ConversionNodes {
  private ConversionNodes() {}

  static final class FromInt extends StatementNode {
    private final ScalarFunction.IntToFloat function;
    private final int a;
    private final Slot result;

    FromInt(ScalarFunction.IntToFloat function, int a, Slot result) {
      this.function = function;
      this.a = a;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      setFloat(frame, result, function.apply(frame.getLongStatic(a)));
    }
  }

  static final class ToInt extends StatementNode {
    private final ScalarFunction.FloatToInt function;
    private final Width width;
    private final Slot a;
    private final int result;

    ToInt(ScalarFunction.FloatToInt function, Width width, Slot a, int result) {
      this.function = function;
      this.width = width;
      this.a = a;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setLongStatic(result, width.wrap(function.apply(getFloat(frame, a))));
    }
  }

  static final class FloatCast extends StatementNode {
    private final ScalarFunction.FloatCast function;
    private final Slot a;
    private final Slot result;

    FloatCast(ScalarFunction.FloatCast function, Slot a, Slot result) {
      this.function = function;
      this.a = a;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      setFloat(frame, result, function.apply(getFloat(frame, a)));
    }
  }

  static final class Select extends StatementNode {
    private final int condition;
    private final Slot whenTrue;
    private final Slot whenFalse;
    private final Slot result;

    Select(int condition, Slot whenTrue, Slot whenFalse, Slot result) {
      this.condition = condition;
      this.whenTrue = whenTrue;
      this.whenFalse = whenFalse;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      result.copy(frame, frame.getLongStatic(condition) != 0 ? whenTrue : whenFalse);
    }
  }

  private static double getFloat(VirtualFrame frame, Slot slot) {
    return slot.kind() == SlotKind.FLOAT
        ? frame.getFloatStatic(slot.index())
        : frame.getDoubleStatic(slot.index());
  }

  private static void setFloat(VirtualFrame frame, Slot slot, double value) {
    if (slot.kind() == SlotKind.FLOAT) {
      frame.setFloatStatic(slot.index(), (float) value);
    } else {
      frame.setDoubleStatic(slot.index(), value);
    }
  }
}
