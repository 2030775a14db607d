package org.tdopt.ir.rewrite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;

/**
 * Replaces illegal operations by legal ones. A pattern is chosen for every illegal operation before
 * anything changes, so that an input that cannot be converted is left as it was; then the patterns
 * are applied, once, in program order, and in turn to illegal operations that they made.
 */
public final class DialectConversion {
  private static final int MAX_GENERATIONS = 32;

  private final ConversionTarget target;
  private final TypeConverter types;
  private final List<ConversionPattern<?>> patterns;
  private final DialectRegistry dialects;
  private String who = "cannot convert '";
  private @Nullable RewriteListener listener;

  public DialectConversion(
      ConversionTarget target,
      TypeConverter types,
      List<? extends ConversionPattern<?>> patterns,
      DialectRegistry dialects) {
    this.target = target;
    this.types = types;
    this.dialects = dialects;
    this.patterns = new ArrayList<>(patterns);
    this.patterns.sort(
        Comparator.comparingInt((ConversionPattern<?> p) -> p.benefit()).reversed());
  }

  /** Who converts, for error messages; the setters return the conversion itself. */
  public DialectConversion by(String pass) {
    who = "pass '" + pass + "' cannot convert '";
    return this;
  }

  public DialectConversion listen(RewriteListener newListener) {
    listener = newListener;
    return this;
  }

  /**
   * Converts what is inside {@code root}, and {@code root} itself if it is illegal, which a pattern
   * may then change in place.
   *
   * @return whether it succeeded; if not, the faults are reported
   */
  public boolean run(Operation root, DiagnosticSink sink) {
    return new Run(root, sink).run();
  }

  private record Planned(Operation op, ConversionPattern<?> pattern, int generation) {}

  private final class Run implements Rewriter.Listener {
    private final Operation root;
    private final DiagnosticSink sink;
    private final ConversionRewriter rewriter = new ConversionRewriter(this, types, dialects);
    private final Set<Operation> erased = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Operation, Boolean> made = new IdentityHashMap<>();
    private final List<Operation> fresh = new ArrayList<>();
    private boolean failed;

    Run(Operation root, DiagnosticSink sink) {
      this.root = root;
      this.sink = sink;
    }

    boolean run() {
      var plan = new ArrayList<Planned>();
      plan(root, plan);
      if (failed) {
        return false;
      }
      for (var planned : plan) {
        applyWithSuccessors(planned);
      }
      var casts = rewriter.reconcileCasts();
      if (target.isFull() && !failed) {
        casts.forEach(this::reportCast);
      }
      return !failed;
    }

    private void plan(Operation op, List<Planned> plan) {
      choose(op, 0).ifPresent(plan::add);
      for (var region : op.regions()) {
        for (var block : region.blocks()) {
          for (var inner : block) {
            plan(inner, plan);
          }
        }
      }
    }

    /** The pattern for {@code op}; empty if it is legal or, which is reported, none fits. */
    private Optional<Planned> choose(Operation op, int generation) {
      if (target.isLegal(op)) {
        return Optional.empty();
      }
      var diagnostic =
          Diagnostic.error(op.location(), who + op.name() + "', which is illegal");
      tell(new RewriteEvent.Visited(op.name(), op.location()));
      boolean tried = false;
      for (var pattern : patterns) {
        if (pattern.root().isInstance(op)) {
          tried = true;
          var reason = declines(pattern, op);
          if (reason.isEmpty()) {
            return Optional.of(new Planned(op, pattern, generation));
          }
          tell(pattern, op, PatternResult.declined(reason.get()));
          diagnostic =
              diagnostic.note(
                  op.location(), PatternSet.name(pattern) + " declined, " + reason.get());
        }
      }
      failed = true;
      sink.report(
          tried ? diagnostic : diagnostic.note(op.location(), "no pattern is rooted at it"));
      return Optional.empty();
    }

    private void tell(RewriteEvent event) {
      if (listener != null) {
        listener.rewrote(event);
      }
    }

    private void tell(ConversionPattern<?> pattern, Operation op, PatternResult result) {
      var name = PatternSet.name(pattern);
      tell(new RewriteEvent.Tried(name, op.name(), op.location(), result));
    }

    /** The root of the pattern fits. */
    @SuppressWarnings("unchecked")
    private <T extends Operation> Optional<String> declines(
        ConversionPattern<T> pattern, Operation op) {
      return pattern.declines((T) op, types);
    }

    private void applyWithSuccessors(Planned first) {
      Deque<Planned> queue = new ArrayDeque<>();
      queue.add(first);
      while (!queue.isEmpty()) {
        var planned = queue.remove();
        if (erased.contains(planned.op)) {
          continue;
        }
        apply(planned);
        for (var op : List.copyOf(fresh)) {
          if (!erased.contains(op) && !rewriter.isCast(op)) {
            choose(op, planned.generation + 1).ifPresent(queue::add);
          }
        }
        fresh.clear();
      }
    }

    private void apply(Planned planned) {
      var op = planned.op;
      var name = op.name();
      var patternName = PatternSet.name(planned.pattern);
      if (planned.generation > MAX_GENERATIONS) {
        throw new RewriteLimitException(
            "conversion does not come to an end: %s on '%s' is the latest of %d conversions of"
                    .formatted(patternName, name, MAX_GENERATIONS)
                + " each other's results");
      }
      rewriter.setInsertionPoint(op);
      var operands = op.operands().stream()
          .map(v -> rewriter.cast(v, types.convert(v.type())))
          .toList();
      var location = op.location();
      tell(new RewriteEvent.Visited(name, location));
      convert(planned.pattern, op, operands);
      tell(new RewriteEvent.Tried(patternName, name, location, PatternResult.applied()));
      if (!erased.contains(op) && !target.isLegal(op)) {
        throw new IllegalStateException(
            "%s has converted '%s', but it is still there and illegal"
                .formatted(patternName, name));
      }
    }

    @SuppressWarnings("unchecked")
    private <T extends Operation> void convert(
        ConversionPattern<T> pattern, Operation op, List<Value> operands) {
      pattern.convert((T) op, operands, rewriter);
    }

    private void reportCast(Operation cast) {
      var user = cast.result(0).users().getFirst();
      failed = true;
      sink.report(
          Diagnostic.error(
              user.location(),
              "'%s' uses a value of type '%s', which has become '%s'"
                  .formatted(
                      user.name(), cast.result(0).type(), cast.operand(0).type())));
    }

    @Override
    public void inserted(Operation op) {
      tell(new RewriteEvent.Changed(RewriteEvent.Changed.Kind.INSERTED, op.name(), op.location()));
      op.walk(
          inner -> {
            if (made.put(inner, true) == null) {
              fresh.add(inner);
            }
          });
    }

    @Override
    public void modified(Operation op) {}

    @Override
    public void erasing(Operation op) {
      tell(new RewriteEvent.Changed(RewriteEvent.Changed.Kind.ERASED, op.name(), op.location()));
      erased.add(op);
    }
  }
}
