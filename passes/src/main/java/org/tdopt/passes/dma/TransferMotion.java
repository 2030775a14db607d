package org.tdopt.passes.dma;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.dma.WaitOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.trait.Pure;
import org.tdopt.passes.cluster.BufferAliases;
import org.tdopt.passes.cluster.TokenSources;

/**
 * Moves the start of a load up over the loop before it, so that it runs during that loop, and the
 * wait for a store down over the loop after it.
 */
final class TransferMotion {
  private TransferMotion() {}

  /** A change that can be taken back. */
  static final class Moved {
    private final List<Operation> ops;
    private final List<Operation> followers;
    private final ForOp loop;

    Moved(List<Operation> ops, Operation anchor, ForOp loop) {
      this.ops = ops;
      this.loop = loop;
      followers = new ArrayList<>();
      for (var op : ops) {
        followers.add(op.next());
      }
      ops.forEach(op -> op.moveBefore(anchor));
    }

    /** The loop during which the transfer now runs. */
    ForOp loop() {
      return loop;
    }

    void takeBack() {
      for (int i = ops.size() - 1; i >= 0; i--) {
        ops.get(i).moveBefore(followers.get(i));
      }
    }
  }

  /** Moves the start of a load over the closest loop with transfers before it, if it may. */
  static Optional<Moved> hoist(StartOp start) {
    var loop = loopBefore(start);
    if (loop == null) {
      return Optional.empty();
    }
    var moving = addresses(start, loop);
    if (moving == null) {
      return Optional.empty();
    }
    for (Operation op = loop; op != start; op = op.next()) {
      if (!moving.contains(op) && conflicts(op, start)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Moved(List.copyOf(moving), loop, loop));
  }

  /** Moves a wait for stores over the closest loop with transfers after it, if it may. */
  static Optional<Moved> sink(WaitOp wait) {
    var loop = loopAfter(wait);
    if (loop == null) {
      return Optional.empty();
    }
    var end = Objects.requireNonNull(loop.next(), "a loop is no terminator");
    for (var op = Objects.requireNonNull(wait.next()); op != end; op = op.next()) {
      for (var start : TokenSources.of(wait.token())) {
        if (conflicts(op, start)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new Moved(List.of(wait), end, loop));
  }

  private static @Nullable ForOp loopAfter(WaitOp wait) {
    for (var op = wait.next(); op != null; op = op.next()) {
      if (op instanceof ForOp loop && hasTransfers(loop)) {
        return loop;
      }
    }
    return null;
  }

  private static @Nullable ForOp loopBefore(StartOp start) {
    for (var op = start.previous(); op != null; op = op.previous()) {
      if (op instanceof ForOp loop && hasTransfers(loop)) {
        return loop;
      }
    }
    return null;
  }

  private static boolean hasTransfers(ForOp loop) {
    return !loop.collect(StartOp.class).isEmpty();
  }

  /** The operations after {@code from} that {@code start} needs, and itself; null if not movable. */
  private static @Nullable Set<Operation> addresses(StartOp start, Operation from) {
    var needed = new LinkedHashSet<Operation>();
    return need(start, from, needed) ? inOrder(needed) : null;
  }

  private static boolean need(Operation op, Operation from, Set<Operation> needed) {
    if (op.block() != from.block() || op.isBefore(from) || !needed.add(op)) {
      return true;
    }
    boolean movable =
        op instanceof StartOp
            || (op instanceof Pure || op instanceof AllocOp) && op.regions().isEmpty();
    return movable
        && op != from
        && op.operands().stream()
            .allMatch(v -> !(v instanceof OpResult r) || need(r.owner(), from, needed));
  }

  private static Set<Operation> inOrder(Set<Operation> ops) {
    var sorted = new ArrayList<>(ops);
    sorted.sort((a, b) -> a == b ? 0 : a.isBefore(b) ? -1 : 1);
    return new LinkedHashSet<>(sorted);
  }

  /** Whether {@code op} touches what the copy writes, or writes what it reads. */
  private static boolean conflicts(Operation op, StartOp start) {
    return op.collect(MemoryEffects.class).stream().anyMatch(o -> conflict(o.effects(), start))
        || op.collect(WaitOp.class).stream()
            .flatMap(wait -> TokenSources.of(wait.token()).stream())
            .anyMatch(other -> conflict(other.effects(), start));
  }

  private static boolean conflict(List<Effect> effects, StartOp start) {
    return effects.stream()
        .filter(e -> e.value() != null && e.kind() != Effect.Kind.ALLOCATE)
        .anyMatch(
            e ->
                BufferAliases.mayAlias(e.value(), start.target())
                    || e.kind() == Effect.Kind.WRITE
                        && BufferAliases.mayAlias(e.value(), start.source()));
  }
}
