package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.attr.AffineMapAttr;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DictAttr;
import org.tdopt.ir.attr.DistinctAttr;
import org.tdopt.ir.attr.IntegerSetAttr;
import org.tdopt.ir.attr.TypeAttr;
import org.tdopt.ir.type.ComplexType;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.TupleType;
import org.tdopt.ir.type.Type;
import org.tdopt.ir.type.UnrankedMemRefType;
import org.tdopt.ir.type.UnrankedTensorType;
import org.tdopt.ir.type.VectorType;

/** Finds what gets an alias: affine maps and sets, in the order in which MLIR comes by them. */
final class AliasCollector {
  private final Map<Attribute, AliasNames.Wanted> wanted = new LinkedHashMap<>();
  private final Set<Attribute> seenAttributes = new HashSet<>();
  private final Set<Type> seenTypes = new HashSet<>();

  static AliasNames collect(Operation op) {
    var collector = new AliasCollector();
    collector.operation(op);
    return collector.wanted.isEmpty()
        ? AliasNames.NONE
        : AliasNames.of(new ArrayList<>(collector.wanted.values()));
  }

  private void operation(Operation op) {
    for (var region : op.regions()) {
      region(region);
    }
    for (int i = 0; i < op.operandCount(); i++) {
      type(op.operand(i).type());
    }
    for (var result : op.results()) {
      type(result.type());
    }
    op.properties().entries().forEach(e -> attribute(e.value()));
    op.attributes().entries().forEach(e -> attribute(e.value()));
  }

  private void region(Region region) {
    for (Block block : region.blocks()) {
      block.arguments().forEach(a -> type(a.type()));
      for (var op : block) {
        operation(op);
      }
    }
  }

  private void optional(@Nullable Attribute attribute) {
    if (attribute != null) {
      attribute(attribute);
    }
  }

  private void attribute(Attribute attribute) {
    switch (attribute) {
      case AffineMapAttr m -> want("map", m);
      case IntegerSetAttr s -> want("set", s);
      case ArrayAttr a -> {
        if (seenAttributes.add(a)) {
          a.elements().forEach(this::attribute);
        }
      }
      case DictAttr d -> {
        if (seenAttributes.add(d)) {
          d.entries().forEach(e -> attribute(e.value()));
        }
      }
      case TypeAttr t -> type(t.type());
      case DistinctAttr d -> attribute(d.referenced());
      default -> {}
    }
  }

  private void want(String prefix, Attribute attribute) {
    wanted.computeIfAbsent(attribute, a -> new AliasNames.Wanted(prefix, a, 0, false));
  }

  private void type(Type type) {
    if (!seenTypes.add(type)) {
      return;
    }
    switch (type) {
      case FunctionType f -> {
        types(f.inputs());
        types(f.results());
      }
      case TupleType t -> types(t.elementTypes());
      case ComplexType c -> type(c.elementType());
      case VectorType v -> type(v.elementType());
      case TensorType t -> {
        type(t.elementType());
        optional(t.encoding());
      }
      case UnrankedTensorType t -> type(t.elementType());
      case MemRefType m -> {
        type(m.elementType());
        optional(m.layout());
        optional(m.memorySpace());
      }
      case UnrankedMemRefType m -> {
        type(m.elementType());
        optional(m.memorySpace());
      }
      default -> {}
    }
  }

  private void types(List<Type> types) {
    types.forEach(this::type);
  }
}
