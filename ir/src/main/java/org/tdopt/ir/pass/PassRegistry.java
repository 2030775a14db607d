package org.tdopt.ir.pass;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The passes a tool knows, by name. The declaration of a pass is read when it is first asked for: a
 * pass {@code loop-unroll} is looked for in {@code LoopUnrollPass} before all others are read.
 */
public final class PassRegistry {
  private final Map<String, PassDefinition> passes = new TreeMap<>();
  private final Map<String, Class<? extends Pass<?>>> unread = new LinkedHashMap<>();

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
      for (var pass : provider.passes()) {
        var other = registry.unread.put(probableName(pass), pass);
        if (other != null) {
          registry.add(other);
        }
      }
    }
    return registry;
  }

  private static String probableName(Class<?> pass) {
    var name = pass.getSimpleName();
    var text = new StringBuilder();
    for (int i = 0; i < name.length() - (name.endsWith("Pass") ? 4 : 0); i++) {
      char c = name.charAt(i);
      text.append(i > 0 && Character.isUpperCase(c) ? "-" : "").append(Character.toLowerCase(c));
    }
    return text.toString();
  }

  private synchronized void readAll() {
    unread.values().forEach(this::add);
    unread.clear();
  }

  private void add(Class<? extends Pass<?>> pass) {
    var definition = PassDefinition.of(pass);
    if (passes.put(definition.name(), definition) != null) {
      throw new IllegalArgumentException("the pass '" + definition.name() + "' is there twice");
    }
  }

  /** The passes, sorted by name. */
  public synchronized Collection<PassDefinition> passes() {
    readAll();
    return List.copyOf(passes.values());
  }

  public synchronized Optional<PassDefinition> pass(String name) {
    var probable = unread.get(name);
    if (probable != null && PassDefinition.of(probable).name().equals(name)) {
      unread.remove(name);
      add(probable);
    } else if (!passes.containsKey(name)) {
      readAll();
    }
    return Optional.ofNullable(passes.get(name));
  }

  /** {@code "; did you mean 'x'?"}, or the empty string. */
  synchronized String suggestion(String name) {
    readAll();
    return Suggestion.text(name, passes.keySet());
  }
}
