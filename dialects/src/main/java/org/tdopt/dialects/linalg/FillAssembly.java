package org.tdopt.dialects.linalg;

import java.util.Set;
import org.tdopt.ir.OpState;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;

/** {@code {attrs} ins(%value : type) outs(%output : type) -> type}; the body is implied. */
final class FillAssembly implements OpAssembly<FillOp> {
  @Override
  public String syntax() {
    return "{attrs} ins(%value : type) outs(%output : type) [-> type]";
  }

  @Override
  public void parse(AsmParser parser, OpState state) {
    parser.attrDict(state);
    OperandText.parse(parser, state);
    state.results(parser.optionalArrowTypes());
    if (state.operands().size() != 2) {
      throw parser.error(
          state.location(), "expected one input and one output, got " + state.segments());
    }
    state.region(
        FillOp.bodyFor(state.location(), state.operands().get(0), state.operands().get(1)));
  }

  @Override
  public void print(FillOp op, AsmPrinter printer) {
    printer.attrDict(op, Set.of(OpSpec.OPERAND_SEGMENTS));
    OperandText.print(op, printer);
    printer.arrowTypes(op.resultTypes());
  }
}
