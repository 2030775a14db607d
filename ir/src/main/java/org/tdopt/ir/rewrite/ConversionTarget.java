package org.tdopt.ir.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tdopt.ir.Operation;

/**
 * Which operations a conversion may leave. A rule for a kind of operation wins over one for its
 * dialect, and a later rule over an earlier one. The setters return the target itself.
 */
public final class ConversionTarget {
  private record Rule(Class<?> kind, Predicate<Operation> legal) {}

  private final List<Rule> kinds = new ArrayList<>();
  private final Map<String, Boolean> dialects = new TreeMap<>();
  private boolean full;

  public ConversionTarget legalDialects(String... names) {
    for (var name : names) {
      dialects.put(name, true);
    }
    return this;
  }

  public ConversionTarget illegalDialects(String... names) {
    for (var name : names) {
      dialects.put(name, false);
    }
    return this;
  }

  /** Operations of these classes and interfaces may stay. */
  public ConversionTarget legal(Class<?>... kindsOfOps) {
    for (var kind : kindsOfOps) {
      kinds.addFirst(new Rule(kind, _ -> true));
    }
    return this;
  }

  /** Operations of these classes and interfaces must go. */
  public ConversionTarget illegal(Class<?>... kindsOfOps) {
    for (var kind : kindsOfOps) {
      kinds.addFirst(new Rule(kind, _ -> false));
    }
    return this;
  }

  /** Operations of this class or interface may stay if the condition holds. */
  public <T> ConversionTarget legalIf(Class<T> kind, Predicate<? super T> condition) {
    kinds.addFirst(new Rule(kind, op -> condition.test(kind.cast(op))));
    return this;
  }

  /** Operations that no rule fits must go, and so must casts between types. */
  public ConversionTarget full() {
    full = true;
    return this;
  }

  boolean isFull() {
    return full;
  }

  boolean isLegal(Operation op) {
    for (var rule : kinds) {
      if (rule.kind.isInstance(op)) {
        return rule.legal.test(op);
      }
    }
    return dialects.getOrDefault(op.dialectName(), !full);
  }
}
