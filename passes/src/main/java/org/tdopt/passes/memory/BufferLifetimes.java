package org.tdopt.passes.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tdopt.dialects.dma.TokenType;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.pulp.BarrierOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.scf.IfOp;
import org.tdopt.dialects.scf.YieldOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.LoopLike;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.MemRefType;

/**
 * When the allocations of a function are in use, in positions: operations are numbered in the order
 * of the text. A buffer lives from its first use to its last, through views, values that loops
 * carry, and copies in flight; a use inside a loop around which the buffer was allocated counts for
 * the whole loop.
 *
 * <p>In a program for several cores, a core may be behind until the next barrier: a buffer lives on
 * to the first barrier that surely comes after its last use, in a loop also from the start of the
 * next iteration on.
 */
public final class BufferLifetimes {
  private final Map<Operation, Span> spans = new HashMap<>();
  private final List<AllocOp> allocations = new ArrayList<>();
  private final Map<Block, List<Integer>> barriers = new HashMap<>();
  private boolean hasBarriers;
  private int next;

  private BufferLifetimes() {}

  /** Positions from {@code start} to {@code end}, both included. */
  public record Span(int start, int end) {
    public boolean overlaps(Span other) {
      return start <= other.end && other.start <= end;
    }

    Span join(Span other) {
      return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
  }

  /**
   * An allocation and when it is in use.
   *
   * @param bytes room that it needs
   */
  public record Lifetime(AllocOp buffer, long bytes, List<Span> spans) {
    boolean overlaps(Lifetime other) {
      for (var mine : spans) {
        for (var theirs : other.spans) {
          if (mine.overlaps(theirs)) {
            return true;
          }
        }
      }
      return false;
    }

    /** Positions from the first to the last use. */
    public Span hull() {
      return spans.stream().reduce(Span::join).orElseThrow();
    }
  }

  /** The numbered operations of a function. */
  public static BufferLifetimes of(FuncOp func) {
    var analysis = new BufferLifetimes();
    analysis.number(func);
    return analysis;
  }

  /** The lifetimes of the allocations of static shape in that space, in the order of the text. */
  public List<Lifetime> in(String space) {
    return allocations.stream()
        .filter(a -> a.type().shape().isStatic() && a.type().space().equals(space))
        .map(this::lifetime)
        .toList();
  }

  private void number(Operation op) {
    int start = next++;
    if (op instanceof AllocOp alloc) {
      allocations.add(alloc);
    }
    hasBarriers |= op instanceof BarrierOp;
    if (!(op instanceof LinalgOp)) {
      for (var region : op.regions()) {
        for (var block : region.blocks()) {
          block.forEach(this::number);
        }
      }
    }
    spans.put(op, new Span(start, next++));
  }

  /** The positions of {@code op} and of what is inside it. */
  public Span span(Operation op) {
    var span = spans.get(op);
    if (span == null) {
      throw new IllegalStateException("'" + op.name() + "' is not in the function");
    }
    return span;
  }

  /** The last operation of the allocation's block that uses the buffer, or is the allocation. */
  Operation lastUse(AllocOp alloc) {
    Operation last = alloc;
    for (var user : touches(alloc)) {
      for (var op = user; op != null; op = op.parentOp()) {
        if (op.block() == alloc.block() && last.isBefore(op)) {
          last = op;
        }
      }
    }
    return last;
  }

  private Lifetime lifetime(AllocOp alloc) {
    var touches = touches(alloc);
    var life =
        touches.stream()
            .map(user -> touched(alloc, user))
            .reduce(Span::join)
            .orElse(span(alloc));
    var spans = new ArrayList<Span>();
    spans.add(life);
    if (hasBarriers && !touches.isEmpty()) {
      extend(alloc.block(), life, spans);
    }
    return new Lifetime(alloc, StorageSize.of(alloc.type()), List.copyOf(spans));
  }

  /** The operations that use the buffer, a view of it, or the token of a copy from or to it. */
  private static Set<Operation> touches(AllocOp alloc) {
    var touches = new HashSet<Operation>();
    var seen = new HashSet<Value>();
    Deque<Value> open = new ArrayDeque<>(List.of(alloc.memref()));
    while (!open.isEmpty()) {
      var value = open.pop();
      if (!seen.add(value)) {
        continue;
      }
      for (var use : value.uses()) {
        if (!isView(use.owner())) {
          touches.add(use.owner());
        }
        open.addAll(derived(use));
      }
    }
    return touches;
  }

  private static boolean isView(Operation op) {
    return op instanceof Pure;
  }

  /** The values that stand for the buffer because of that use of it. */
  private static List<? extends Value> derived(OpOperand use) {
    int i = use.index();
    return switch (use.owner()) {
      case ForOp loop when i >= 3 -> List.of(loop.iterArgs().get(i - 3), loop.result(i - 3));
      case YieldOp yield when yield.parentOp() instanceof ForOp loop ->
          List.of(loop.iterArgs().get(i), loop.result(i));
      case YieldOp yield when yield.parentOp() instanceof IfOp branch -> List.of(branch.result(i));
      default ->
          use.owner().results().stream()
              .filter(r -> r.type() instanceof MemRefType || r.type() instanceof TokenType)
              .toList();
    };
  }

  /** The positions at which the buffer is in use because {@code user} uses it. */
  private Span touched(AllocOp alloc, Operation user) {
    // A value that a loop carries is in use during all of the loop.
    Operation inside =
        user instanceof YieldOp && user.parentOp() instanceof ForOp loop ? loop : user;
    for (Operation home = alloc; home != null; home = home.parentOp()) {
      Operation top = null;
      for (Operation op = inside; op != null; op = op.parentOp()) {
        top = op instanceof LoopLike ? op : top;
        if (op.block() == home.block()) {
          var at = top == null ? span(inside) : span(top);
          return home == alloc ? at : at.join(span(home));
        }
      }
    }
    throw new IllegalStateException("'" + user.name() + "' is not in the function of the buffer");
  }

  /** Adds the positions after {@code life} at which a core may still use a buffer of the block. */
  private void extend(Block block, Span life, List<Span> spans) {
    var certain = barriers(block);
    var later = certain.stream().filter(p -> p > life.end).findFirst();
    if (later.isPresent()) {
      spans.add(new Span(life.end, later.get()));
      return;
    }
    var parent = block.parentOp();
    if (parent == null || parent instanceof IsolatedFromAbove) {
      spans.add(new Span(life.end, next));
      return;
    }
    var around = span(parent);
    spans.add(new Span(life.end, around.end));
    if (parent instanceof LoopLike) {
      int first = certain.isEmpty() ? around.end : certain.getFirst();
      spans.add(new Span(around.start, first));
    }
    var outer = parent.block();
    if (outer != null) {
      extend(outer, around, spans);
    }
  }

  /** The positions in a block at which all cores surely meet, in order. */
  private List<Integer> barriers(Block block) {
    var known = barriers.get(block);
    if (known != null) {
      return known;
    }
    var found = new ArrayList<Integer>();
    for (var op : block) {
      if (op instanceof BarrierOp) {
        found.add(span(op).start);
      } else if (op instanceof ForOp loop && loop.tripCount().orElse(0) > 0) {
        found.addAll(barriers(loop.bodyBlock()));
      }
    }
    barriers.put(block, found);
    return found;
  }
}
