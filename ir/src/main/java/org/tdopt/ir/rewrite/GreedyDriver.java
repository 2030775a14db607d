package org.tdopt.ir.rewrite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.analysis.SideEffects;
import org.tdopt.ir.analysis.UseLists;

/**
 * Folds, applies patterns and erases dead operations inside an operation until nothing changes. The
 * order depends on nothing but the IR and the patterns. The setters return the driver itself.
 */
public final class GreedyDriver {
  private static final int REMEMBERED = 100;

  private final PatternSet patterns;
  private final DialectRegistry dialects;
  private RewriteListener listener = _ -> {};
  private boolean debugChecks;
  private long limit = -1;

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

  /**
   * Rewrites what is inside {@code root}, not {@code root} itself; whether anything changed.
   *
   * @throws RewriteLimitException if the rewrites do not come to an end
   */
  public boolean run(Operation root) {
    return new Run(root).toFixpoint();
  }

  private final class Run implements Rewriter.Listener {
    private final Operation root;
    private final Worklist worklist = new Worklist();
    private final Rewriter rewriter = new Rewriter(this);
    private final OperationFolder folder = new OperationFolder(dialects);
    private final Map<Class<?>, List<RewritePattern<?>>> applicable = new HashMap<>();
    private final Set<Operation> erased = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<String> recent = new ArrayDeque<>();
    private long remaining;
    private long changes;

    Run(Operation root) {
      this.root = root;
    }

    boolean toFixpoint() {
      boolean ever = false;
      for (boolean first = true; ; first = false) {
        var all = new ArrayList<Operation>();
        collect(root, all);
        if (first) {
          remaining = limit >= 0 ? limit : 10_000 + 64L * all.size();
        }
        all.reversed().forEach(worklist::push);
        long before = changes;
        for (var op = worklist.pop(); op != null; op = worklist.pop()) {
          visit(op);
          erased.clear();
        }
        if (changes == before) {
          return ever;
        }
        ever = true;
      }
    }

    private static void collect(Operation op, List<Operation> all) {
      for (var region : op.regions()) {
        for (var block : region.blocks()) {
          for (var inner : block) {
            all.add(inner);
            collect(inner, all);
          }
        }
      }
    }

    private void visit(Operation op) {
      var name = op.name();
      var location = op.location();
      if (SideEffects.isDead(op)) {
        rewriter.erase(op);
        listener.rewrote(new RewriteEvent.ErasedDead(name, location));
        return;
      }
      if (folder.fold(op, rewriter)) {
        listener.rewrote(new RewriteEvent.Folded(name, location));
        rewritten("fold of '" + name + "'");
        return;
      }
      for (var pattern : applicable.computeIfAbsent(op.getClass(), _ -> patterns.forOp(op))) {
        rewriter.setInsertionPoint(op);
        long before = changes;
        var result = apply(pattern, op);
        var patternName = PatternSet.name(pattern);
        listener.rewrote(new RewriteEvent.Tried(patternName, name, location, result));
        if (result.isApplied()) {
          if (debugChecks && changes == before) {
            throw new IllegalStateException(
                "%s says it applied to '%s', but the rewriter saw no change"
                    .formatted(patternName, name));
          }
          changes = Math.max(changes, before + 1);
          rewritten(patternName + " on '" + name + "'");
          return;
        }
        if (changes != before) {
          throw new IllegalStateException(
              "%s declined '%s' after it had changed the IR".formatted(patternName, name));
        }
      }
    }

    /** {@link PatternSet} has established that the pattern's root fits. */
    @SuppressWarnings("unchecked")
    private <T extends Operation> PatternResult apply(RewritePattern<T> pattern, Operation op) {
      return pattern.rewrite((T) op, rewriter);
    }

    private void rewritten(String what) {
      if (debugChecks) {
        UseLists.check(root);
      }
      recent.addLast(what);
      if (recent.size() > REMEMBERED) {
        recent.removeFirst();
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
      for (var user : op.results().stream().flatMap(r -> r.users().stream()).toList()) {
        push(user);
      }
      op.walk(this::push);
    }

    @Override
    public void modified(Operation op) {
      changes++;
      push(op);
    }

    @Override
    public void erasing(Operation op) {
      changes++;
      erased.add(op);
      worklist.remove(op);
      for (var operand : op.operands()) {
        operand.definingOp().ifPresent(this::push);
      }
      push(op.parentOp());
    }

    private void push(@Nullable Operation op) {
      if (op != null && op != root && !erased.contains(op)) {
        worklist.push(op);
      }
    }
  }
}
