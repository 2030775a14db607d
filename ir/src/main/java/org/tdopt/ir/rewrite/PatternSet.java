package org.tdopt.ir.rewrite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.tdopt.ir.Operation;

/** Patterns for a driver, those of larger benefit first, else in the order given. Immutable. */
public final class PatternSet {
  private final List<RewritePattern<?>> patterns;
  private final boolean canonicalizing;
  private final Predicate<RewritePattern<?>> enabled;

  private PatternSet(
      List<? extends RewritePattern<?>> patterns,
      boolean canonicalizing,
      Predicate<RewritePattern<?>> enabled) {
    this.patterns = List.copyOf(patterns);
    this.canonicalizing = canonicalizing;
    this.enabled = enabled;
  }

  public static PatternSet of(RewritePattern<?>... patterns) {
    return new PatternSet(List.of(patterns), false, _ -> true);
  }

  public static PatternSet of(List<? extends RewritePattern<?>> patterns) {
    return new PatternSet(patterns, false, _ -> true);
  }

  /** These patterns and what {@link Canonicalizable} operations bring along. */
  public PatternSet withCanonicalizations() {
    return new PatternSet(patterns, true, enabled);
  }

  /** Those of these patterns that have one of the names; all of them if there is no name. */
  public PatternSet only(Collection<String> names) {
    return names.isEmpty()
        ? this
        : new PatternSet(
            patterns, canonicalizing, enabled.and(p -> names.contains(name(p))));
  }

  /** These patterns except those that have one of the names. */
  public PatternSet without(Collection<String> names) {
    return new PatternSet(patterns, canonicalizing, enabled.and(p -> !names.contains(name(p))));
  }

  /** The patterns to try on operations of the class of {@code op}, in order. */
  List<RewritePattern<?>> forOp(Operation op) {
    var list = new ArrayList<RewritePattern<?>>();
    for (var pattern : patterns) {
      if (pattern.root().isInstance(op)) {
        list.add(pattern);
      }
    }
    if (canonicalizing && op instanceof Canonicalizable c) {
      for (var pattern : c.canonicalizations()) {
        if (!pattern.root().isInstance(op)) {
          throw new IllegalStateException(
              "%s of '%s' is rooted at %s"
                  .formatted(name(pattern), op.name(), pattern.root().getSimpleName()));
        }
        list.add(pattern);
      }
    }
    list.removeIf(enabled.negate());
    list.sort(Comparator.comparingInt((RewritePattern<?> p) -> p.benefit()).reversed());
    return list;
  }

  static String name(Object pattern) {
    var simple = pattern.getClass().getSimpleName();
    return simple.isEmpty() ? pattern.getClass().getName() : simple;
  }
}
