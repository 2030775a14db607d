package org.tdopt.ir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.tdopt.ir.spec.OpSpec;

/**
 * The dialects a tool knows, and their operations by name. Immutable, though a dialect is asked for
 * its operations only when one of them is looked up.
 */
public final class DialectRegistry {
  private final Map<String, Dialect> dialects = new TreeMap<>();
  private final Map<String, Map<String, OpSpec<?>>> operations = new ConcurrentHashMap<>();

  private DialectRegistry(Collection<? extends Dialect> all) {
    for (var d : all) {
      if (dialects.put(d.name(), d) != null) {
        throw new IllegalArgumentException("the dialect '" + d.name() + "' is there twice");
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
    var dialect = dialects.get(name.substring(0, Math.max(0, name.indexOf('.'))));
    return dialect == null
        ? Optional.empty()
        : Optional.ofNullable(
            operations
                .computeIfAbsent(dialect.name(), _ -> operationsOf(dialect))
                .get(name));
  }

  private static Map<String, OpSpec<?>> operationsOf(Dialect dialect) {
    var byName = new HashMap<String, OpSpec<?>>();
    for (var spec : dialect.operations()) {
      if (!spec.name().startsWith(dialect.name() + ".")) {
        throw new IllegalArgumentException(
            "the operation '%s' is in the dialect '%s'".formatted(spec.name(), dialect.name()));
      }
      if (byName.put(spec.name(), spec) != null) {
        throw new IllegalArgumentException("the operation '" + spec.name() + "' is there twice");
      }
    }
    return byName;
  }
}
