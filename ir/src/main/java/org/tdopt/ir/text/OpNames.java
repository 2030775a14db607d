package org.tdopt.ir.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.UnregisteredOp;
import org.tdopt.ir.spec.OpSpec;

/** The declarations of a file's operations by name. For several threads. */
final class OpNames {
  private final DialectRegistry registry;
  private final ReadOptions options;
  private final ConcurrentMap<String, OpSpec<?>> unregistered = new ConcurrentHashMap<>();

  OpNames(DialectRegistry registry, ReadOptions options) {
    this.registry = registry;
    this.options = options;
  }

  OpSpec<?> spec(String name) {
    var known = registry.operation(name);
    if (known.isPresent()) {
      return known.get();
    }
    if (name.isEmpty() || !options.allowUnregistered()) {
      throw UnfamiliarText.HERE;
    }
    return unregistered.computeIfAbsent(name, UnregisteredOp::spec);
  }
}
