package org.tdopt.dialects.arith;

import java.util.Collections;
import java.util.Set;
import org.tdopt.ir.Operation;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;

/** The assembly of operations with two results, {@code %a, %b {attrs} : type} and a carry's type. */
final class ExtendedAssembly<T extends Operation> implements OpAssembly<T> {
  private final boolean carry;

  /** Whether the second result has a type of its own. */
  ExtendedAssembly(boolean carry) {
    this.carry = carry;
  }

  @Override
  public String syntax() {
    return carry ? "%lhs, %rhs {attrs} : type, type" : "%lhs, %rhs {attrs} : type";
  }

  @Override
  public void parse(AsmParser parser, OpState state) {
    var operands = parser.operands();
    parser.attrDict(state);
    parser.expect(":");
    var type = parser.type();
    var second = type;
    if (carry) {
      parser.expect(",");
      second = parser.type();
    }
    var values = parser.resolve(operands, Collections.nCopies(operands.size(), type));
    state.operands(values.toArray(Value[]::new)).results(type, second);
  }

  @Override
  public void print(T op, AsmPrinter printer) {
    printer.text(" ").values(op.operands()).attrDict(op, Set.of()).text(" : ");
    printer.type(op.result(0).type());
    if (carry) {
      printer.text(", ").type(op.result(1).type());
    }
  }
}
