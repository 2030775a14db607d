package org.tdopt.dialects.scf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tdopt.ir.OpState;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.Type;

/**
 * {@code [unsigned] %i = %lower to %upper step %step [iter_args(%a = %init, ...) -> (types)] [: type]
 * { body } {attrs}}; the type is that of the induction variable where it is not index.
 */
final class ForAssembly implements OpAssembly<ForOp> {
  @Override
  public String syntax() {
    return "[unsigned] %i = %lower to %upper step %step [iter_args(%a = %init, ...) -> (types)] "
        + "[: type] { body } {attrs}";
  }

  @Override
  public void parse(AsmParser parser, OpState state) {
    if (parser.accept("unsigned")) {
      state.set(ForOp.UNSIGNED_CMP, UnitAttr.UNIT);
    }
    var inductionVar = parser.operand();
    parser.expect("=");
    var lower = parser.operand();
    parser.expect("to");
    var upper = parser.operand();
    parser.expect("step");
    var step = parser.operand();
    var names = new ArrayList<AsmParser.UnresolvedValue>();
    var inits = new ArrayList<AsmParser.UnresolvedValue>();
    List<Type> types = List.of();
    if (parser.accept("iter_args")) {
      parser.expect("(");
      do {
        names.add(parser.operand());
        parser.expect("=");
        inits.add(parser.operand());
      } while (parser.accept(","));
      parser.expect(")");
      types = parser.optionalArrowTypes();
      if (types.size() != inits.size()) {
        throw parser.error(
            parser.location(),
            "expected %d result types, got %d".formatted(inits.size(), types.size()));
      }
    }
    Type type = parser.accept(":") ? parser.type() : IndexType.INDEX;
    state.operands(
        parser.resolve(lower, type), parser.resolve(upper, type), parser.resolve(step, type));
    state.operands(parser.resolve(inits, types)).results(types);
    var arguments = new ArrayList<AsmParser.Argument>();
    arguments.add(new AsmParser.Argument(inductionVar, type));
    for (int i = 0; i < names.size(); i++) {
      arguments.add(new AsmParser.Argument(names.get(i), types.get(i)));
    }
    state.region(
        parser.region(arguments, b -> YieldOp.create(b, state.location(), List.of())));
    parser.attrDict(state);
  }

  @Override
  public void print(ForOp op, AsmPrinter printer) {
    printer.text(op.getOptional(ForOp.UNSIGNED_CMP).isPresent() ? " unsigned " : " ");
    printer.value(op.inductionVar()).text(" = ").value(op.lowerBound()).text(" to ");
    printer.value(op.upperBound()).text(" step ").value(op.step());
    if (!op.inits().isEmpty()) {
      printer.text(" iter_args(");
      for (int i = 0; i < op.inits().size(); i++) {
        printer.text(i > 0 ? ", " : "").value(op.iterArgs().get(i)).text(" = ");
        printer.value(op.inits().get(i));
      }
      printer.text(") -> (").types(op.resultTypes()).text(")");
    }
    printer.text(" ");
    if (op.inductionVar().type() != IndexType.INDEX) {
      printer.text(" : ").type(op.inductionVar().type()).text(" ");
    }
    printer.region(op.body(), false, !op.inits().isEmpty());
    printer.attrDict(op, Set.of(ForOp.UNSIGNED_CMP.name()));
  }
}
