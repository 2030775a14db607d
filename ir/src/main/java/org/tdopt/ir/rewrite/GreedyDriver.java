package org.tdopt.ir.rewrite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.IsolatedParts;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.analysis.SideEffects;
import org.tdopt.ir.analysis.UseLists;
import org.tdopt.ir.trait.ConstantLike;

/**
 * Folds, applies patterns and erases dead operations inside an operation until nothing changes. The
 * order depends on nothing but the IR and the patterns. The setters return the driver itself.
 */
public final class GreedyDriver {
  /** As a number of iterations or rewrites: any. */
  public static final long NO_LIMIT = -1;

  private static final int REMEMBERED = 100;

  /** Whether the IR changed, and whether it is known that nothing more applies. */
  public record Outcome(boolean changed, boolean converged) {}

  private final PatternSet patterns;
  private final DialectRegistry dialects;
  private final Map<Class<?>, List<RewritePattern<?>>> applicable = new ConcurrentHashMap<>();
  private @Nullable RewriteListener listener;
  private boolean debugChecks;
  private long limit = -1;
  private boolean topDown = true;
  private boolean uniqueConstants;
  private RegionSimplification regions = RegionSimplification.DISABLED;
  private long maxIterations = NO_LIMIT;
  private long maxRewrites = NO_LIMIT;
  private Predicate<Operation> rewritten = _ -> true;

  public GreedyDriver(PatternSet patterns, DialectRegistry dialects) {
    this.patterns = patterns;
    this.dialects = dialects;
  }

  public GreedyDriver listen(RewriteListener newListener) {
    listener = newListener;
    return this;
  }

  /** Checks use lists after every rewrite, and that a pattern tells the truth about itself. */
  public GreedyDriver debugChecks(boolean on) {
    debugChecks = on;
    return this;
  }

  /** After how many rewrites to give up; 10,000 and 64 per operation unless set. */
  public GreedyDriver limit(long rewrites) {
    limit = rewrites;
    return this;
  }

  /** Whether operations are first visited in program order; else in postorder, the last first. */
  public GreedyDriver topDown(boolean on) {
    topDown = on;
    return this;
  }

  /**
   * Keeps each constant once, at the start of the nearest operation around it that is isolated from
   * above.
   */
  public GreedyDriver uniqueConstants(boolean on) {
    uniqueConstants = on;
    return this;
  }

  /** How far control flow is simplified after each iteration. */
  public GreedyDriver simplifyRegions(RegionSimplification how) {
    regions = how;
    return this;
  }

  /** After how many passes over all operations to stop. */
  public GreedyDriver maxIterations(long iterations) {
    maxIterations = iterations;
    return this;
  }

  /** How many patterns to apply in one iteration. */
  public GreedyDriver maxRewrites(long rewrites) {
    maxRewrites = rewrites;
    return this;
  }

  /** Folds, rewrites and erases only such operations. */
  public GreedyDriver only(Predicate<Operation> which) {
    rewritten = which;
    return this;
  }

  /**
   * Rewrites what is inside {@code root}, not {@code root} itself; whether anything changed.
   *
   * @throws RewriteLimitException if the rewrites do not come to an end
   */
  public boolean run(Operation root) {
    return rewrite(root).changed();
  }

  /**
   * As {@link #run}, within the limits on iterations and rewrites.
   *
   * @throws RewriteLimitException if the rewrites do not come to an end
   */
  public Outcome rewrite(Operation root) {
    boolean whole = listener != null || debugChecks || limit >= 0 || maxRewrites != NO_LIMIT;
    var parts = whole ? List.<Operation>of() : IsolatedParts.of(root);
    return parts.isEmpty() ? new Run(root, true).toFixpoint() : inParts(root, parts);
  }

  /** What came of several runs. */
  private static final class Total {
    boolean changed;
    boolean converged = true;

    void add(Outcome outcome) {
      changed |= outcome.changed;
      converged &= outcome.converged;
    }
  }

  /** Rewrites in each part by itself, then the parts. */
  private Outcome inParts(Operation root, List<Operation> parts) {
    var total = new Total();
    IsolatedParts.<Total>each(
        parts,
        Total::new,
        (piece, part) -> piece.add(new Run(part, true).toFixpoint()),
        piece -> total.add(new Outcome(piece.changed, piece.converged)));
    if (new Run(root, false).toFixpoint().changed) {
      return new Outcome(true, new Run(root, true).toFixpoint().converged);
    }
    return new Outcome(total.changed, total.converged);
  }

  private final class Run implements Rewriter.Listener {
    private final Operation root;

    /** Whether what is inside the operations of the root is rewritten too. */
    private final boolean deep;

    private final Worklist worklist = new Worklist();
    private final Rewriter rewriter = new Rewriter(this);
    private final OperationFolder folder = new OperationFolder(dialects);
    private final Set<Operation> erased = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> recent = new ArrayList<>();
    private final UniqueConstants constants = new UniqueConstants();
    private @Nullable Operation visited;
    private long remaining;
    private long changes;
    private long rewrites;

    Run(Operation root, boolean deep) {
      this.root = root;
      this.deep = deep;
    }

    Outcome toFixpoint() {
      boolean ever = false;
      for (int iteration = 1; ; iteration++) {
        if (maxIterations != NO_LIMIT && iteration > maxIterations) {
          return new Outcome(ever, false);
        }
        fill();
        if (iteration == 1) {
          remaining = limit >= 0 ? limit : 10_000 + 64L * worklist.size();
        }
        long before = changes;
        rewrites = 0;
        for (var op = next(); op != null; op = next()) {
          visit(op);
          if (!erased.isEmpty()) {
            erased.clear();
          }
        }
        if (deep
            && regions != RegionSimplification.DISABLED
            && new RegionSimplifier(rewriter).simplify(root, regions)) {
          changes++;
        }
        if (changes == before) {
          return new Outcome(ever, true);
        }
        ever = true;
      }
    }

    private @Nullable Operation next() {
      return maxRewrites == NO_LIMIT || rewrites < maxRewrites ? worklist.pop() : null;
    }

    private void fill() {
      worklist.clear();
      var all = new ArrayList<Operation>();
      collect(root, all);
      (topDown ? all.reversed() : all).forEach(worklist::push);
    }

    private void collect(Operation op, List<Operation> all) {
      for (var region : op.regions()) {
        for (var block : region.blocks()) {
          for (var inner : block) {
            if (isMerged(inner)) {
              continue;
            }
            if (topDown || !deep || inner.regions().isEmpty()) {
              all.add(inner);
            }
            if (deep && !inner.regions().isEmpty()) {
              collect(inner, all);
              if (!topDown) {
                all.add(inner);
              }
            }
          }
        }
      }
    }

    /** Merges a constant with an equal one; whether that erased it. */
    private boolean isMerged(Operation op) {
      if (!uniqueConstants || !(op instanceof ConstantLike)) {
        return false;
      }
      var unique = constants.unique(op);
      if (unique == op) {
        return false;
      }
      op.result(0).replaceAllUsesWith(unique.result(0));
      op.erase();
      return true;
    }

    private void visit(Operation op) {
      var name = op.name();
      var location = op.location();
      if (!rewritten.test(op)) {
        return;
      }
      visited = op;
      if (listener != null) {
        listener.rewrote(new RewriteEvent.Visited(name, location));
      }
      if (SideEffects.isDead(op)) {
        rewriter.erase(op);
        if (listener != null) {
          listener.rewrote(new RewriteEvent.ErasedDead(name, location));
        }
        return;
      }
      if (folder.fold(op, rewriter)) {
        if (listener != null) {
          listener.rewrote(new RewriteEvent.Folded(name, location));
        }
        rewritten(null, name);
        return;
      }
      for (var pattern : applicable.computeIfAbsent(op.getClass(), _ -> patterns.forOp(op))) {
        rewriter.setInsertionPoint(op);
        long before = changes;
        var result = apply(pattern, op);
        if (listener != null) {
          listener.rewrote(
              new RewriteEvent.Tried(PatternSet.name(pattern), name, location, result));
        }
        if (result.isApplied()) {
          if (debugChecks && changes == before) {
            throw new IllegalStateException(
                "%s says it applied to '%s', but the rewriter saw no change"
                    .formatted(PatternSet.name(pattern), name));
          }
          changes = Math.max(changes, before + 1);
          rewrites++;
          rewritten(pattern, name);
          return;
        }
        if (changes != before) {
          throw new IllegalStateException(
              "%s declined '%s' after it had changed the IR"
                  .formatted(PatternSet.name(pattern), name));
        }
      }
    }

    private void tell(RewriteEvent.Changed.Kind kind, Operation op) {
      if (listener != null) {
        listener.rewrote(new RewriteEvent.Changed(kind, op.name(), op.location()));
      }
    }

    /** {@link PatternSet} has established that the pattern's root fits. */
    @SuppressWarnings("unchecked")
    private <T extends Operation> PatternResult apply(RewritePattern<T> pattern, Operation op) {
      return pattern.rewrite((T) op, rewriter);
    }

    /** Notes that a fold, or the pattern, applied. */
    private void rewritten(@Nullable RewritePattern<?> pattern, String name) {
      if (debugChecks) {
        UseLists.check(root);
      }
      if (remaining <= REMEMBERED) {
        recent.add(
            (pattern == null ? "fold of " : PatternSet.name(pattern) + " on ") + "'" + name + "'");
      }
      if (--remaining < 0) {
        var counts = new TreeMap<String, Integer>();
        recent.forEach(r -> counts.merge(r, 1, Integer::sum));
        throw new RewriteLimitException(
            "rewriting inside '%s' does not come to an end; the last %d rewrites: %s"
                .formatted(
                    root.name(),
                    recent.size(),
                    counts.entrySet().stream()
                        .map(e -> e.getKey() + " (" + e.getValue() + " times)")
                        .collect(Collectors.joining(", "))));
      }
    }

    @Override
    public void inserted(Operation op) {
      changes++;
      tell(RewriteEvent.Changed.Kind.INSERTED, op);
      op.walk(this::push);
    }

    @Override
    public void modified(Operation op) {
      changes++;
      if (op == visited) {
        tell(RewriteEvent.Changed.Kind.MODIFIED, op);
      }
      push(op);
    }

    @Override
    public void erasing(Operation op) {
      changes++;
      tell(RewriteEvent.Changed.Kind.ERASED, op);
      erased.add(op);
      for (int i = 0; i < op.operandCount(); i++) {
        pushDefinition(op.operand(i), op);
      }
      worklist.remove(op);
      constants.forget(op);
    }

    /** Visits what {@code user} used again if few others do: it may be dead or foldable now. */
    private void pushDefinition(Value value, Operation user) {
      if (!(value instanceof OpResult result)) {
        return;
      }
      @Nullable Operation other = null;
      for (var use = value.firstUse(); use != null; use = use.next()) {
        if (use.owner() != user && use.owner() != other) {
          if (other != null) {
            return;
          }
          other = use.owner();
        }
      }
      push(result.owner());
    }

    /** Puts {@code op} on the worklist, and what it is inside of. */
    private void push(Operation op) {
      for (@Nullable Operation at = op; at != null && at != root; at = at.parentOp()) {
        if (!erased.contains(at)) {
          worklist.push(at);
        }
      }
    }
  }
}
