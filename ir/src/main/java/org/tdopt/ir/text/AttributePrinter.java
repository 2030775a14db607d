package org.tdopt.ir.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.attr.DenseStringsAttr;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.DistinctAttr;
import org.tdopt.ir.attr.ElementData;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.attr.FloatText;
import org.tdopt.ir.attr.Identifiers;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.attr.LocationAttr;
import org.tdopt.ir.attr.NamedAttr;
import org.tdopt.ir.attr.OpaqueAttr;
import org.tdopt.ir.attr.OpaqueBody;
import org.tdopt.ir.attr.Resource;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.attr.TypeAttr;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.attr.WideFloatAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.ComplexType;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.OpaqueType;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.TupleType;
import org.tdopt.ir.type.Type;
import org.tdopt.ir.type.UnrankedMemRefType;
import org.tdopt.ir.type.UnrankedTensorType;
import org.tdopt.ir.type.VectorType;

/** Prints types and attributes, with the aliases of the file. */
final class AttributePrinter {
  private static final int LONGEST_KEPT = 256;
  private static final int MOST_KEPT = 1 << 12;

  private final AliasNames aliases;
  private final PrintOptions options;
  private final LocationPrinter locations = new LocationPrinter(this);
  private final Map<Type, String> typeText = new HashMap<>();
  private final Map<DictAttr, String> propertiesText = new IdentityHashMap<>();
  private final Set<Resource> resources = new LinkedHashSet<>();
  private @Nullable Type recentType;
  private String recentText = "";

  AttributePrinter(AliasNames aliases, PrintOptions options) {
    this.aliases = aliases;
    this.options = options;
  }

  /** The resources that what was printed refers to, in the order of their first use. */
  Set<Resource> resources() {
    return resources;
  }

  /** As {@link #resources}, which are forgotten here. */
  List<Resource> takeResources() {
    var taken = List.copyOf(resources);
    resources.clear();
    return taken;
  }

  @Nullable String alias(Attribute attribute) {
    return aliases.of(attribute);
  }

  // Types.

  void type(StringBuilder out, Type type) {
    out.append(text(type));
  }

  void types(StringBuilder out, Collection<? extends Type> types) {
    boolean more = false;
    for (var t : types) {
      out.append(more ? ", " : "").append(text(t));
      more = true;
    }
  }

  /** {@code (T, U) -> V}. */
  void functionType(
      StringBuilder out, Collection<? extends Type> inputs, Collection<? extends Type> results) {
    out.append('(');
    types(out, inputs);
    out.append(") -> ");
    resultTypes(out, results);
  }

  /** {@code T} or {@code (T, U)}. */
  void resultTypes(StringBuilder out, Collection<? extends Type> results) {
    boolean bare = results.size() == 1 && !(results.iterator().next() instanceof FunctionType);
    out.append(bare ? "" : "(");
    types(out, results);
    out.append(bare ? "" : ")");
  }

  /** The result types of an operation, as {@link #resultTypes}. */
  void results(StringBuilder out, Operation op) {
    if (op.resultCount() == 1 && !(op.result(0).type() instanceof FunctionType)) {
      type(out, op.result(0).type());
    } else {
      resultTypes(out, op.resultTypes());
    }
  }

  private String text(Type type) {
    if (type != recentType) {
      recentText = find(type);
      recentType = type;
    }
    return recentText;
  }

  private String find(Type type) {
    var known = typeText.get(type);
    if (known == null) {
      known = aliases.of(type);
      if (known == null) {
        known = compose(type);
      }
      typeText.put(type, known);
    }
    return known;
  }

  private String compose(Type type) {
    var out = new StringBuilder();
    switch (type) {
      case FunctionType f -> functionType(out, f.inputs(), f.results());
      case TupleType t -> {
        out.append("tuple<");
        types(out, t.elementTypes());
        out.append('>');
      }
      case ComplexType c -> out.append("complex<").append(text(c.elementType())).append('>');
      case TensorType t -> {
        out.append("tensor<").append(prefix(t.shape().toString())).append(text(t.elementType()));
        parameter(out, t.encoding(), Suffix.ALWAYS);
        out.append('>');
      }
      case UnrankedTensorType t ->
          out.append("tensor<*x").append(text(t.elementType())).append('>');
      case MemRefType m -> {
        out.append("memref<").append(prefix(m.shape().toString())).append(text(m.elementType()));
        parameter(out, m.layout(), Suffix.UNLESS_DEFAULT);
        parameter(out, m.memorySpace(), Suffix.UNLESS_DEFAULT);
        out.append('>');
      }
      case UnrankedMemRefType m -> {
        out.append("memref<*x").append(text(m.elementType()));
        parameter(out, m.memorySpace(), Suffix.UNLESS_DEFAULT);
        out.append('>');
      }
      case VectorType v -> {
        out.append("vector<");
        for (int i = 0; i < v.rank(); i++) {
          var extent = Long.toString(v.dim(i));
          out.append(v.scalable().get(i) ? "[" + extent + "]" : extent).append('x');
        }
        out.append(text(v.elementType())).append('>');
      }
      case OpaqueType o -> opaque(out, '!', o.dialect(), o.content());
      default -> out.append(type);
    }
    return out.toString();
  }

  private static String prefix(String shape) {
    return shape.isEmpty() ? "" : shape + "x";
  }

  private void parameter(StringBuilder out, @Nullable Attribute attribute, Suffix suffix) {
    if (attribute != null) {
      out.append(", ");
      print(out, attribute, suffix);
    }
  }

  // Attributes.

  void attribute(StringBuilder out, Attribute attribute) {
    print(out, attribute, Suffix.ALWAYS);
  }

  void attributeWithoutType(StringBuilder out, Attribute attribute) {
    print(out, attribute, Suffix.NEVER);
  }

  /** When the type after a number is printed. */
  private enum Suffix {
    ALWAYS,
    /** Not for {@code i64} and {@code f64}, which a number has where none is written. */
    UNLESS_DEFAULT,
    NEVER;

    boolean isPrinted(Type type) {
      return switch (this) {
        case ALWAYS -> true;
        case UNLESS_DEFAULT -> !type.equals(IntegerType.I64) && type != FloatType.F64;
        case NEVER -> false;
      };
    }
  }

  private void print(StringBuilder out, Attribute attribute, Suffix suffix) {
    var alias = aliases.of(attribute);
    if (alias != null) {
      out.append(alias);
      return;
    }
    body(out, attribute, suffix);
  }

  /** The attribute or type in full, though it has an alias. */
  void definition(StringBuilder out, Object symbol) {
    if (symbol instanceof Type type) {
      out.append(compose(type));
    } else {
      body(out, (Attribute) symbol, Suffix.ALWAYS);
    }
  }

  private void body(StringBuilder out, Attribute attribute, Suffix suffix) {
    switch (attribute) {
      case IntegerAttr i -> {
        out.append(i.value());
        suffix(out, i.type(), suffix);
      }
      case FloatAttr f -> {
        var number = FloatText.of(f.value(), f.type());
        out.append(number);
        boolean bits = number.startsWith("0x") && suffix == Suffix.UNLESS_DEFAULT;
        suffix(out, f.type(), bits ? Suffix.ALWAYS : suffix);
      }
      case StringAttr s -> {
        out.append(StringAttr.quote(s.value()));
        ownType(out, s.type(), suffix);
      }
      case WideFloatAttr f -> {
        out.append(FloatText.of(f.bits(), f.type()));
        suffix(out, f.type(), suffix);
      }
      case OpaqueAttr o -> {
        opaque(out, '#', o.dialect(), o.content());
        ownType(out, o.type(), suffix);
      }
      case TypeAttr t -> type(out, t.type());
      case ArrayAttr a -> {
        out.append('[');
        for (int i = 0; i < a.elements().size(); i++) {
          out.append(i > 0 ? ", " : "");
          print(out, a.elements().get(i), Suffix.UNLESS_DEFAULT);
        }
        out.append(']');
      }
      case DictAttr d -> dictionary(out, d.entries());
      case DenseElementsAttr d -> dense(out, d, suffix);
      case DenseStringsAttr d -> {
        out.append(d.elementsText());
        suffix(out, d.type(), suffix);
      }
      case DenseResourceAttr r -> {
        resources.add(r.resource());
        var key = r.resource().key();
        out.append("dense_resource<");
        out.append(Identifiers.isBare(key) ? key : StringAttr.quote(key)).append('>');
        suffix(out, r.type(), suffix);
      }
      case LocationAttr l -> argumentLocation(out, l.location());
      case DistinctAttr d -> {
        var text = d.toString();
        out.append(text, 0, text.indexOf('<') + 1);
        if (d.referenced() != UnitAttr.UNIT) {
          attribute(out, d.referenced());
        }
        out.append('>');
      }
      default -> out.append(attribute);
    }
  }

  private void suffix(StringBuilder out, Type type, Suffix suffix) {
    if (suffix.isPrinted(type)) {
      out.append(" : ").append(text(type));
    }
  }

  /** The type that was written after an attribute; it has no default. */
  private void ownType(StringBuilder out, @Nullable Type type, Suffix suffix) {
    if (type != null && suffix != Suffix.NEVER) {
      out.append(" : ").append(text(type));
    }
  }

  private void opaque(StringBuilder out, char mark, String dialect, OpaqueBody body) {
    out.append(mark).append(dialect).append(body.isNamed() ? '.' : '<');
    for (var piece : body.pieces()) {
      switch (piece) {
        case Attribute a -> attribute(out, a);
        case Type t -> type(out, t);
        default -> out.append(piece);
      }
    }
    out.append(body.isNamed() ? "" : ">");
  }

  private void dense(StringBuilder out, DenseElementsAttr dense, Suffix suffix) {
    long count = dense.type().shape().elementCount();
    if (!dense.splat() && count > options.elideElementsAbove()) {
      out.append("dense_resource<__elided__>");
    } else if (!dense.splat() && count > options.hexAbove()) {
      boolean bits = dense.type().elementType().equals(IntegerType.I1);
      var data = bits ? ElementData.ofBytes(HexText.packBits(dense.data())) : dense.data();
      out.append("dense<\"0x").append(data.toHex()).append("\">");
    } else {
      out.append(dense.elementsText());
    }
    suffix(out, dense.type(), suffix);
  }

  /** The location of an operation: {@code loc(...)}, with its alias. */
  void operationLocation(StringBuilder out, Location location) {
    if (options.has(PrintFeature.PRETTY_LOCATIONS)) {
      locations.pretty(out, location);
    } else {
      out.append("loc(");
      locations.nested(out, location);
      out.append(')');
    }
  }

  /** A location in full, as that of a block argument. */
  void argumentLocation(StringBuilder out, Location location) {
    if (options.has(PrintFeature.PRETTY_LOCATIONS)) {
      locations.pretty(out, location);
    } else {
      out.append("loc(");
      locations.location(out, location);
      out.append(')');
    }
  }

  /** The properties of an operation, which many others may share. */
  void properties(StringBuilder out, DictAttr properties) {
    var known = propertiesText.get(properties);
    if (known != null) {
      out.append(known);
      return;
    }
    int start = out.length();
    dictionary(out, properties.entries());
    if (out.length() - start <= LONGEST_KEPT && propertiesText.size() < MOST_KEPT) {
      propertiesText.put(properties, out.substring(start));
    }
  }

  void dictionary(StringBuilder out, List<NamedAttr> entries) {
    out.append('{');
    boolean more = false;
    for (var e : entries) {
      out.append(more ? ", " : "");
      out.append(Identifiers.isBare(e.name()) ? e.name() : StringAttr.quote(e.name()));
      if (e.value() != UnitAttr.UNIT) {
        out.append(" = ");
        attribute(out, e.value());
      }
      more = true;
    }
    out.append('}');
  }
}
