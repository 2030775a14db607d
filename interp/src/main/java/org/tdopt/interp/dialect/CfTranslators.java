package org.tdopt.interp.dialect;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.dialects.cf.AssertOp;
import org.tdopt.dialects.cf.BranchOp;
import org.tdopt.dialects.cf.CondBranchOp;
import org.tdopt.dialects.cf.SwitchOp;
import org.tdopt.interp.node.BranchTable;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.interp.translate.BranchTranslator.Choice;
import org.tdopt.interp.translate.TranslatorProvider;
import org.tdopt.interp.translate.TranslatorTable;
import org.tdopt.ir.diag.DiagnosticException;

/** Branches between blocks. */
public final class CfTranslators implements TranslatorProvider {
  private static final BranchTable ALWAYS = new BranchTable(new long[0], new int[0], 0);
  private static final BranchTable UNLESS_ZERO =
      new BranchTable(new long[] {0}, new int[] {1}, 0);

  @Override
  public void register(TranslatorTable.Builder table) {
    table
        .branch(BranchOp.class, _ -> new Choice(null, ALWAYS))
        .branch(CondBranchOp.class, op -> new Choice(op.condition(), UNLESS_ZERO))
        .branch(SwitchOp.class, op -> new Choice(op.flag(), table(op)))
        .node(AssertOp.class, (op, unit) -> new Assertion(op, unit.operand(op, 0).index()));
  }

  private static BranchTable table(SwitchOp op) {
    var keys = op.caseValues();
    var successors = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      successors[i] = i + 1;
    }
    return new BranchTable(keys, successors, 0);
  }

  /** Faults unless a truth value is set. */
  private static final class Assertion extends StatementNode {
    private final AssertOp operation;
    private final int condition;

    Assertion(AssertOp operation, int condition) {
      this.operation = operation;
      this.condition = condition;
    }

    @Override
    public void execute(VirtualFrame frame) {
      if (frame.getLongStatic(condition) == 0) {
        CompilerDirectives.transferToInterpreter();
        throw new DiagnosticException(
            operation.location(), "assertion failed: " + operation.message());
      }
    }
  }
}
