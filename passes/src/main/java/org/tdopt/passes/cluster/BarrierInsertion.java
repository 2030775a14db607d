package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.dma.WaitOp;
import org.tdopt.dialects.pulp.BarrierOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.scf.IfOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.passes.cluster.CoreAccess.Who;

/**
 * Puts barriers where one core might touch what another has yet to read or write. A walk in program
 * order keeps the accesses since the last barrier and puts the next one as late as possible, before
 * the first operation that conflicts with one of them. A loop is first walked as if all its accesses
 * could come before its start; barriers that prove superfluous are taken out again.
 *
 * <p>A copy occupies its buffers from its start to its wait, between which the program touches
 * neither, so its start conflicts with what comes before and its wait with what comes after.
 */
final class BarrierInsertion {
  private final Distribution distribution;
  private final Set<BarrierOp> inserted = new LinkedHashSet<>();

  /** Whether barriers are inserted; otherwise a conflict is only noted. */
  private boolean inserting = true;

  private boolean conflicting;

  BarrierInsertion(Distribution distribution) {
    this.distribution = distribution;
  }

  /** Inserts barriers in {@code block} and gives their number. */
  int run(Block block) {
    walk(block, new LinkedHashSet<>());
    return inserted.size();
  }

  /** Changes {@code pending} from the accesses before {@code block} to those after it. */
  private void walk(Block block, Set<CoreAccess> pending) {
    for (var op : block) {
      switch (op) {
        case BarrierOp _ -> pending.clear();
        case ForOp loop -> walk(loop, pending);
        case IfOp branch -> walk(branch, pending);
        default -> visit(op, pending);
      }
    }
  }

  private void visit(Operation op, Set<CoreAccess> pending) {
    if (conflicts(needs(op), pending)) {
      separate(op, pending);
    }
    pending.addAll(leaves(op));
  }

  private static boolean conflicts(List<CoreAccess> later, Set<CoreAccess> pending) {
    return later.stream().anyMatch(l -> pending.stream().anyMatch(p -> p.conflictsWith(l)));
  }

  /** Orders {@code op} after the pending accesses. */
  private void separate(Operation op, Set<CoreAccess> pending) {
    if (inserting) {
      inserted.add(BarrierOp.create(OpBuilder.before(op), op.location()));
    }
    conflicting = true;
    pending.clear();
  }

  private void walk(ForOp loop, Set<CoreAccess> pending) {
    if (inserting) {
      var everything = new LinkedHashSet<>(pending);
      loop.walk(op -> leaves(op).forEach(a -> everything.add(a.outside(loop))));
      walk(loop.bodyBlock(), everything);
      iterate(loop, pending);
      takeOutSuperfluous(loop, pending);
    }
    var end = iterate(loop, pending);
    if (loop.tripCount().orElse(0) > 0) {
      pending.clear();
    }
    end.forEach(a -> pending.add(a.outside(loop)));
  }

  /** Walks the body until its start has seen all that its end leaves; gives what that is. */
  private Set<CoreAccess> iterate(ForOp loop, Set<CoreAccess> before) {
    var entry = new LinkedHashSet<>(before);
    while (true) {
      var end = new LinkedHashSet<>(entry);
      walk(loop.bodyBlock(), end);
      var next = new LinkedHashSet<CoreAccess>();
      end.forEach(a -> next.add(a.outside(loop)));
      if (!entry.addAll(next)) {
        return end;
      }
    }
  }

  private void takeOutSuperfluous(ForOp loop, Set<CoreAccess> before) {
    for (var op : loop.bodyBlock().operations()) {
      if (op instanceof BarrierOp barrier && inserted.contains(barrier)) {
        var next = Objects.requireNonNull(barrier.next(), "a barrier is before another operation");
        barrier.remove();
        inserting = false;
        conflicting = false;
        iterate(loop, before);
        inserting = true;
        if (conflicting) {
          barrier.moveBefore(next);
        } else {
          inserted.remove(barrier);
          barrier.erase();
        }
      }
    }
  }

  /** A barrier that a branch needs because of what came before goes before the condition. */
  private void walk(IfOp branch, Set<CoreAccess> pending) {
    var needs = new ArrayList<CoreAccess>();
    branch.walk(op -> needs.addAll(needs(op)));
    if (conflicts(needs, pending)) {
      separate(branch, pending);
    }
    var otherwise = new LinkedHashSet<>(pending);
    walk(branch.thenBlock(), pending);
    branch.elseBlock().ifPresent(b -> walk(b, otherwise));
    pending.addAll(otherwise);
  }

  /** What {@code op} touches that conflicts with what other cores did before. */
  private List<CoreAccess> needs(Operation op) {
    return op instanceof WaitOp ? List.of() : touches(op);
  }

  /** What {@code op} may still be doing on another core when this one goes on. */
  private List<CoreAccess> leaves(Operation op) {
    return switch (op) {
      case StartOp _ -> List.of();
      case WaitOp wait ->
          TokenSources.of(wait.token()).stream().flatMap(s -> transfer(s).stream()).toList();
      default -> touches(op);
    };
  }

  private List<CoreAccess> touches(Operation op) {
    if (op instanceof StartOp start) {
      return transfer(start);
    }
    return distribution
        .accesses(op)
        .orElseGet(() -> CoreAccess.byEffects(op, CoreAccess.ANY));
  }

  private static List<CoreAccess> transfer(StartOp start) {
    var who = new Who.One(start.core().orElse(0));
    return List.of(
        new CoreAccess(start.source(), false, who), new CoreAccess(start.target(), true, who));
  }
}
