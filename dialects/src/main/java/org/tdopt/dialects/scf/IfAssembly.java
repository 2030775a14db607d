package org.tdopt.dialects.scf;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Region;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.type.IntegerType;

/** {@code %condition [-> (types)] { then } [else { else }] {attrs}}. */
final class IfAssembly implements OpAssembly<IfOp> {
  @Override
  public String syntax() {
    return "%condition [-> (types)] { then } [else { else }] {attrs}";
  }

  @Override
  public void parse(AsmParser parser, OpState state) {
    var condition = parser.operand();
    state.operands(parser.resolve(condition, IntegerType.I1));
    state.results(parser.optionalArrowTypes());
    Consumer<OpBuilder> terminator = b -> YieldOp.create(b, state.location(), List.of());
    state.region(parser.region(List.of(), terminator));
    state.region(
        parser.accept("else") ? parser.region(List.of(), terminator) : new Region());
    parser.attrDict(state);
  }

  @Override
  public void print(IfOp op, AsmPrinter printer) {
    printer.text(" ").value(op.condition());
    boolean hasResults = op.resultCount() > 0;
    if (hasResults) {
      printer.text(" -> (").types(op.resultTypes()).text(")");
    }
    printer.text(" ").region(op.region(0), false, hasResults);
    if (op.elseBlock().isPresent()) {
      printer.text(" else ").region(op.region(1), false, hasResults);
    }
    printer.attrDict(op, Set.of());
  }
}
