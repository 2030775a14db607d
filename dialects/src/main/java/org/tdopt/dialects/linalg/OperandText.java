package org.tdopt.dialects.linalg;

import java.util.List;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;

/** {@code ins(%a, %b : types) outs(%c : types)}, the operands of structured operations. */
final class OperandText {
  private OperandText() {}

  /** Reads the operands and fills both slots of {@code state}. */
  static void parse(AsmParser parser, OpState state) {
    state.operands(parser.accept("ins") ? parseList(parser) : List.of());
    state.operands(parser.accept("outs") ? parseList(parser) : List.of());
  }

  private static List<Value> parseList(AsmParser parser) {
    parser.expect("(");
    var operands = parser.operands();
    if (operands.isEmpty()) {
      parser.expect(")");
      return List.of();
    }
    parser.expect(":");
    var at = parser.location();
    var types = parser.types();
    if (types.size() != operands.size()) {
      throw parser.error(
          at, "expected %d types, got %d".formatted(operands.size(), types.size()));
    }
    parser.expect(")");
    return parser.resolve(operands, types);
  }

  static void print(LinalgOp op, AsmPrinter printer) {
    printList(printer, "ins", op.inputs());
    printList(printer, "outs", op.outputs());
  }

  private static void printList(AsmPrinter printer, String keyword, List<Value> operands) {
    if (!operands.isEmpty()) {
      printer.text(" " + keyword + "(").values(operands).text(" : ");
      printer.types(operands.stream().map(Value::type).toList()).text(")");
    }
  }
}
