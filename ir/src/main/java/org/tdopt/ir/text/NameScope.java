package org.tdopt.ir.text;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that are taken in a region; those of the regions around it are too. */
final class NameScope {
  private final @Nullable NameScope parent;
  private final Set<String> taken = new HashSet<>(4);
  private int nextConflict;

  NameScope(@Nullable NameScope parent) {
    this.parent = parent;
    nextConflict = parent == null ? 0 : parent.nextConflict;
  }

  /** Takes the name, or if it is taken already the name with a number. */
  String take(String name) {
    var found = name;
    while (isTaken(found)) {
      found = name + "_" + nextConflict++;
    }
    taken.add(found);
    return found;
  }

  private boolean isTaken(String name) {
    for (var scope = this; scope != null; scope = scope.parent) {
      if (scope.taken.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
