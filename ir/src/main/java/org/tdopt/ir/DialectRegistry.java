package org.tdopt.ir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.tdopt.ir.spec.OpSpec;

/** The dialects a tool knows, and their operations by name. Immutable. */
public final class DialectRegistry {
  private final Map<String, Dialect> dialects = new TreeMap<>();
  private final Map<String, OpSpec<?>> operations = new HashMap<>();

  private DialectRegistry(Collection<? extends Dialect> all) {
    for (var d : all) {
      if (dialects.put(d.name(), d) != null) {
        throw new IllegalArgumentException("the dialect '" + d.name() + "' is there twice");
      }
      for (var spec : d.operations()) {
        if (operations.put(spec.name(), spec) != null) {
          throw new IllegalArgumentException("the operation '" + spec.name() + "' is there twice");
        }
      }
    }
  }

  public static DialectRegistry of(Dialect... dialects) {
    return new DialectRegistry(List.of(dialects));
  }

  /** All dialects that service files on {@code loader} name. */
  public static DialectRegistry load(ClassLoader loader) {
    var found = new ArrayList<Dialect>();
    ServiceLoader.load(Dialect.class, loader).forEach(found::add);
    return new DialectRegistry(found);
  }

  /** The dialects, sorted by name. */
  public Collection<Dialect> dialects() {
    return List.copyOf(dialects.values());
  }

  public Optional<Dialect> dialect(String name) {
    return Optional.ofNullable(dialects.get(name));
  }

  public Optional<OpSpec<?>> operation(String name) {
    return Optional.ofNullable(operations.get(name));
  }
}
