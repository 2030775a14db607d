package org.tdopt.dialects.cf;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.type.Type;

/** A block with what its arguments get, written {@code ^bb1(%a, %b : i32, i64)}. */
record BranchTarget(Block block, List<Value> operands) {
  static BranchTarget parse(AsmParser parser) {
    var block = parser.successor();
    if (!parser.accept("(")) {
      return new BranchTarget(block, List.of());
    }
    var names = parser.operands();
    parser.expect(":");
    var types = new ArrayList<Type>(parser.types());
    parser.expect(")");
    return new BranchTarget(block, parser.resolve(names, types));
  }

  void addTo(OpState state) {
    state.operands(operands).successor(block);
  }

  void print(AsmPrinter printer) {
    printer.successor(block);
    if (!operands.isEmpty()) {
      printer.text("(").values(operands).text(" : ");
      printer.types(operands.stream().map(Value::type).toList()).text(")");
    }
  }
}
