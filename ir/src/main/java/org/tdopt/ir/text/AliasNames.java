package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.attr.Attribute;

/** Short names for attributes that are long, printed once each. */
final class AliasNames {
  static final AliasNames NONE = new AliasNames(List.of());

  /** One alias and whether its definition stands at the end of the file. */
  record Alias(String name, Attribute attribute, boolean deferred) {}

  private final Map<Attribute, String> names = new HashMap<>();
  private final List<Alias> all;

  private AliasNames(List<Alias> all) {
    this.all = all;
    all.forEach(a -> names.put(a.attribute, a.name));
  }

  /** An attribute that gets an alias. */
  record Wanted(String prefix, Attribute attribute, int depth, boolean deferred) {}

  /** Numbers the aliases: those that others refer to first, then in the order given. */
  static AliasNames of(List<Wanted> wanted) {
    var sorted = new ArrayList<>(wanted);
    sorted.sort(
        (a, b) ->
            a.depth != b.depth
                ? Integer.compare(a.depth, b.depth)
                : a.prefix.compareTo(b.prefix));
    var counts = new LinkedHashMap<String, Integer>();
    var result = new ArrayList<Alias>();
    for (var w : sorted) {
      int n = counts.merge(w.prefix, 1, Integer::sum) - 1;
      result.add(new Alias("#" + w.prefix + (n == 0 ? "" : n), w.attribute, w.deferred));
    }
    return new AliasNames(result);
  }

  @Nullable String of(Attribute attribute) {
    return names.isEmpty() ? null : names.get(attribute);
  }

  List<Alias> all() {
    return all;
  }
}
