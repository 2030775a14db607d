package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Short names for attributes and types that are long, which are printed once each. */
final class AliasNames {
  /**
   * An attribute or type that gets an alias.
   *
   * @param depth 1, or one more than the deepest alias in its text
   * @param deferred whether its definition may stand at the end of the file
   */
  record Wanted(String prefix, Object symbol, boolean isType, int depth, boolean deferred) {}

  /** One alias and whether its definition stands at the end of the file. */
  record Alias(String name, Object symbol, boolean deferred) {}

  private final Map<Object, String> names = new HashMap<>();
  private final List<Alias> all;

  private AliasNames(List<Alias> all) {
    this.all = all;
    all.forEach(a -> names.put(a.symbol, a.name));
  }

  /** No aliases at all. */
  static AliasNames none() {
    return new AliasNames(List.of());
  }

  /**
   * Numbers the aliases: those that others refer to first, else in the order given.
   *
   * @param taken names, each with its mark, that stand in the text of dialects for something else
   */
  static AliasNames of(Collection<Wanted> wanted, Set<String> taken) {
    var sorted = new ArrayList<>(wanted);
    sorted.sort(
        Comparator.comparingInt(Wanted::depth)
            .thenComparing(w -> w.isType ? 0 : 1)
            .thenComparing(Wanted::prefix));
    var counts = new HashMap<String, Integer>();
    var result = new ArrayList<Alias>();
    for (var w : sorted) {
      String name;
      do {
        int n = counts.merge(w.prefix, 1, Integer::sum) - 1;
        name = (w.isType ? "!" : "#") + w.prefix + (n == 0 ? "" : n);
      } while (taken.contains(name));
      result.add(new Alias(name, w.symbol, w.deferred));
    }
    return new AliasNames(result);
  }

  /** The alias of an attribute or type, if it has one. */
  @Nullable String of(Object symbol) {
    return names.isEmpty() ? null : names.get(symbol);
  }

  List<Alias> all() {
    return all;
  }
}
