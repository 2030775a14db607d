package org.tdopt.ir.text;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.trait.AsmNames;

/**
 * The names of values that operations suggest, which custom assembly shows instead of numbers. As
 * in MLIR, a suggested name begins a group of results that goes up to the next suggested name.
 */
final class SuggestedNames {
  /** Name {@code g}, perhaps empty, is that of the group which begins with result {@code starts[g]}. */
  private record Groups(int[] starts, String[] names, int resultCount) {
    int of(int result) {
      int g = starts.length - 1;
      while (starts[g] > result) {
        g--;
      }
      return g;
    }

    int size(int group) {
      int end = group == starts.length - 1 ? resultCount : starts[group + 1];
      return end - starts[group];
    }
  }

  private final @Nullable SuggestedNames outer;
  private final boolean ofOperations;
  private final boolean ofLocations;
  private final Map<BlockArgument, String> arguments = new IdentityHashMap<>(0);
  private final Map<Operation, Groups> results = new IdentityHashMap<>(0);
  private final Map<Region, NameScope> scopes = new IdentityHashMap<>(4);
  private NameScope scope = new NameScope(null);

  private SuggestedNames(
      @Nullable SuggestedNames outer, boolean ofOperations, boolean ofLocations) {
    this.outer = outer;
    this.ofOperations = ofOperations;
    this.ofLocations = ofLocations;
  }

  /** Names that are known below {@code outer} too, and those taken here. */
  SuggestedNames(SuggestedNames outer) {
    this(outer, outer.ofOperations, outer.ofLocations);
  }

  /**
   * No names yet.
   *
   * @param ofOperations whether operations are asked for names
   * @param ofLocations whether a location that is a name gives it to the value
   */
  static SuggestedNames ofTop(boolean ofOperations, boolean ofLocations) {
    return new SuggestedNames(null, ofOperations, ofLocations);
  }

  /** Begins a region of {@code op}; names for the arguments of its entry block are taken first. */
  void enter(Operation op, Region region) {
    var around = op.block() == null ? null : op.block().region();
    scope = new NameScope(scopeOf(around));
    scopes.put(region, scope);
    for (var block : ofLocations ? region.blocks() : List.<Block>of()) {
      for (var argument : block.arguments()) {
        var name = nameOf(argument.location());
        if (!name.isEmpty()) {
          arguments.put(argument, scope.take(name));
        }
      }
    }
    if (ofOperations && op instanceof AsmNames suggesting && !region.isEmpty()) {
      var entry = region.entry().arguments();
      for (int i = 0; i < entry.size(); i++) {
        var name = arguments.containsKey(entry.get(i)) ? "" : suggesting.argumentName(region, i);
        if (!name.isEmpty()) {
          arguments.put(entry.get(i), scope.take(name));
        }
      }
    }
  }

  private @Nullable NameScope scopeOf(@Nullable Region region) {
    for (var names = this; names != null; names = names.outer) {
      var known = names.scopes.get(region);
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  /** Takes names for the results of {@code op}; returns whether its first result has got one. */
  boolean takeResults(Operation op) {
    var own = ofLocations ? nameOf(op.location()) : "";
    if (!own.isEmpty()) {
      results.put(
          op, new Groups(new int[] {0}, new String[] {scope.take(own)}, op.resultCount()));
      return true;
    }
    if (!ofOperations) {
      return false;
    }
    var fixed = op.spec().resultNames();
    if (fixed.isEmpty() && !(op instanceof AsmNames)) {
      return false;
    }
    var starts = new int[op.resultCount()];
    var names = new String[op.resultCount()];
    int groups = 0;
    for (int i = 0; i < op.resultCount(); i++) {
      var name =
          op instanceof AsmNames suggesting
              ? suggesting.resultName(i)
              : i < fixed.size() ? fixed.get(i) : "";
      if (i == 0 || !name.isEmpty()) {
        starts[groups] = i;
        names[groups++] = name.isEmpty() ? "" : scope.take(name);
      }
    }
    results.put(
        op,
        new Groups(
            Arrays.copyOf(starts, groups), Arrays.copyOf(names, groups), op.resultCount()));
    return !names[0].isEmpty();
  }

  /** The name in a location, as an identifier; the empty text if there is none. */
  private static String nameOf(Location location) {
    var name =
        switch (location) {
          case Location.Named n -> n.name();
          case Location.CallSite c -> nameOf(c.callee());
          case Location.Fused f ->
              f.parts().stream()
                  .map(SuggestedNames::nameOf)
                  .filter(n -> !n.isEmpty())
                  .findFirst()
                  .orElse("");
          default -> "";
        };
    var identifier = name.replaceAll("[^A-Za-z0-9_$.-]", "_");
    return identifier.isEmpty() || !Character.isDigit(identifier.charAt(0))
        ? identifier
        : "_" + identifier;
  }

  boolean isNamedByLocation(BlockArgument argument) {
    return ofLocations && !nameOf(argument.location()).isEmpty();
  }

  boolean isNamedByLocation(Operation op) {
    return ofLocations && op.resultCount() > 0 && !nameOf(op.location()).isEmpty();
  }

  @Nullable String argument(BlockArgument argument) {
    for (var names = this; names != null; names = names.outer) {
      var known = names.arguments.get(argument);
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  private @Nullable Groups groups(Operation op) {
    for (var names = this; names != null; names = names.outer) {
      var known = names.results.get(op);
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  /**
   * Appends a use of a result if its operation suggests names.
   *
   * @param number what stands for a group without a name
   */
  boolean appendUse(StringBuilder out, OpResult result, Runnable number) {
    var groups = groups(result.owner());
    if (groups == null) {
      return false;
    }
    int g = groups.of(result.index());
    appendName(out, groups.names[g], number);
    if (groups.size(g) > 1) {
      out.append('#').append(result.index() - groups.starts[g]);
    }
    return true;
  }

  /** Appends the names on the left of the equals sign if the operation suggests names. */
  boolean appendResults(StringBuilder out, Operation op, Runnable number) {
    var groups = groups(op);
    if (groups == null) {
      return false;
    }
    for (int g = 0; g < groups.names.length; g++) {
      out.append(g > 0 ? ", " : "");
      appendName(out, groups.names[g], number);
      if (groups.size(g) > 1) {
        out.append(':').append(groups.size(g));
      }
    }
    return true;
  }

  private static void appendName(StringBuilder out, String name, Runnable number) {
    if (name.isEmpty()) {
      number.run();
    } else {
      out.append('%').append(name);
    }
  }
}
