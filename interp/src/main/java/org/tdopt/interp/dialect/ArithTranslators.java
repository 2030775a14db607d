package org.tdopt.interp.dialect;

import org.tdopt.dialects.arith.AddUIExtendedOp;
import org.tdopt.dialects.arith.ArithTypes;
import org.tdopt.dialects.arith.MulExtendedOp;
import org.tdopt.dialects.arith.MulSIExtendedOp;
import org.tdopt.interp.scalar.ExtendedNodes;
import org.tdopt.interp.scalar.Width;
import org.tdopt.interp.translate.TranslatorProvider;
import org.tdopt.interp.translate.TranslatorTable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.Type;

/** Arithmetic with two results; the other operations say themselves what they compute. */
public final class ArithTranslators implements TranslatorProvider {
  @Override
  public void register(TranslatorTable.Builder table) {
    table
        .node(
            AddUIExtendedOp.class,
            (op, unit) ->
                new ExtendedNodes.Add(
                    width(op),
                    unit.operand(op, 0),
                    unit.operand(op, 1),
                    unit.result(op, 0),
                    unit.result(op, 1)))
        .node(
            MulExtendedOp.class,
            (op, unit) ->
                new ExtendedNodes.Multiply(
                    op instanceof MulSIExtendedOp,
                    width(op),
                    unit.operand(op, 0),
                    unit.operand(op, 1),
                    unit.result(op, 0),
                    unit.result(op, 1)));
  }

  private static Width width(Operation op) {
    Type type = op.result(0).type();
    if (ArithTypes.elementType(type) != type) {
      throw new DiagnosticException(
          op.location(), "'" + op.name() + "' cannot be executed on '" + type + "', only on scalars");
    }
    return Width.of(type);
  }
}
