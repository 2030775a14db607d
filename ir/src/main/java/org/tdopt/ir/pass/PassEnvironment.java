package org.tdopt.ir.pass;

import java.util.Map;
import java.util.Optional;
import org.tdopt.ir.DialectRegistry;

/** What all passes of a run share; immutable. */
record PassEnvironment(
    DialectRegistry dialects,
    boolean debugChecks,
    boolean traceRewrites,
    Map<Class<?>, Object> services) {
  PassEnvironment {
    services = Map.copyOf(services);
  }

  static PassEnvironment of(DialectRegistry dialects) {
    return new PassEnvironment(dialects, false, false, Map.of());
  }

  <T> Optional<T> find(Class<T> kind) {
    return Optional.ofNullable(kind.cast(services.get(kind)));
  }
}
