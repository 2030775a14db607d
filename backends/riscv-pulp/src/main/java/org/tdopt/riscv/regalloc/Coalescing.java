package org.tdopt.riscv.regalloc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.riscv.liveness.Liveness;
import org.tdopt.riscv.rv.ComputeOp;
import org.tdopt.riscv.rv.CopyOp;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.IfOp;
import org.tdopt.riscv.rv.LoopOp;
import org.tdopt.riscv.rv.RegisterOp;
import org.tdopt.riscv.rv.RegisterType;

/**
 * Groups values into live ranges: first those that control flow ties together, which never overlap
 * after {@link CopyInsertion}, then sources and results of copies where they do not overlap, those in
 * the innermost loops first.
 */
final class Coalescing {
  private final Liveness liveness;
  private final Map<Value, LiveRange> ranges = new HashMap<>();
  private final List<CopyOp> copies = new ArrayList<>();

  private Coalescing(Liveness liveness) {
    this.liveness = liveness;
  }

  /** The live ranges of {@code function}, in program order. */
  static List<LiveRange> run(FuncOp function, Liveness liveness) {
    var coalescing = new Coalescing(liveness);
    int id = 0;
    for (var value : liveness.values()) {
      coalescing.ranges.put(value, new LiveRange(id++, value, liveness.interval(value)));
    }
    function.walk(coalescing::tie);
    coalescing.removeCopies();
    function.walk(ComputeOp.class, coalescing::accumulate);
    return liveness.values().stream().map(coalescing.ranges::get).distinct().toList();
  }

  private void tie(Operation op) {
    switch (op) {
      case LoopOp loop -> {
        for (int i = 0; i < loop.carriedCount(); i++) {
          merge(loop.argument(i), loop.init(i).value());
          merge(loop.argument(i), loop.yielded(i).value());
          merge(loop.argument(i), loop.result(i));
        }
      }
      case IfOp branch -> {
        for (int i = 0; i < branch.resultCount(); i++) {
          for (var yielded : branch.yielded(i)) {
            merge(branch.result(i), yielded.value());
          }
        }
      }
      case CopyOp copy -> copies.add(copy);
      default -> {}
    }
  }

  private void removeCopies() {
    copies.sort(
        Comparator.comparingInt((CopyOp c) -> -liveness.depth(c)).thenComparingInt(liveness::begin));
    for (var copy : copies) {
      if (copy.source().definingOp().orElse(null) instanceof RegisterOp) {
        continue;
      }
      var a = range(copy.source());
      var b = range(copy.result(0));
      boolean bothFixed =
          a.fixed() != RegisterType.UNASSIGNED && b.fixed() != RegisterType.UNASSIGNED;
      if (a != b && !bothFixed && !a.overlaps(b)) {
        merge(copy.source(), copy.result(0));
      }
    }
  }

  /**
   * A result takes over the register of a carried value that it uses up. So a chain of updates of a
   * carried value stays in one register for the whole loop.
   */
  private void accumulate(ComputeOp op) {
    var result = range(op.result(0));
    for (var operand : op.operands()) {
      if (operand.definingOp().orElse(null) instanceof RegisterOp) {
        continue;
      }
      var used = range(operand);
      if (used.isCarried()
          && used.kind() == result.kind()
          && result.fixed() == RegisterType.UNASSIGNED
          && !used.overlaps(result)) {
        merge(operand, op.result(0));
        return;
      }
    }
  }

  private void merge(Value a, Value b) {
    var kept = range(a);
    var gone = range(b);
    if (kept == gone) {
      return;
    }
    if (kept.overlaps(gone)) {
      throw new IllegalStateException(
          "values that control flow ties together live at the same time: "
              + kept.segments()
              + " and "
              + gone.segments());
    }
    if (kept.values().size() < gone.values().size()) {
      var swap = kept;
      kept = gone;
      gone = swap;
    }
    kept.merge(gone);
    for (var value : gone.values()) {
      ranges.put(value, kept);
    }
  }

  private LiveRange range(Value value) {
    var range = ranges.get(value);
    if (range == null) {
      throw new IllegalStateException("no live range for a value of type " + value.type());
    }
    return range;
  }
}
