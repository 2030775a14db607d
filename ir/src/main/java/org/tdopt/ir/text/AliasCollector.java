package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.UnregisteredOp;
import org.tdopt.ir.UnregisteredOp.PropertiesText;
import org.tdopt.ir.attr.AffineMapAttr;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.attr.DenseStringsAttr;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.DistinctAttr;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.attr.IntegerSetAttr;
import org.tdopt.ir.attr.LocationAttr;
import org.tdopt.ir.attr.OpaqueAttr;
import org.tdopt.ir.attr.OpaqueBody;
import org.tdopt.ir.attr.SparseElementsAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.attr.TypeAttr;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.attr.WideArrayAttr;
import org.tdopt.ir.attr.WideFloatAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.ComplexType;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.OpaqueType;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.TupleType;
import org.tdopt.ir.type.Type;
import org.tdopt.ir.type.UnrankedMemRefType;
import org.tdopt.ir.type.UnrankedTensorType;
import org.tdopt.ir.type.VectorType;

/**
 * Finds what gets an alias, in the order in which MLIR comes by it, because that is the order of
 * the numbers: affine maps and sets, locations, distinct attributes, long tuples.
 */
final class AliasCollector {
  /** A tuple of more types than this gets an alias. */
  private static final int LONG_TUPLE = 16;

  private static final int MOST_SHARED = 1 << 16;

  /** What is known of an attribute or type seen. */
  private static final class Seen {
    final List<Seen> children = new ArrayList<>(0);
    @Nullable String prefix;
    int depth;

    /** The depth of what is deepest inside, if it stands in brackets of its own. */
    int below;

    boolean deferrable;
  }

  private final Map<Object, Seen> seen = new LinkedHashMap<>();
  private final Set<DictAttr> shared = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> taken = new HashSet<>();
  private final boolean debugInfo;
  private @Nullable Type recentType;

  private AliasCollector(boolean debugInfo) {
    this.debugInfo = debugInfo;
  }

  static AliasNames collect(Operation op, PrintOptions options) {
    var collector = new AliasCollector(options.debugInfo());
    collector.operation(op);
    var wanted = new ArrayList<AliasNames.Wanted>();
    collector.seen.forEach(
        (symbol, s) -> {
          if (s.prefix != null) {
            wanted.add(
                new AliasNames.Wanted(
                    s.prefix, symbol, symbol instanceof Type, s.depth, s.deferrable));
          }
        });
    return AliasNames.of(wanted, collector.taken);
  }

  /** Whether nothing in the dictionary could have an alias. */
  static boolean isPlain(DictAttr dictionary) {
    var collector = new AliasCollector(false);
    collector.attribute(dictionary, false, null);
    return collector.seen.values().stream().allMatch(s -> s.prefix == null);
  }

  private void operation(Operation op) {
    if (debugInfo) {
      location(op.location(), true, null);
    }
    if (!op.regions().isEmpty()) {
      op.regions().forEach(this::region);
    }
    for (int i = 0; i < op.operandCount(); i++) {
      typeOfValue(op.operand(i).type());
    }
    for (int i = 0; i < op.resultCount(); i++) {
      typeOfValue(op.result(i).type());
    }
    if (op instanceof UnregisteredOp u && u.propertiesText() == PropertiesText.IN_FULL) {
      op.attributes().entries().forEach(e -> attribute(e.value(), false, null));
    } else if (op.attributes().isEmpty()) {
      properties(op.properties());
    } else {
      attributes(op);
    }
  }

  private void typeOfValue(Type type) {
    if (!(type instanceof IntegerType || type instanceof FloatType || type == recentType)) {
      recentType = type;
      type(type, false, null);
    }
  }

  /** Many operations share their properties, which have nothing new to offer the second time. */
  private void properties(DictAttr properties) {
    var entries = properties.entries();
    if (entries.isEmpty() || !shared.add(properties)) {
      return;
    }
    if (shared.size() > MOST_SHARED) {
      shared.clear();
    }
    for (int i = 0; i < entries.size(); i++) {
      attribute(entries.get(i).value(), false, null);
    }
  }

  private void attributes(Operation op) {
    var properties = op.properties().entries();
    var attributes = op.attributes().entries();
    int p = 0;
    for (var a : attributes) {
      while (p < properties.size() && properties.get(p).name().compareTo(a.name()) < 0) {
        attribute(properties.get(p++).value(), false, null);
      }
      attribute(a.value(), false, null);
    }
    while (p < properties.size()) {
      attribute(properties.get(p++).value(), false, null);
    }
  }

  private void region(Region region) {
    for (var block : region.blocks()) {
      for (var argument : block.arguments()) {
        type(argument.type(), false, null);
        if (debugInfo) {
          location(argument.location(), false, null);
        }
      }
      for (var op = block.firstOp().orElse(null); op != null; op = op.next()) {
        operation(op);
      }
    }
  }

  private void location(Location location, boolean deferrable, @Nullable Seen parent) {
    attribute(new LocationAttr(location), deferrable, parent);
  }

  private void attribute(
      @Nullable Attribute attribute, boolean deferrable, @Nullable Seen parent) {
    switch (attribute) {
      case null -> {}
      case IntegerAttr _,
          FloatAttr _,
          WideFloatAttr _,
          BoolAttr _,
          UnitAttr _,
          SymbolRefAttr _,
          DenseArrayAttr _,
          WideArrayAttr _ -> {}
      case StringAttr s when s.type() == null -> {}
      case AffineMapAttr _ -> symbol(attribute, "map", deferrable, parent);
      case IntegerSetAttr _ -> symbol(attribute, "set", deferrable, parent);
      case LocationAttr _ -> symbol(attribute, "loc", deferrable, parent);
      case OpaqueAttr o -> symbol(o, o.alias(), deferrable, parent);
      case DistinctAttr d ->
          symbol(
              attribute, d.referenced() == UnitAttr.UNIT ? null : "distinct", deferrable, parent);
      default -> symbol(attribute, null, deferrable, parent);
    }
  }

  private void type(@Nullable Type type, boolean deferrable, @Nullable Seen parent) {
    switch (type) {
      case null -> {}
      case IntegerType _, FloatType _, IndexType _ -> {}
      case TupleType t ->
          symbol(
              t, t.elementTypes().size() > LONG_TUPLE ? "tuple" : null, deferrable, parent);
      default -> symbol(type, null, deferrable, parent);
    }
  }

  private void symbol(
      Object symbol, @Nullable String prefix, boolean deferrable, @Nullable Seen parent) {
    var known = seen.get(symbol);
    if (known == null) {
      known = new Seen();
      seen.put(symbol, known);
      known.deferrable = deferrable;
      known.prefix = prefix;
      known.depth = prefix == null ? 0 : 1;
      children(symbol, deferrable, known);
      int deepest = known.below;
      for (var child : known.children) {
        deepest = Math.max(deepest, child.depth);
      }
      if (deepest > 0) {
        known.depth = deepest + 1;
      }
    } else if (!deferrable) {
      needAtStart(known);
    }
    if (parent != null) {
      parent.children.add(known);
    }
  }

  /** What is used where an alias must be known already has its definition before that. */
  private static void needAtStart(Seen s) {
    if (s.deferrable) {
      s.deferrable = false;
      s.children.forEach(AliasCollector::needAtStart);
    }
  }

  private void children(Object symbol, boolean deferrable, Seen parent) {
    switch (symbol) {
      case LocationAttr l -> locationParts(l.location(), deferrable, parent);
      case DistinctAttr d -> attribute(d.referenced(), deferrable, parent);
      case DictAttr d -> d.entries().forEach(e -> attribute(e.value(), deferrable, parent));
      case ArrayAttr a -> a.elements().forEach(e -> attribute(e, deferrable, parent));
      case TypeAttr t -> type(t.type(), deferrable, parent);
      case StringAttr s -> type(s.type(), deferrable, parent);
      case OpaqueAttr o -> {
        body(o.content(), deferrable, parent);
        type(o.type(), deferrable, parent);
      }
      case OpaqueType o -> body(o.content(), deferrable, parent);
      case DenseStringsAttr d -> type(d.type(), deferrable, parent);
      case DenseElementsAttr d -> type(d.type(), deferrable, parent);
      case DenseResourceAttr d -> type(d.type(), deferrable, parent);
      case SparseElementsAttr s -> type(s.type(), deferrable, parent);
      case FunctionType f -> {
        f.inputs().forEach(t -> type(t, deferrable, parent));
        f.results().forEach(t -> type(t, deferrable, parent));
      }
      case TupleType t -> t.elementTypes().forEach(e -> type(e, deferrable, parent));
      case ComplexType c -> type(c.elementType(), deferrable, parent);
      case VectorType v -> type(v.elementType(), deferrable, parent);
      case TensorType t -> {
        type(t.elementType(), deferrable, parent);
        attribute(t.encoding(), deferrable, parent);
      }
      case UnrankedTensorType t -> type(t.elementType(), deferrable, parent);
      case MemRefType m -> {
        type(m.elementType(), deferrable, parent);
        attribute(m.layout(), deferrable, parent);
        attribute(m.memorySpace(), deferrable, parent);
      }
      case UnrankedMemRefType m -> {
        type(m.elementType(), deferrable, parent);
        attribute(m.memorySpace(), deferrable, parent);
      }
      default -> {}
    }
  }

  /**
   * The parts of a dialect's own text. Each pair of angle brackets in it is an attribute or type of
   * its own to MLIR, so what is inside comes deeper.
   */
  private void body(OpaqueBody body, boolean deferrable, Seen parent) {
    int nesting = body.isNamed() ? -1 : 0;
    for (var piece : body.pieces()) {
      if (piece instanceof String text) {
        Aliases.namesIn(text, taken::add);
        nesting += angles(text);
        continue;
      }
      var inside = new Seen();
      if (piece instanceof Attribute a) {
        attribute(a, deferrable, inside);
      } else if (piece instanceof Type t) {
        type(t, deferrable, inside);
      }
      for (var child : inside.children) {
        parent.children.add(child);
        if (child.depth > 0) {
          parent.below = Math.max(parent.below, child.depth + nesting);
        }
      }
    }
  }

  /** How many angle brackets {@code text} opens more than it closes; arrows and strings aside. */
  private static int angles(String text) {
    int open = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quoted) {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '<') {
        open++;
      } else if (!quoted && c == '>' && (i == 0 || text.charAt(i - 1) != '-')) {
        open--;
      }
    }
    return open;
  }

  private void locationParts(Location location, boolean deferrable, Seen parent) {
    switch (location) {
      case Location.Unknown _, Location.FileLineCol _ -> {}
      case Location.Named n -> {
        if (n.child() != Location.unknown()) {
          location(n.child(), deferrable, parent);
        }
      }
      case Location.CallSite c -> {
        location(c.callee(), deferrable, parent);
        location(c.caller(), deferrable, parent);
      }
      case Location.Fused f -> {
        attribute(f.metadata(), deferrable, parent);
        f.parts().forEach(p -> location(p, deferrable, parent));
      }
    }
  }
}
