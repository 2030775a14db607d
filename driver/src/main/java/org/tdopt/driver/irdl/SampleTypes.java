package org.tdopt.driver.irdl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.ReadOptions;
import org.tdopt.ir.type.ComplexType;
import org.tdopt.ir.type.DialectType;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.NoneType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.TupleType;
import org.tdopt.ir.type.Type;
import org.tdopt.ir.type.UnrankedMemRefType;
import org.tdopt.ir.type.UnrankedTensorType;
import org.tdopt.ir.type.VectorType;

/**
 * Types by which a predicate is turned into constraints of IRDL: those that operations have in the
 * examples of their declarations, and a range of MLIR's own.
 */
final class SampleTypes {
  /** A constraint of IRDL, and types that it accepts. */
  private record Family(String constraint, List<Type> types) {}

  private final List<Family> families = new ArrayList<>();
  private final Map<String, TreeSet<String>> names = new TreeMap<>();
  private final Map<String, List<Type>> dialectTypes = new TreeMap<>();

  private SampleTypes() {}

  static SampleTypes of(DialectRegistry dialects) {
    var samples = new SampleTypes();
    var integers = new ArrayList<Type>();
    for (var signedness : IntegerType.Signedness.values()) {
      for (int width : new int[] {1, 7, 8, 16, 32, 64}) {
        integers.add(new IntegerType(width, signedness));
      }
    }
    var scalars = new ArrayList<Type>(integers);
    scalars.addAll(List.of(FloatType.values()));
    scalars.add(IndexType.INDEX);
    scalars.add(new ComplexType(FloatType.F32));
    for (var f : FloatType.values()) {
      samples.families.add(new Family("irdl.is " + f, List.of(f)));
    }
    samples.families.add(new Family("irdl.base \"!builtin.integer\"", integers));
    samples.families.add(new Family("irdl.is index", List.of(IndexType.INDEX)));
    samples.family("complex", new ComplexType(FloatType.F32), new ComplexType(FloatType.F64));
    samples.family("none", NoneType.NONE);
    samples.family("tuple", new TupleType(List.of()));
    samples.family("function", new FunctionType(List.of(), List.of()));
    var tensors = new ArrayList<Type>();
    var memrefs = new ArrayList<Type>();
    var vectors = new ArrayList<Type>();
    for (var element : scalars) {
      for (int rank = 0; rank <= 4; rank++) {
        var dims = new long[rank];
        Arrays.fill(dims, 2);
        tensors.add(TensorType.of(element, dims));
        memrefs.add(MemRefType.of(element, dims));
      }
      tensors.add(TensorType.of(element, Shape.DYNAMIC));
      memrefs.add(MemRefType.of(element, Shape.DYNAMIC));
      vectors.add(new VectorType(Shape.of(4), List.of(false), element));
    }
    samples.families.add(new Family("irdl.base \"!builtin.tensor\"", tensors));
    samples.families.add(new Family("irdl.base \"!builtin.memref\"", memrefs));
    samples.families.add(new Family("irdl.base \"!builtin.vector\"", vectors));
    samples.family("unranked_tensor", new UnrankedTensorType(FloatType.F32));
    samples.family("unranked_memref", new UnrankedMemRefType(FloatType.F32, null));
    for (var dialect : dialects.dialects()) {
      dialect.operations().forEach(spec -> samples.collect(spec.example(), dialects));
    }
    samples.dialectTypes.forEach(
        (constraint, types) -> samples.families.add(new Family(constraint, types)));
    return samples;
  }

  private void family(String name, Type... types) {
    families.add(new Family("irdl.base \"!builtin." + name + "\"", List.of(types)));
  }

  private void collect(String example, DialectRegistry dialects) {
    IrReader.read(example, "example", dialects, ReadOptions.STRICT, _ -> {})
        .ifPresent(module -> module.walk(this::collect));
  }

  private void collect(Operation op) {
    op.operands().stream().map(Value::type).forEach(this::collect);
    op.resultTypes().forEach(this::collect);
  }

  private void collect(Type type) {
    if (type instanceof DialectType t) {
      var name = t.body().replaceFirst("<.*", "");
      names.computeIfAbsent(t.dialect(), _ -> new TreeSet<>()).add(name);
      dialectTypes
          .computeIfAbsent("irdl.base @" + t.dialect() + "::@" + name, _ -> new ArrayList<>())
          .add(type);
    }
  }

  /** The names of a dialect's types. */
  Iterable<String> namesOf(String dialect) {
    return names.getOrDefault(dialect, new TreeSet<>());
  }

  /** Constraints that together accept all that {@code constraint} accepts, and as little more. */
  List<String> accepted(TypeConstraint constraint) {
    var some = new ArrayList<String>();
    boolean all = true;
    for (var family : families) {
      long count = family.types.stream().filter(constraint::accepts).count();
      all &= count == family.types.size();
      if (count == 0) {
        continue;
      }
      // Of the integers, one width that is as good as any stands for all.
      boolean narrow =
          family.constraint.contains("integer")
              && !constraint.accepts(IntegerType.signless(7))
              && !constraint.accepts(new IntegerType(7, IntegerType.Signedness.SIGNED));
      if (narrow) {
        family.types.stream().filter(constraint::accepts).forEach(t -> some.add("irdl.is " + t));
      } else {
        some.add(family.constraint);
      }
    }
    return all || some.isEmpty() ? List.of("irdl.any") : some;
  }

  /** Whether only a single type meets the constraints. */
  boolean isOneType(List<String> constraints) {
    return constraints.size() == 1 && constraints.getFirst().startsWith("irdl.is ");
  }
}
