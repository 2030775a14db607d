package org.tdopt.dialects.arith;

import java.util.Set;
import java.util.function.Function;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.type.IntegerType;

/** {@code predicate, %lhs, %rhs flags {attrs} : type}, where the type is that of the operands. */
final class CmpAssembly<T extends Operation> implements OpAssembly<T> {
  /** The property that holds the predicate's number. */
  static final PropertySlot<IntegerAttr> PREDICATE =
      PropertySlot.of("predicate", IntegerAttr.class);

  private final Function<String, Integer> numberOf;
  private final Function<Integer, String> nameOf;
  private final Set<PropertySlot<?>> flags;

  /** {@code numberOf} gives -1 for an unknown name. */
  CmpAssembly(
      Function<String, Integer> numberOf,
      Function<Integer, String> nameOf,
      Set<PropertySlot<?>> flags) {
    this.numberOf = numberOf;
    this.nameOf = nameOf;
    this.flags = flags;
  }

  @Override
  public String syntax() {
    var text = "predicate, %lhs, %rhs";
    return text + (flags.isEmpty() ? "" : " [fastmath<...>]") + " {attrs} : type";
  }

  @Override
  public void parse(AsmParser parser, OpState state) {
    var at = parser.location();
    var name = parser.keyword();
    int number = numberOf.apply(name);
    if (number < 0) {
      throw parser.error(at, "unknown predicate '" + name + "'");
    }
    state.set(PREDICATE, IntegerAttr.i64(number));
    parser.expect(",");
    var lhs = parser.operand();
    parser.expect(",");
    var rhs = parser.operand();
    ElementwiseAssembly.parseFlags(parser, state, flags);
    parser.attrDict(state);
    parser.expect(":");
    var type = parser.type();
    state.operands(parser.resolve(lhs, type), parser.resolve(rhs, type));
    state.results(ArithTypes.withElementType(type, IntegerType.I1));
  }

  @Override
  public void print(T op, AsmPrinter printer) {
    printer.text(" " + nameOf.apply(op.get(PREDICATE).intValue()) + ", ").values(op.operands());
    ElementwiseAssembly.printFlags(op, printer, flags);
    var elided = ElementwiseAssembly.flagNames(flags);
    elided.add(PREDICATE.name());
    printer.attrDict(op, elided).text(" : ").type(op.operand(0).type());
  }
}
