package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.attr.AffineMapAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.StridedLayoutAttr;
import org.tdopt.ir.type.ComplexType;
import org.tdopt.ir.type.DialectType;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.IntegerType.Signedness;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.NoneType;
import org.tdopt.ir.type.OpaqueType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.TupleType;
import org.tdopt.ir.type.Type;
import org.tdopt.ir.type.UnrankedMemRefType;
import org.tdopt.ir.type.UnrankedTensorType;
import org.tdopt.ir.type.VectorType;

/** Builds types; equal types of one file are one object. */
final class TypeReader {
  private final Source source;
  private final DialectRegistry registry;
  private final ReadOptions options;
  private final Aliases aliases;
  private final Map<String, Type> byText = new HashMap<>();
  private final Map<Type, Type> interned = new HashMap<>();

  TypeReader(
      Source source, DialectRegistry registry, ReadOptions options, Aliases aliases) {
    this.source = source;
    this.registry = registry;
    this.options = options;
    this.aliases = aliases;
  }

  @SuppressWarnings("unchecked")
  private <T extends Type> T intern(T type) {
    var known = interned.putIfAbsent(type, type);
    return known == null ? type : (T) known;
  }

  void defineAlias(Token name, Type type) {
    if (name.getText().indexOf('.') >= 0) {
      throw source.error(name, "type names with a '.' are reserved for dialect-defined names");
    }
    if (!aliases.define(name.getText(), type)) {
      throw source.error(name, "redefinition of type alias '%s'", name.getText());
    }
  }

  Type named(Token token) {
    var text = token.getText();
    var alias = aliases.type(text);
    if (alias != null) {
      return alias;
    }
    if (text.indexOf('.') < 0) {
      throw source.error(token, "undefined type alias '%s'", text);
    }
    return dialect(token);
  }

  Type dialect(Token token) {
    var text = token.getText();
    var known = byText.get(text);
    if (known == null) {
      known = intern(dialectType(token, DialectText.parse(text)));
      byText.put(text, known);
    }
    return known;
  }

  private Type dialectType(Token token, DialectText text) {
    if (text.dialect().isEmpty()) {
      throw source.error(token, "expected the name of a dialect in '%s'", token.getText());
    }
    var dialect = registry.dialect(text.dialect());
    var body = aliases.body(text.body());
    if (dialect.isPresent()) {
      try {
        var type = dialect.get().type(body.toString());
        if (type.isPresent()) {
          return type.get();
        }
      } catch (IllegalArgumentException e) {
        throw source.error(token, "%s", e.getMessage());
      }
    }
    if (!options.allowUnregistered()) {
      throw dialect.isPresent()
          ? source.error(
              token, "dialect '%s' has no type '%s'", text.dialect(), text.body())
          : source.error(
              token,
              "the type '%s' is of the unknown dialect '%s'; use --allow-unregistered-dialect to"
                  + " keep it",
              token.getText(),
              text.dialect());
    }
    return new OpaqueType(text.dialect(), body);
  }

  Type integer(Token token) {
    var text = token.getText();
    var known = byText.get(text);
    if (known == null) {
      int digits = text.indexOf('i') + 1;
      var sign =
          switch (text.charAt(0)) {
            case 's' -> Signedness.SIGNED;
            case 'u' -> Signedness.UNSIGNED;
            default -> Signedness.SIGNLESS;
          };
      if (text.length() - digits > 8
          || Integer.parseInt(text.substring(digits)) > IntegerType.MAX_WIDTH) {
        throw source.error(
            token, "integer bitwidth is limited to %d bits", IntegerType.MAX_WIDTH);
      }
      known = intern(new IntegerType(Integer.parseInt(text.substring(digits)), sign));
      byText.put(text, known);
    }
    return known;
  }

  Type floating(Token token) {
    return FloatType.named(token.getText())
        .orElseThrow(() -> source.error(token, "unknown float type '%s'", token.getText()));
  }

  /** The element type of {@code 0xf32}. */
  Type zeroExtentFloat(Token token) {
    var name = token.getText().substring(2);
    return FloatType.named(name)
        .orElseThrow(() -> source.error(token, "unknown float type '%s'", name));
  }

  Type index() {
    return IndexType.INDEX;
  }

  Type none() {
    return NoneType.NONE;
  }

  Type complex(Token at, Type element) {
    if (!(element instanceof IntegerType || element instanceof FloatType)) {
      throw source.error(at, "invalid element type for complex: '%s'", element);
    }
    return intern(new ComplexType(element));
  }

  Type tuple(List<Type> parts) {
    return intern(new TupleType(parts));
  }

  FunctionType function(List<Type> inputs, List<Type> results) {
    return intern(new FunctionType(inputs, results));
  }

  Type vector(@Nullable Token shape, Type element, Token at) {
    if (!(element instanceof IntegerType
        || element instanceof FloatType
        || element instanceof IndexType
        || element instanceof DialectType)) {
      throw source.error(
          at, "vector elements must be int/index/float type but got '%s'", element);
    }
    var dims = new ArrayList<Long>();
    var scalable = new ArrayList<Boolean>();
    if (shape != null) {
      for (var extent : extents(shape)) {
        boolean scales = extent.startsWith("[");
        long dim = extent(shape, scales ? extent.substring(1, extent.length() - 1) : extent);
        if (dim == Shape.DYNAMIC || dim == 0) {
          throw source.error(
              shape, "vector types must have positive constant sizes, found '%s'", extent);
        }
        dims.add(dim);
        scalable.add(scales);
      }
    }
    var array = dims.stream().mapToLong(Long::longValue).toArray();
    return intern(new VectorType(Shape.of(array), scalable, element));
  }

  Type tensor(@Nullable Token shape, Type element, @Nullable Attribute encoding) {
    return intern(new TensorType(shape(shape), element, encoding));
  }

  Type unrankedTensor(Type element) {
    return intern(new UnrankedTensorType(element));
  }

  Type unrankedMemref(Type element, @Nullable Attribute space) {
    return intern(new UnrankedMemRefType(element, space));
  }

  Type memref(Token at, @Nullable Token shape, Type element, List<Attribute> more) {
    Attribute layout = null;
    Attribute space = null;
    for (var attribute : more) {
      if (attribute instanceof AffineMapAttr || attribute instanceof StridedLayoutAttr) {
        if (layout != null || space != null) {
          throw source.error(at, "a memref has one layout, before its memory space");
        }
        layout = attribute;
      } else if (space == null) {
        space = attribute;
      } else {
        throw source.error(at, "a memref has one memory space, found %s and %s", space, attribute);
      }
    }
    var dims = shape(shape);
    if (layout instanceof AffineMapAttr a) {
      if (a.map().dimCount() != dims.rank()) {
        throw source.error(
            at,
            "memref layout mismatch between rank and affine map: %d != %d",
            dims.rank(),
            a.map().dimCount());
      }
      if (a.map().isIdentity()) {
        layout = null;
      }
    }
    if (layout instanceof StridedLayoutAttr s && s.strides().length != dims.rank()) {
      throw source.error(
          at, "expected the number of strides to match the rank %d", dims.rank());
    }
    return intern(new MemRefType(dims, element, layout, space));
  }

  private Shape shape(@Nullable Token token) {
    if (token == null) {
      return Shape.of();
    }
    if (token.getType() == IrParser.ZERO_FLOAT || token.getType() == IrParser.ZERO_COMPLEX) {
      return Shape.of(0);
    }
    var list = new ArrayList<Long>();
    for (var extent : extents(token)) {
      if (extent.startsWith("[")) {
        throw source.error(token, "only vectors have scalable dimensions, found '%s'", extent);
      }
      list.add(extent(token, extent));
    }
    return Shape.of(list.stream().mapToLong(Long::longValue).toArray());
  }

  private static List<String> extents(Token shape) {
    return Arrays.asList(shape.getText().split("x"));
  }

  private long extent(Token at, String text) {
    if (text.equals("?")) {
      return Shape.DYNAMIC;
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw source.error(at, "the extent %s exceeds 64 bits", text);
    }
  }
}
