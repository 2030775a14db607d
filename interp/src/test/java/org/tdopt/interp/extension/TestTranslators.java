package org.tdopt.interp.extension;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.interp.translate.TranslatorProvider;
import org.tdopt.interp.translate.TranslatorTable;

/** How the test dialect is executed. */
public final class TestTranslators implements TranslatorProvider {
  @Override
  public void register(TranslatorTable.Builder table) {
    table.node(
        ClampOp.class,
        (op, unit) -> new ClampNode(unit.operand(op, 0).index(), unit.result(op, 0).index()));
  }

  private static final class ClampNode extends StatementNode {
    private final int input;
    private final int result;

    ClampNode(int input, int result) {
      this.input = input;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setFloatStatic(result, Math.clamp(frame.getFloatStatic(input), 0f, 1f));
    }
  }
}
