package org.tdopt.dialects.scf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tdopt.ir.OpState;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;

/** {@code [(%a = %init, ...)] : (types) -> types { before } do { after } [attributes {...}]}. */
final class WhileAssembly implements OpAssembly<WhileOp> {
  @Override
  public String syntax() {
    return "[(%a = %init, ...)] : (types) -> types { before } do { after } [attributes {attrs}]";
  }

  @Override
  public void parse(AsmParser parser, OpState state) {
    var names = new ArrayList<AsmParser.UnresolvedValue>();
    var inits = new ArrayList<AsmParser.UnresolvedValue>();
    if (parser.accept("(")) {
      while (!parser.accept(")")) {
        if (!names.isEmpty()) {
          parser.expect(",");
        }
        names.add(parser.operand());
        parser.expect("=");
        inits.add(parser.operand());
      }
    }
    parser.expect(":");
    var at = parser.location();
    var type = parser.functionType();
    if (type.inputs().size() != inits.size()) {
      throw parser.error(
          at, "expected %d input types, got %d".formatted(inits.size(), type.inputs().size()));
    }
    state.operands(parser.resolve(inits, type.inputs())).results(type.results());
    var arguments = new ArrayList<AsmParser.Argument>();
    for (int i = 0; i < names.size(); i++) {
      arguments.add(new AsmParser.Argument(names.get(i), type.inputs().get(i)));
    }
    state.region(parser.region(arguments));
    parser.expect("do");
    state.region(parser.region(List.of()));
    parser.attrDictWithKeyword(state);
  }

  @Override
  public void print(WhileOp op, AsmPrinter printer) {
    if (op.operandCount() > 0) {
      printer.text(" (");
      for (int i = 0; i < op.operandCount(); i++) {
        printer.text(i > 0 ? ", " : "").value(op.beforeBlock().argument(i)).text(" = ");
        printer.value(op.operand(i));
      }
      printer.text(")");
    }
    printer.text(" : (").types(op.operands().stream().map(v -> v.type()).toList());
    boolean bare = op.resultCount() == 1;
    printer.text(bare ? ") -> " : ") -> (").types(op.resultTypes()).text(bare ? " " : ") ");
    printer.region(op.region(0), false, true).text(" do ").region(op.region(1), true, true);
    printer.attrDictWithKeyword(op, Set.of());
  }
}
