package org.tdopt.interp.dialect;

import java.util.List;
import org.tdopt.dialects.linalg.IndexOp;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.interp.kernel.Kernel;
import org.tdopt.interp.kernel.KernelBuilder;
import org.tdopt.interp.node.CopyNode;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.interp.translate.TranslatorProvider;
import org.tdopt.interp.translate.TranslatorTable;
import org.tdopt.interp.translate.UnitBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.MemRefType;

/** Structured operations, each a unit of its own. */
public final class LinalgTranslators implements TranslatorProvider {
  @Override
  public void register(TranslatorTable.Builder table) {
    table
        .node(LinalgOp.class, LinalgTranslators::kernel)
        .node(IndexOp.class, LinalgTranslators::index);
  }

  private static StatementNode kernel(LinalgOp op, UnitBuilder unit) {
    unit.module().options().computeSpace().ifPresent(space -> checkSpace(op, space));
    var operands = op.opOperands();
    var kernel =
        new Kernel(
            op,
            operands.subList(0, op.inputCount()),
            operands.subList(op.inputCount(), operands.size()),
            op.indexingMaps(),
            op.loopCount(),
            op.body());
    return unit.outline(op, inner -> new KernelBuilder(kernel, inner).build());
  }

  private static void checkSpace(LinalgOp op, String space) {
    for (var operand : op.operands()) {
      if (operand.type() instanceof MemRefType type && !type.space().equals(space)) {
        throw new DiagnosticException(
            op.location(),
            "'" + op.name() + "' computes on " + type + "; at this level it must use buffers in "
                + space);
      }
    }
  }

  private static StatementNode index(IndexOp op, UnitBuilder unit) {
    Operation loops =
        op.parentOfType(LinalgOp.class)
            .orElseThrow(
                () ->
                    new DiagnosticException(
                        op.location(), "'" + op.name() + "' is in no structured operation"));
    var counter = unit.loopIndex(loops, op.dim(), op);
    return CopyNode.of(
        List.of(new CopyNode.Move(counter, unit.result(op, 0), false)), unit::temporary);
  }
}
