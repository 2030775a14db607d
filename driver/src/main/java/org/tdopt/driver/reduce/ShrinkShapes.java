package org.tdopt.driver.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.NamedAttr;
import org.tdopt.ir.attr.TypeAttr;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;
import org.tdopt.ir.type.VectorType;

/** Makes one extent, wherever it stands in the shapes of a module, 1, or else 2. */
record ShrinkShapes() implements Reduction {
  @Override
  public String name() {
    return "shrink shapes";
  }

  @Override
  public List<BooleanSupplier> chances(Operation module) {
    var extents = new TreeSet<Long>();
    rewriteTypes(
        module,
        type -> {
          if (type instanceof ShapedType s) {
            for (long extent : s.shape().toArray()) {
              extents.add(extent);
            }
          }
          return type;
        });
    var chances = new ArrayList<BooleanSupplier>();
    for (long extent : extents.descendingSet()) {
      for (long smaller = 1; smaller <= 2 && smaller < extent; smaller++) {
        var shape = replacing(extent, smaller);
        chances.add(
            () -> {
              rewriteTypes(module, shape);
              return true;
            });
      }
    }
    return chances;
  }

  private static UnaryOperator<Type> replacing(long extent, long smaller) {
    return type ->
        switch (type) {
          case TensorType t ->
              new TensorType(replaced(t.shape(), extent, smaller), t.elementType(), t.encoding());
          case MemRefType m ->
              new MemRefType(
                  replaced(m.shape(), extent, smaller),
                  m.elementType(),
                  m.layout(),
                  m.memorySpace());
          case VectorType v ->
              new VectorType(
                  replaced(v.shape(), extent, smaller), v.scalable(), v.elementType());
          default -> type;
        };
  }

  private static Shape replaced(Shape shape, long extent, long smaller) {
    var dims = shape.toArray();
    for (int i = 0; i < dims.length; i++) {
      dims[i] = dims[i] == extent ? smaller : dims[i];
    }
    return Shape.of(dims);
  }

  private static void rewriteTypes(Operation module, UnaryOperator<Type> rule) {
    module.walk(
        op -> {
          op.results().forEach(r -> rewrite(r, rule));
          for (var region : op.regions()) {
            for (var block : region.blocks()) {
              block.arguments().forEach(a -> rewrite(a, rule));
            }
          }
          op.setProperties((DictAttr) rewritten(op.properties(), rule));
          op.setAttributes((DictAttr) rewritten(op.attributes(), rule));
        });
  }

  private static void rewrite(Value value, UnaryOperator<Type> rule) {
    var type = rule.apply(value.type());
    if (!type.equals(value.type())) {
      value.setType(type);
    }
  }

  private static Attribute rewritten(Attribute attribute, UnaryOperator<Type> rule) {
    return switch (attribute) {
      case TypeAttr t -> new TypeAttr(rewritten(t.type(), rule));
      case DictAttr d ->
          new DictAttr(
              d.entries().stream()
                  .map(e -> new NamedAttr(e.name(), rewritten(e.value(), rule)))
                  .toList());
      case ArrayAttr a ->
          new ArrayAttr(a.elements().stream().map(e -> rewritten(e, rule)).toList());
      case DenseElementsAttr d when rule.apply(d.type()) instanceof ShapedType s ->
          s.equals(d.type()) ? d : Zeros.of(s).orElse(d);
      case DenseResourceAttr d when rule.apply(d.type()) instanceof ShapedType s ->
          s.equals(d.type()) ? d : Zeros.of(s).orElse(d);
      default -> attribute;
    };
  }

  private static Type rewritten(Type type, UnaryOperator<Type> rule) {
    return type instanceof FunctionType f
        ? new FunctionType(
            f.inputs().stream().map(rule).toList(), f.results().stream().map(rule).toList())
        : rule.apply(type);
  }
}
