package org.tdopt.passes.transforms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.Dominance;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.analysis.SideEffects;
import org.tdopt.ir.analysis.StructuralEquivalence;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.GraphRegion;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.Symbol;
import org.tdopt.ir.trait.Terminator;

/**
 * Finds equal operations. What a region defines is forgotten at its end, and nothing is known from
 * outside in a region that is isolated from above.
 */
final class CommonSubexpressions {
  /** An operation as a key: equal keys do the same to the same operands. */
  private record Key(Operation op, int hash) {
    static Key of(Operation op) {
      return new Key(op, StructuralEquivalence.hash(op));
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key k && k.hash == hash && StructuralEquivalence.areEqual(op, k.op);
    }
  }

  /**
   * An operation that may stand for later ones.
   *
   * @param writes how many writes came before it
   * @param earlier an equal one that may do so where this one may not
   */
  private record Candidate(Operation op, long writes, @Nullable Candidate earlier) {}

  private final Dominance dominance = new Dominance();
  private Map<Key, Candidate> known = new HashMap<>();
  private long merged;
  private long dead;

  /** How many operations were replaced by an equal one. */
  long merged() {
    return merged;
  }

  /** How many operations without uses were erased. */
  long dead() {
    return dead;
  }

  void inside(Operation op) {
    if (op instanceof IsolatedFromAbove) {
      var outer = known;
      known = new HashMap<>();
      op.regions().forEach(this::region);
      known = outer;
    } else {
      op.regions().forEach(this::region);
    }
  }

  private void region(Region region) {
    var added = new ArrayList<Key>();
    for (var block : region.blocks()) {
      if (dominance.isReachable(block)) {
        block(block, added);
      }
    }
    for (var key : added.reversed()) {
      var candidate = known.remove(key);
      if (candidate != null && candidate.earlier != null) {
        known.put(key, candidate.earlier);
      }
    }
  }

  private void block(Block block, List<Key> added) {
    var writes = new WriteCounts();
    var parent = block.parentOp();
    boolean ordered =
        parent != null && parent.spec().isRegistered() && !(parent instanceof GraphRegion);
    for (var op : block) {
      if (SideEffects.isDead(op)) {
        op.erase();
        dead++;
        continue;
      }
      if (!op.regions().isEmpty()) {
        inside(op);
      }
      var effects = SideEffects.of(op);
      if (canMerge(op, effects, ordered)) {
        long before = writes.before(effects.orElseThrow());
        var key = Key.of(op);
        var equal = find(key, before, effects.orElseThrow().isEmpty());
        if (equal.isPresent()) {
          replace(op, equal.get());
          continue;
        }
        known.put(key, new Candidate(op, before, known.get(key)));
        added.add(key);
      }
      writes.add(effects);
    }
  }

  private static boolean canMerge(
      Operation op, Optional<List<Effect>> effects, boolean ordered) {
    return op.resultCount() > 0
        && !(op instanceof Terminator)
        && !(op instanceof Symbol)
        && effects.isPresent()
        && effects.get().stream().allMatch(e -> ordered && e.kind() == Effect.Kind.READ);
  }

  private Optional<Operation> find(Key key, long writes, boolean effectFree) {
    for (var candidate = known.get(key); candidate != null; candidate = candidate.earlier) {
      boolean sameMemory =
          effectFree
              || candidate.op.block() == key.op.block() && candidate.writes == writes;
      if (sameMemory && dominance.dominates(candidate.op.result(0), key.op)) {
        return Optional.of(candidate.op);
      }
    }
    return Optional.empty();
  }

  private void replace(Operation op, Operation equal) {
    for (int i = 0; i < op.resultCount(); i++) {
      op.result(i).replaceAllUsesWith(equal.result(i));
    }
    op.erase();
    merged++;
  }

  /** Counts what may have been written in a block so far. */
  private static final class WriteCounts {
    private long anywhere;
    private long toBuffers;
    private final Map<String, Long> toResources = new HashMap<>();

    /** A number that grows whenever something is written that one of the reads may see. */
    long before(List<Effect> reads) {
      long sum = anywhere;
      for (var read : reads) {
        if (read.value() != null) {
          return anywhere
              + toBuffers
              + toResources.values().stream().mapToLong(Long::longValue).sum();
        }
        sum += toBuffers + toResources.getOrDefault(read.resource(), 0L);
      }
      return sum;
    }

    void add(Optional<List<Effect>> effects) {
      if (effects.isEmpty()) {
        anywhere++;
        return;
      }
      for (var effect : effects.get()) {
        if (effect.kind() == Effect.Kind.WRITE || effect.kind() == Effect.Kind.FREE) {
          if (effect.value() != null) {
            toBuffers++;
          } else {
            toResources.merge(effect.resource(), 1L, Long::sum);
          }
        }
      }
    }
  }
}
