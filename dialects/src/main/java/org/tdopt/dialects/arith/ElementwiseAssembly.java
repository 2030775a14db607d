package org.tdopt.dialects.arith;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.PropertySlot;

/**
 * The assembly of operations whose operands and result have one type, {@code %a, %b flags {attrs} :
 * type}, and of casts, {@code %a flags {attrs} : from to to}.
 */
final class ElementwiseAssembly<T extends Operation> implements OpAssembly<T> {
  private final boolean cast;
  private final Set<PropertySlot<?>> flags;

  private ElementwiseAssembly(boolean cast, List<PropertySlot<?>> flags) {
    this.cast = cast;
    this.flags = new HashSet<>(flags);
  }

  static <T extends Operation> ElementwiseAssembly<T> ofOneType(List<PropertySlot<?>> flags) {
    return new ElementwiseAssembly<>(false, flags);
  }

  static <T extends Operation> ElementwiseAssembly<T> ofCast(List<PropertySlot<?>> flags) {
    return new ElementwiseAssembly<>(true, flags);
  }

  @Override
  public String syntax() {
    var text = new StringBuilder(cast ? "%in" : "%a, ...");
    if (flags.contains(OverflowFlagsAttr.SLOT)) {
      text.append(" [overflow<...>]");
    }
    if (flags.contains(TruncFOp.ROUNDING_MODE)) {
      text.append(" [rounding-mode]");
    }
    if (flags.contains(FastMathAttr.SLOT) || flags.contains(FastMathAttr.OPTIONAL)) {
      text.append(" [fastmath<...>]");
    }
    if (flags.contains(IntDivisionOp.EXACT)) {
      text.append(" [exact]");
    }
    return text.append(cast ? " {attrs} : type to type" : " {attrs} : type").toString();
  }

  @Override
  public void parse(AsmParser parser, OpState state) {
    var operands = parser.operands();
    parseFlags(parser, state, flags);
    parser.attrDict(state);
    parser.expect(":");
    var type = parser.type();
    var values = parser.resolve(operands, Collections.nCopies(operands.size(), type));
    state.operands(values.toArray(Value[]::new));
    if (cast) {
      parser.expect("to");
      state.results(parser.type());
    } else {
      state.results(type);
    }
  }

  @Override
  public void print(T op, AsmPrinter printer) {
    printer.text(" ").values(op.operands());
    printFlags(op, printer, flags);
    printer.attrDict(op, flagNames(flags)).text(" : ").type(op.operand(0).type());
    if (cast) {
      printer.text(" to ").type(op.result(0).type());
    }
  }

  static Set<String> flagNames(Set<PropertySlot<?>> flags) {
    var names = new HashSet<String>();
    flags.forEach(f -> names.add(f.name()));
    return names;
  }

  static void parseFlags(AsmParser parser, OpState state, Set<PropertySlot<?>> flags) {
    if (flags.contains(OverflowFlagsAttr.SLOT) && parser.accept("overflow")) {
      var at = parser.location();
      var names = names(parser);
      state.set(
          OverflowFlagsAttr.SLOT,
          OverflowFlagsAttr.of(names)
              .orElseThrow(() -> parser.error(at, "expected nsw or nuw, got " + names)));
    }
    if (flags.contains(TruncFOp.ROUNDING_MODE)) {
      for (int i = 0; i < TruncFOp.ROUNDING_MODES.size(); i++) {
        if (parser.accept(TruncFOp.ROUNDING_MODES.get(i))) {
          state.set(TruncFOp.ROUNDING_MODE, IntegerAttr.i32(i));
          break;
        }
      }
    }
    for (var slot : List.of(FastMathAttr.SLOT, FastMathAttr.OPTIONAL)) {
      if (flags.contains(slot) && parser.accept("fastmath")) {
        var at = parser.location();
        var names = names(parser);
        state.set(
            slot,
            FastMathAttr.of(names)
                .orElseThrow(() -> parser.error(at, "expected fast-math flags, got " + names)));
      }
    }
    if (flags.contains(IntDivisionOp.EXACT) && parser.accept("exact")) {
      state.set(IntDivisionOp.EXACT, UnitAttr.UNIT);
    }
  }

  private static List<String> names(AsmParser parser) {
    var names = new ArrayList<String>();
    parser.expect("<");
    do {
      names.add(parser.keyword());
    } while (parser.accept(","));
    parser.expect(">");
    return names;
  }

  static void printFlags(Operation op, AsmPrinter printer, Set<PropertySlot<?>> flags) {
    if (flags.contains(OverflowFlagsAttr.SLOT)) {
      var value = op.get(OverflowFlagsAttr.SLOT);
      if (!value.equals(OverflowFlagsAttr.NONE)) {
        printer.text(" overflow<" + value.flagText() + ">");
      }
    }
    if (flags.contains(FastMathAttr.SLOT)) {
      var value = op.get(FastMathAttr.SLOT);
      if (!value.equals(FastMathAttr.NONE)) {
        printer.text(" fastmath<" + value.flagText() + ">");
      }
    }
    if (flags.contains(TruncFOp.ROUNDING_MODE)) {
      op.getOptional(TruncFOp.ROUNDING_MODE)
          .map(mode -> TruncFOp.ROUNDING_MODES.get(mode.intValue()))
          .ifPresent(mode -> printer.text(" " + mode));
    }
    if (flags.contains(FastMathAttr.OPTIONAL)) {
      op.getOptional(FastMathAttr.OPTIONAL)
          .ifPresent(value -> printer.text(" fastmath<" + value.flagText() + ">"));
    }
    if (flags.contains(IntDivisionOp.EXACT) && op.getOptional(IntDivisionOp.EXACT).isPresent()) {
      printer.text(" exact");
    }
  }
}
