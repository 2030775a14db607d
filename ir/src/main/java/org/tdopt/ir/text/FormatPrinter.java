package org.tdopt.ir.text;

import java.util.List;
import java.util.Set;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.RegionSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.Slot;
import org.tdopt.ir.spec.SuccessorSlot;
import org.tdopt.ir.text.AssemblyFormat.Element;
import org.tdopt.ir.text.AssemblyFormat.Values;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/** Prints one operation by its format string, with MLIR's rules for spaces. */
final class FormatPrinter {
  private final Operation op;
  private final AsmPrinter printer;
  private boolean spaceWanted = true;
  private boolean afterPunctuation;

  FormatPrinter(Operation op, AsmPrinter printer) {
    this.op = op;
    this.printer = printer;
  }

  void print(AssemblyFormat format) {
    elements(format, format.elements());
  }

  private void elements(AssemblyFormat format, List<Element> elements) {
    for (var e : elements) {
      element(format, e);
    }
  }

  private void element(AssemblyFormat format, Element e) {
    switch (e) {
      case AssemblyFormat.Literal l -> literal(l.text());
      case AssemblyFormat.Space s -> {
        printer.text(s.text());
        spaceWanted = false;
        afterPunctuation = true;
      }
      case AssemblyFormat.AttrDict d -> {
        var shown = Set.copyOf(format.shownProperties());
        if (d.keyword()) {
          printer.attrDictWithKeyword(op, shown);
        } else {
          printer.attrDict(op, shown);
        }
        afterPunctuation = false;
        spaceWanted = true;
      }
      case AssemblyFormat.Group g -> {
        if (isThere(g.anchor())) {
          elements(format, g.elements());
        } else {
          elements(format, g.otherwise());
        }
      }
      case AssemblyFormat.Variable v -> variable(v.slot());
      case AssemblyFormat.Operands _ -> values(op.operands());
      case AssemblyFormat.Regions _ -> {
        for (int i = 0; i < op.regions().size(); i++) {
          printer.text(i > 0 ? "," : "");
          space();
          printer.region(op.region(i), true, true);
        }
      }
      case AssemblyFormat.Successors _ -> {
        for (int i = 0; i < op.successors().size(); i++) {
          printer.text(i > 0 ? "," : "");
          space();
          printer.successor(op.successors().get(i));
        }
      }
      case AssemblyFormat.TypeOf t -> {
        var types = types(t.of());
        if (!types.isEmpty()) {
          space();
          printer.types(types);
        }
      }
      case AssemblyFormat.FunctionalType f -> {
        space();
        printer.functionType(types(f.inputs()), types(f.results()));
      }
    }
  }

  private void literal(String text) {
    char first = text.charAt(0);
    boolean word = text.length() != 1 && !text.equals("->");
    String tight = afterPunctuation ? ">)}]," : "<>(){}[],";
    if (spaceWanted && (word || text.equals("->") || tight.indexOf(first) < 0)) {
      printer.text(" ");
    }
    printer.text(text);
    spaceWanted = text.length() != 1 || "<({[".indexOf(first) < 0;
    afterPunctuation = first != '_' && !Character.isLetter(first);
  }

  /** The space before a variable or directive. */
  private void space() {
    if (spaceWanted || !afterPunctuation) {
      printer.text(" ");
    }
    spaceWanted = true;
    afterPunctuation = false;
  }

  /** As in MLIR, the space is there even if no value is. */
  private void values(List<Value> values) {
    space();
    printer.values(values);
  }

  private boolean isThere(Element anchor) {
    return switch (anchor) {
      case AssemblyFormat.Variable v -> isThere(v.slot());
      case AssemblyFormat.TypeOf t -> !types(t.of()).isEmpty();
      case AssemblyFormat.Operands _ -> op.operandCount() > 0;
      case AssemblyFormat.Regions _ -> !op.regions().isEmpty();
      case AssemblyFormat.Successors _ -> !op.successors().isEmpty();
      case AssemblyFormat.FunctionalType f ->
          !types(f.inputs()).isEmpty() || !types(f.results()).isEmpty();
      case AssemblyFormat.Literal _,
          AssemblyFormat.Space _,
          AssemblyFormat.AttrDict _,
          AssemblyFormat.Group _ ->
          true;
    };
  }

  private boolean isThere(Slot slot) {
    return switch (slot) {
      case OperandSlot o -> !op.getAll(o).isEmpty();
      case ResultSlot r -> !op.getAll(r).isEmpty();
      case RegionSlot r -> !op.get(r).isEmpty();
      case PropertySlot<?> p -> {
        var value = op.properties().get(p.name());
        yield value != null && !value.equals(p.fallback());
      }
      case SuccessorSlot _ -> true;
    };
  }

  private void variable(Slot slot) {
    switch (slot) {
      case OperandSlot o -> values(op.getAll(o));
      case PropertySlot<?> p -> {
        if (p.kind() != UnitAttr.class) {
          op.getOptional(p).ifPresent(value -> property(p, value));
        }
      }
      case RegionSlot r -> {
        space();
        printer.region(op.get(r), true, true);
      }
      case SuccessorSlot s -> {
        space();
        printer.successor(op.successors().get(op.spec().successors().indexOf(s)));
      }
      case ResultSlot r -> throw new IllegalStateException("result '" + r.name() + "' is not text");
    }
  }

  private void property(PropertySlot<?> slot, Attribute value) {
    space();
    switch (value) {
      case StringAttr s when slot.name().equals(FormatReader.SYMBOL_NAME) ->
          printer.symbol(s.value());
      case DenseArrayAttr a when a.elementType().equals(IntegerType.I64) -> {
        printer.text("[");
        boolean more = false;
        for (long n : a.bits()) {
          printer.text(more ? ", " : "").text(Long.toString(n));
          more = true;
        }
        printer.text("]");
      }
      default -> printer.attribute(value);
    }
  }

  private List<Type> types(Values of) {
    return switch (of) {
      case Values.OfSlot(OperandSlot s) -> op.getAll(s).stream().map(Value::type).toList();
      case Values.OfSlot(ResultSlot s) -> op.getAll(s).stream().map(r -> r.type()).toList();
      case Values.OfSlot(Slot s) -> throw new IllegalStateException("no type of " + s.name());
      case Values.AllOperands _ -> op.operands().stream().map(Value::type).toList();
      case Values.AllResults _ -> op.resultTypes();
    };
  }
}
