package org.tdopt.ir.text;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.affine.IntegerSet;
import org.tdopt.ir.attr.AffineMapAttr;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.DistinctAttr;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.attr.FloatBits;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.attr.IntegerSetAttr;
import org.tdopt.ir.attr.LocationAttr;
import org.tdopt.ir.attr.NamedAttr;
import org.tdopt.ir.attr.OpaqueAttr;
import org.tdopt.ir.attr.StridedLayoutAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.attr.TypeAttr;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.attr.WideFloat;
import org.tdopt.ir.attr.WideFloatAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.IntegerType.Signedness;
import org.tdopt.ir.type.NoneType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.ir.type.Type;

/** Builds attributes. */
final class AttributeReader {
  private final Source source;
  private final DialectRegistry registry;
  private final ReadOptions options;
  private final Aliases aliases;
  private final ResourceReader resources;
  private final DenseReader dense;
  private final Map<String, Attribute> dialectByText = new HashMap<>();
  private int writtenInFull;
  private final Map<Long, DistinctAttr> distinctById = new HashMap<>();

  AttributeReader(
      Source source,
      DialectRegistry registry,
      ReadOptions options,
      Aliases aliases,
      ResourceReader resources) {
    this.source = source;
    this.registry = registry;
    this.options = options;
    this.aliases = aliases;
    this.resources = resources;
    dense = new DenseReader(source, this);
  }

  // Aliases and dialect attributes.

  void defineAlias(Token name, Attribute value) {
    if (name.getText().indexOf('.') >= 0) {
      throw source.error(
          name, "attribute names with a '.' are reserved for dialect-defined names");
    }
    boolean opaque = value instanceof OpaqueAttr;
    var kept = opaque ? ((OpaqueAttr) value).withAlias(baseName(name.getText())) : value;
    if (!aliases.define(name.getText(), kept)) {
      throw source.error(name, "redefinition of attribute alias '%s'", name.getText());
    }
  }

  /** The name without the mark before it and without the number after it. */
  private static String baseName(String alias) {
    int end = alias.length();
    while (end > 2 && Character.isDigit(alias.charAt(end - 1))) {
      end--;
    }
    return alias.substring(1, end);
  }

  @Nullable Attribute alias(String name) {
    return aliases.attribute(name);
  }

  Attribute named(Token token) {
    var text = token.getText();
    var alias = aliases.attribute(text);
    if (alias != null) {
      return alias;
    }
    throw source.error(token, "undefined attribute alias '%s'", text);
  }

  /**
   * The attribute of a dialect.
   *
   * @param type the type written after it, if there is one
   */
  Attribute dialect(Token token, @Nullable Type type) {
    if (type != null) {
      return dialectAttribute(token, DialectText.parse(token.getText()), type);
    }
    var text = token.getText();
    var known = dialectByText.get(text);
    if (known == null) {
      known = dialectAttribute(token, DialectText.parse(text), null);
      dialectByText.put(text, known);
    }
    return known;
  }

  private Attribute dialectAttribute(Token token, DialectText text, @Nullable Type type) {
    if (text.dialect().isEmpty()) {
      throw source.error(token, "expected the name of a dialect in '%s'", token.getText());
    }
    var dialect = registry.dialect(text.dialect());
    var body = aliases.body(text.body());
    if (dialect.isPresent() && type == null) {
      try {
        var attribute = dialect.get().attribute(body.toString());
        if (attribute.isPresent()) {
          return attribute.get();
        }
      } catch (IllegalArgumentException e) {
        throw source.error(token, "%s", e.getMessage());
      }
    }
    if (!options.allowUnregistered()) {
      throw dialect.isPresent()
          ? source.error(
              token, "dialect '%s' has no attribute '%s'", text.dialect(), text.body())
          : source.error(
              token,
              "the attribute '%s' is of the unknown dialect '%s'; use"
                  + " --allow-unregistered-dialect to keep it",
              token.getText(),
              text.dialect());
    }
    return new OpaqueAttr(text.dialect(), body, type == NoneType.NONE ? null : type);
  }

  // Numbers and strings.

  Attribute number(NumberLiteral literal, @Nullable Type type) {
    if (type == null) {
      type = literal.kind() == NumberLiteral.Kind.FLOAT ? FloatType.F64 : IntegerType.I64;
    }
    return switch (type) {
      case FloatType f when WideFloat.isWide(f) -> new WideFloatAttr(wideFloatBits(literal, f), f);
      case FloatType f -> new FloatAttr(floatValue(literal, f), f);
      case IntegerType i when i.equals(IntegerType.I1) ->
          BoolAttr.of(integerValue(literal, i).testBit(0));
      case IntegerType _, IndexType _ -> new IntegerAttr(integerValue(literal, type), type);
      default ->
          throw source.error(
              literal.token(), "a number cannot have the type '%s'", type);
    };
  }

  /** A number in hexadecimal digits that happen to spell a float type. */
  NumberLiteral hexNumber(Token token, boolean negative) {
    for (int i = 2; i < token.getText().length(); i++) {
      if (Character.digit(token.getText().charAt(i), 16) < 0) {
        throw source.error(token, "expected a number, found '%s'", token.getText());
      }
    }
    return new NumberLiteral(token, negative, NumberLiteral.Kind.HEX);
  }

  double floatValue(NumberLiteral literal, FloatType type) {
    return switch (literal.kind()) {
      case FLOAT ->
          type == FloatType.F32
              ? Float.parseFloat(literal.text())
              : FloatBits.round(Double.parseDouble(literal.text()), type);
      case DECIMAL -> throw notAFloat(literal);
      case HEX -> FloatBits.fromBits(hexFloatBits(literal, type).longValue(), type);
    };
  }

  /** The bits of a number of the type {@code f80} or {@code f128}. */
  BigInteger wideFloatBits(NumberLiteral literal, FloatType type) {
    return switch (literal.kind()) {
      case FLOAT -> WideFloat.parse(literal.text(), type);
      case DECIMAL -> throw notAFloat(literal);
      case HEX -> hexFloatBits(literal, type);
    };
  }

  private DiagnosticException notAFloat(NumberLiteral literal) {
    return source.error(
        literal.token(),
        "unexpected decimal integer literal for a floating point value; add a trailing dot to make"
            + " the literal a float");
  }

  private BigInteger hexFloatBits(NumberLiteral literal, FloatType type) {
    if (literal.negative()) {
      throw source.error(
          literal.token(), "hexadecimal float literal should not have a leading minus");
    }
    if (literal.integer().bitLength() > type.width()) {
      throw source.error(
          literal.token(), "hexadecimal float constant out of range for type '%s'", type);
    }
    return literal.integer();
  }

  /** The value as {@link IntegerAttr} keeps it. */
  BigInteger integerValue(NumberLiteral literal, Type type) {
    if (literal.kind() == NumberLiteral.Kind.FLOAT) {
      throw source.error(literal.token(), "floating point value not valid for type '%s'", type);
    }
    var value = literal.integer();
    int width = type instanceof IntegerType i ? i.width() : 64;
    var sign = type instanceof IntegerType i ? i.signedness() : Signedness.SIGNED;
    var limit = BigInteger.ONE.shiftLeft(width);
    var half = width == 0 ? BigInteger.ONE : limit.shiftRight(1);
    var least = sign == Signedness.UNSIGNED ? BigInteger.ZERO : half.negate();
    var beyond = sign == Signedness.SIGNED ? half : limit;
    if (value.compareTo(least) < 0 || value.compareTo(beyond) >= 0) {
      throw source.error(
          literal.token(), "integer constant out of range for type '%s'", type);
    }
    return sign == Signedness.SIGNLESS && value.compareTo(half) >= 0
        ? value.subtract(limit)
        : value;
  }

  Attribute string(Token token, @Nullable Type type) {
    return new StringAttr(unquote(token), type == NoneType.NONE ? null : type);
  }

  /** The characters that a quoted string stands for. */
  String unquote(Token token) {
    return Literals.unquote(source, token);
  }

  Attribute symbol(Token root, List<Token> path) {
    return new SymbolRefAttr(symbolName(root), path.stream().map(this::symbolName).toList());
  }

  String symbolName(Token token) {
    var text = token.getText();
    return text.charAt(1) == '"'
        ? Literals.unquote(source, token, text.substring(2, text.length() - 1))
        : text.substring(1);
  }

  int smallInteger(Token token) {
    try {
      return Integer.parseUnsignedInt(token.getText());
    } catch (NumberFormatException e) {
      throw source.error(token, "the number %s exceeds 32 bits", token.getText());
    }
  }

  // Collections and the rest.

  Attribute unit() {
    return UnitAttr.UNIT;
  }

  Attribute bool(boolean value) {
    return BoolAttr.of(value);
  }

  Attribute array(List<Attribute> items) {
    return new ArrayAttr(items);
  }

  DictAttr dictionary(List<NamedAttr> entries, Token at) {
    try {
      return entries.isEmpty() ? DictAttr.EMPTY : new DictAttr(entries);
    } catch (IllegalArgumentException e) {
      throw source.error(at, "%s in the dictionary", e.getMessage());
    }
  }

  Attribute type(Type type) {
    return new TypeAttr(type);
  }

  Attribute location(Location location) {
    return new LocationAttr(location);
  }

  /** How many attributes were written that could have an alias. */
  int writtenInFull() {
    return writtenInFull;
  }

  Attribute affineMap(AffineMap map) {
    writtenInFull++;
    return new AffineMapAttr(map);
  }

  Attribute integerSet(IntegerSet set) {
    writtenInFull++;
    return new IntegerSetAttr(set);
  }

  Attribute distinct(Token id, @Nullable Attribute of) {
    Attribute referenced = of == null ? UnitAttr.UNIT : of;
    writtenInFull++;
    var known =
        distinctById.computeIfAbsent(
            Integer.toUnsignedLong(smallInteger(id)), n -> new DistinctAttr(n, referenced));
    if (!known.referenced().equals(referenced)) {
      throw source.error(
          id, "distinct[%s] refers to %s elsewhere", id.getText(), known.referenced());
    }
    return known;
  }

  Attribute strided(List<Long> strides, long offset) {
    return new StridedLayoutAttr(offset, strides.stream().mapToLong(Long::longValue).toArray());
  }

  long dynamicExtent() {
    return Shape.DYNAMIC;
  }

  long extent(Token token, boolean negative) {
    try {
      return Long.parseLong((negative ? "-" : "") + token.getText());
    } catch (NumberFormatException e) {
      throw source.error(token, "the number %s exceeds 64 bits", token.getText());
    }
  }

  Attribute resource(String key, Type type, Token at) {
    if (type instanceof ShapedType shaped) {
      return new DenseResourceAttr(resources.use(key, at), shaped);
    }
    throw source.error(at, "dense_resource should have a shaped type, found '%s'", type);
  }

  Attribute dense(DenseLiteral literal, Type type, Token at) {
    return dense.elements(literal, type, at);
  }

  Attribute sparse(DenseLiteral indices, DenseLiteral values, Type type, Token at) {
    return dense.sparse(indices, values, type, at);
  }

  Attribute denseArray(Type element, Token at, DenseLiteral items) {
    return dense.array(element, at, items);
  }
}
