package org.tdopt.ir.pass;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The passes a tool knows, by name. Immutable. */
public final class PassRegistry {
  private final Map<String, PassDefinition> passes = new TreeMap<>();

  private PassRegistry() {}

  @SafeVarargs
  public static PassRegistry of(Class<? extends Pass<?>>... passes) {
    var registry = new PassRegistry();
    for (var pass : passes) {
      registry.add(pass);
    }
    return registry;
  }

  /** All passes of the providers that service files on {@code loader} name. */
  public static PassRegistry load(ClassLoader loader) {
    var registry = new PassRegistry();
    for (var provider : ServiceLoader.load(PassProvider.class, loader)) {
      provider.passes().forEach(registry::add);
    }
    return registry;
  }

  private void add(Class<? extends Pass<?>> pass) {
    var definition = PassDefinition.of(pass);
    if (passes.put(definition.name(), definition) != null) {
      throw new IllegalArgumentException("the pass '" + definition.name() + "' is there twice");
    }
  }

  /** The passes, sorted by name. */
  public Collection<PassDefinition> passes() {
    return List.copyOf(passes.values());
  }

  public Optional<PassDefinition> pass(String name) {
    return Optional.ofNullable(passes.get(name));
  }

  /** {@code "; did you mean 'x'?"}, or the empty string. */
  String suggestion(String name) {
    return Suggestion.text(name, passes.keySet());
  }
}
