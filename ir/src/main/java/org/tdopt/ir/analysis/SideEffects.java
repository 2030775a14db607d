package org.tdopt.ir.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tdopt.ir.Operation;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.trait.ReturnLike;
import org.tdopt.ir.trait.Speculatable;
import org.tdopt.ir.trait.Symbol;
import org.tdopt.ir.trait.Terminator;

/** What an operation, with everything in its regions, does to memory. */
public final class SideEffects {
  private static final Optional<List<Effect>> NONE = Optional.of(List.of());

  private SideEffects() {}

  /** The accesses of {@code op} and of all inside it; empty if something may touch anything. */
  public static Optional<List<Effect>> of(Operation op) {
    if (op instanceof Pure && op.regions().isEmpty()) {
      return NONE;
    }
    var all = new ArrayList<Effect>();
    return collect(op, all) ? Optional.of(all) : Optional.empty();
  }

  private static boolean collect(Operation op, List<Effect> all) {
    if (op instanceof MemoryEffects known) {
      all.addAll(known.effects());
    } else if (!(op instanceof ReturnLike)) {
      return false;
    }
    for (var region : op.regions()) {
      for (var block : region.blocks()) {
        for (var inner : block) {
          if (!collect(inner, all)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether nothing in {@code op} touches memory. */
  public static boolean areNone(Operation op) {
    return of(op).filter(List::isEmpty).isPresent();
  }

  /** Whether {@code op} touches memory only by reading. */
  public static boolean areReads(Operation op) {
    return of(op)
        .filter(effects -> effects.stream().allMatch(e -> e.kind() == Effect.Kind.READ))
        .isPresent();
  }

  /** Whether {@code op} may run where it did not: all in it is {@link Pure} or says so. */
  public static boolean canSpeculate(Operation op) {
    boolean itself =
        op instanceof Speculatable s
            ? s.canSpeculate()
            : op instanceof Pure || op instanceof ReturnLike;
    if (!itself) {
      return false;
    }
    for (var region : op.regions()) {
      for (var block : region.blocks()) {
        for (var inner : block) {
          if (!canSpeculate(inner)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether nobody can tell that {@code op} is there: no uses, and at most reads and allocates. */
  public static boolean isDead(Operation op) {
    return !op.hasUses() && isDeadIfUnused(op);
  }

  /** Whether {@code op} is dead once its results have no uses. */
  public static boolean isDeadIfUnused(Operation op) {
    if (op instanceof Terminator || op instanceof Symbol) {
      return false;
    }
    if (op.regions().isEmpty() && op instanceof Pure) {
      return true;
    }
    return of(op)
        .filter(
            effects ->
                effects.stream()
                    .allMatch(
                        e ->
                            e.kind() == Effect.Kind.READ || e.kind() == Effect.Kind.ALLOCATE))
        .isPresent();
  }
}
