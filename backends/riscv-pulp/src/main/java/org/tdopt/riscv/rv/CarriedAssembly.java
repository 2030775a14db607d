package org.tdopt.riscv.rv;

import java.util.ArrayList;
import java.util.Set;
import org.tdopt.ir.OpState;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.type.Type;

/** The part that all loops share: {@code (%q : !rv.reg = %p : !rv.reg<a0>) {...} attributes}. */
final class CarriedAssembly {
  private CarriedAssembly() {}

  static void parse(AsmParser parser, OpState state) {
    var arguments = new ArrayList<AsmParser.Argument>();
    var inits = new ArrayList<AsmParser.UnresolvedValue>();
    var initTypes = new ArrayList<Type>();
    if (parser.accept("(")) {
      do {
        var name = parser.operand();
        parser.expect(":");
        arguments.add(new AsmParser.Argument(name, parser.type()));
        parser.expect("=");
        inits.add(parser.operand());
        parser.expect(":");
        initTypes.add(parser.type());
      } while (parser.accept(","));
      parser.expect(")");
    }
    state.operands(parser.resolve(inits, initTypes));
    state.results(arguments.stream().map(AsmParser.Argument::type).toList());
    state.region(parser.region(arguments));
    parser.attrDictWithKeyword(state);
  }

  static void print(LoopOp op, AsmPrinter printer, Set<String> elided) {
    printer.text(" ");
    if (op.carriedCount() > 0) {
      printer.text("(");
      for (int i = 0; i < op.carriedCount(); i++) {
        var argument = op.argument(i);
        var init = op.init(i).value();
        printer.text(i == 0 ? "" : ", ").value(argument).text(" : ").type(argument.type());
        printer.text(" = ").value(init).text(" : ").type(init.type());
      }
      printer.text(") ");
    }
    printer.region(op.body(), false, true).attrDictWithKeyword(op, elided);
  }

}
