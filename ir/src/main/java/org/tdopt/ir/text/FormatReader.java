package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Region;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.Arity;
import org.tdopt.ir.spec.AsmParser.UnresolvedValue;
import org.tdopt.ir.spec.OpSpec;
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

/** Reads one operation by its format string. */
final class FormatReader {
  /** How a property with this name is spelled: as a symbol. */
  static final String SYMBOL_NAME = "sym_name";

  private final OpSpec<?> spec;
  private final CustomParser parser;
  private final OpState state;
  private final Map<Slot, List<UnresolvedValue>> operands = new HashMap<>();
  private final Map<Slot, List<Type>> types = new HashMap<>();
  private final Map<Slot, Region> regions = new HashMap<>();
  private final Map<Slot, Block> successors = new HashMap<>();
  private @Nullable List<UnresolvedValue> allOperands;
  private @Nullable List<Type> allOperandTypes;
  private @Nullable List<Type> allResultTypes;

  FormatReader(OpSpec<?> spec, CustomParser parser, OpState state) {
    this.spec = spec;
    this.parser = parser;
    this.state = state;
  }

  void read(AssemblyFormat format) {
    var start = parser.location();
    elements(format.elements());
    distributeOperands(start);
    distributeTypes(start);
    for (var slot : spec.operands()) {
      var values = operands.getOrDefault(slot, List.of());
      state.operands(parser.resolve(values, operandTypes(slot, values)));
    }
    resultTypes(start);
    for (var slot : spec.regions()) {
      state.region(regions.getOrDefault(slot, new Region()));
    }
    for (var slot : spec.successors()) {
      var target = successors.get(slot);
      if (target != null) {
        state.successor(target);
      }
    }
  }

  private void elements(List<Element> elements) {
    for (var e : elements) {
      element(e);
    }
  }

  private void element(Element e) {
    switch (e) {
      case AssemblyFormat.Literal l -> literal(l.text());
      case AssemblyFormat.Space _ -> {}
      case AssemblyFormat.Variable v -> variable(v.slot());
      case AssemblyFormat.Operands _ -> allOperands = parser.operands();
      case AssemblyFormat.Regions _ -> {
        for (var slot : spec.regions()) {
          regions.put(slot, parser.region(List.of()));
          parser.accept(",");
        }
      }
      case AssemblyFormat.Successors _ -> {
        for (var slot : spec.successors()) {
          successors.put(slot, parser.successor());
          parser.accept(",");
        }
      }
      case AssemblyFormat.AttrDict d -> {
        if (d.keyword()) {
          parser.attrDictWithKeyword(state);
        } else {
          parser.attrDict(state);
        }
      }
      case AssemblyFormat.TypeOf t -> setTypes(t.of(), typesOf(t.of()));
      case AssemblyFormat.FunctionalType f -> {
        var type = parser.functionType();
        setTypes(f.inputs(), type.inputs());
        setTypes(f.results(), type.results());
      }
      case AssemblyFormat.Group g -> {
        if (begins(g.elements().getFirst())) {
          elements(g.elements());
          if (g.anchor() instanceof AssemblyFormat.Variable(PropertySlot<?> p)
              && p.kind() == UnitAttr.class) {
            state.property(p.name(), UnitAttr.UNIT);
          }
        } else {
          elements(g.otherwise());
        }
      }
    }
  }

  private void literal(String text) {
    parser.expect(text);
  }

  /** Whether the next token begins the element. */
  private boolean begins(Element e) {
    return switch (e) {
      case AssemblyFormat.Literal l -> parser.peek(l.text());
      case AssemblyFormat.Variable v ->
          switch (v.slot()) {
            case OperandSlot _ -> parser.atValue();
            case PropertySlot<?> p ->
                isSymbol(p)
                    ? parser.atSymbol()
                    : p.kind() == StringAttr.class ? parser.atString() : parser.atAttribute();
            case RegionSlot _ -> parser.peek("{");
            case SuccessorSlot _ -> parser.atBlock();
            case ResultSlot _ -> false;
          };
      case AssemblyFormat.Operands _ -> parser.atValue();
      case AssemblyFormat.Regions _ -> parser.peek("{");
      case AssemblyFormat.Successors _ -> parser.atBlock();
      case AssemblyFormat.TypeOf _ -> parser.atType();
      case AssemblyFormat.FunctionalType _ -> parser.peek("(");
      case AssemblyFormat.AttrDict d -> parser.peek(d.keyword() ? "attributes" : "{");
      case AssemblyFormat.Group _, AssemblyFormat.Space _ -> false;
    };
  }

  static boolean isSymbol(PropertySlot<?> slot) {
    return slot.kind() == SymbolRefAttr.class || slot.name().equals(SYMBOL_NAME);
  }

  private void variable(Slot slot) {
    switch (slot) {
      case OperandSlot o ->
          operands.put(
              o,
              switch (o.arity()) {
                case ONE -> List.of(parser.operand());
                case OPTIONAL -> parser.optionalOperand().map(List::of).orElse(List.of());
                case VARIADIC -> parser.operands();
              });
      case PropertySlot<?> p -> {
        if (p.kind() != UnitAttr.class) {
          state.property(p.name(), property(p));
        }
      }
      case RegionSlot r ->
          regions.put(
              r, r.singleBlock() ? parser.region(List.of(), _ -> {}) : parser.region(List.of()));
      case SuccessorSlot s -> successors.put(s, parser.successor());
      case ResultSlot r -> throw new IllegalStateException("result '" + r.name() + "' is not text");
    }
  }

  private Attribute property(PropertySlot<?> slot) {
    var at = parser.location();
    Attribute value;
    if (slot.name().equals(SYMBOL_NAME)) {
      value = new StringAttr(parser.symbolName());
    } else {
      value = parser.attribute();
    }
    if (slot.kind() == DenseArrayAttr.class && value instanceof ArrayAttr array) {
      value = integers(array);
    }
    if (!slot.kind().isInstance(value)) {
      throw parser.error(
          at,
          Messages.format(
              "property '%s' of '%s' cannot be %s", slot.name(), spec.name(), value));
    }
    return value;
  }

  /** {@code [1, 2]} where a dense array is meant: 64-bit integers. */
  private static Attribute integers(ArrayAttr array) {
    var values = new long[array.elements().size()];
    for (int i = 0; i < values.length; i++) {
      if (!(array.elements().get(i) instanceof IntegerAttr n)
          || !n.type().equals(IntegerType.I64)) {
        return array;
      }
      values[i] = n.longValue();
    }
    return DenseArrayAttr.i64(values);
  }

  // Types.

  private List<Type> typesOf(Values of) {
    boolean single =
        switch (of) {
          case Values.OfSlot(OperandSlot s) -> s.arity() != Arity.VARIADIC;
          case Values.OfSlot(ResultSlot s) -> s.arity() != Arity.VARIADIC;
          default -> false;
        };
    if (single) {
      return List.of(parser.type());
    }
    return parser.atType() ? parser.types() : List.of();
  }

  private void setTypes(Values of, List<Type> list) {
    switch (of) {
      case Values.OfSlot(Slot slot) -> types.put(slot, list);
      case Values.AllOperands _ -> allOperandTypes = list;
      case Values.AllResults _ -> allResultTypes = list;
    }
  }

  private void distributeOperands(Location at) {
    if (allOperands == null) {
      return;
    }
    var all = allOperands;
    split(spec.operands(), OperandSlot::arity, all, "operand", at)
        .forEach((slot, part) -> operands.put(slot, part));
  }

  private void distributeTypes(Location at) {
    if (allOperandTypes != null) {
      int next = 0;
      for (var slot : spec.operands()) {
        int count = operands.getOrDefault(slot, List.of()).size();
        if (next + count > allOperandTypes.size()) {
          next = -1;
          break;
        }
        types.put(slot, allOperandTypes.subList(next, next + count));
        next += count;
      }
      if (next != allOperandTypes.size()) {
        int given = operands.values().stream().mapToInt(List::size).sum();
        throw parser.error(
            at,
            Messages.format(
                "%d operands present, but expected %d", given, allOperandTypes.size()));
      }
    }
    if (allResultTypes != null) {
      split(spec.results(), ResultSlot::arity, allResultTypes, "result", at)
          .forEach((slot, part) -> types.put(slot, part));
    }
  }

  /** Gives each slot of one its item, and the one other slot the rest. */
  private <S extends Slot, T> Map<S, List<T>> split(
      List<S> slots, Function<S, Arity> arity, List<T> all, String what,
      Location at) {
    var result = new HashMap<S, List<T>>();
    long fixed = slots.stream().filter(s -> arity.apply(s) == Arity.ONE).count();
    int rest = all.size() - (int) fixed;
    boolean open = slots.size() > fixed;
    if (rest < 0 || rest > 0 && !open) {
      throw parser.error(
          at,
          Messages.format(
              "'%s' takes %s%d %ss, found %d",
              spec.name(), open ? "at least " : "", fixed, what, all.size()));
    }
    int next = 0;
    for (var slot : slots) {
      int count = arity.apply(slot) == Arity.ONE ? 1 : rest;
      result.put(slot, all.subList(next, next + count));
      next += count;
    }
    return result;
  }

  private List<Type> operandTypes(OperandSlot slot, List<UnresolvedValue> values) {
    var given = types.get(slot);
    if (given != null) {
      return given;
    }
    var list = new ArrayList<Type>();
    for (var value : values) {
      list.add(
          parser
              .typeOf(value)
              .or(this::onlyType)
              .orElseThrow(
                  () ->
                      parser.error(
                          value.location(),
                          Messages.format(
                              "the type of '%s' is not known yet; define it before this use",
                              value.name()))));
    }
    return list;
  }

  /** The type that the text names, if it is one. */
  private Optional<Type> onlyType() {
    var named = types.values().stream().flatMap(List::stream).distinct().toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private void resultTypes(Location at) {
    if (spec.results().isEmpty()) {
      return;
    }
    boolean named = spec.results().stream().anyMatch(types::containsKey);
    if (!named) {
      if (spec.inference().isEmpty()) {
        throw parser.error(
            at, Messages.format("the result types of '%s' are not known", spec.name()));
      }
      return;
    }
    var sizes = new ArrayList<Integer>();
    for (var slot : spec.results()) {
      var list = types.getOrDefault(slot, List.of());
      sizes.add(list.size());
      state.results(list);
    }
    if (spec.hasResultSegments()) {
      state.property(
          OpSpec.RESULT_SEGMENTS,
          DenseArrayAttr.i32(sizes.stream().mapToInt(Integer::intValue).toArray()));
    }
  }
}
