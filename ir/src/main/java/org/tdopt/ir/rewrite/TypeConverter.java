package org.tdopt.ir.rewrite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.Type;

/**
 * What types become in a conversion; a type without a rule stays. The setters return the converter
 * itself.
 */
public final class TypeConverter {
  /** Makes a value of another type that stands for {@code value}. */
  @FunctionalInterface
  public interface Materializer {
    Optional<Value> materialize(OpBuilder builder, Location location, Value value, Type type);
  }

  private final List<Function<Type, Optional<Type>>> rules = new ArrayList<>();
  private final List<Materializer> materializers = new ArrayList<>();

  /** Adds a rule for types that are a {@code kind}; rules added later are asked first. */
  public <T extends Type> TypeConverter rule(Class<T> kind, Function<T, Type> rule) {
    rules.addFirst(t -> Optional.of(t).filter(kind::isInstance).map(kind::cast).map(rule));
    return this;
  }

  /** Adds a way to connect converted and unconverted values; those added later are asked first. */
  public TypeConverter materializer(Materializer materializer) {
    materializers.addFirst(materializer);
    return this;
  }

  public Type convert(Type type) {
    for (var rule : rules) {
      var converted = rule.apply(type);
      if (converted.isPresent()) {
        return converted.get();
      }
    }
    return type;
  }

  public List<Type> convert(Collection<? extends Type> types) {
    return types.stream().map(this::convert).toList();
  }

  public FunctionType convert(FunctionType signature) {
    return new FunctionType(convert(signature.inputs()), convert(signature.results()));
  }

  /** Whether the type stays as it is. */
  public boolean isLegal(Type type) {
    return convert(type).equals(type);
  }

  /** Whether the types of all operands and results stay. */
  public boolean isLegal(Operation op) {
    return op.operands().stream().allMatch(v -> isLegal(v.type()))
        && op.resultTypes().stream().allMatch(this::isLegal);
  }

  Optional<Value> materialize(OpBuilder builder, Location location, Value value, Type type) {
    for (var m : materializers) {
      var made = m.materialize(builder, location, value, type);
      if (made.isPresent()) {
        return made;
      }
    }
    return Optional.empty();
  }
}
