package org.tdopt.passes.tiling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tdopt.dialects.tensor.EmptyOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.ir.type.TensorType;
import org.tdopt.passes.memory.StorageSize;

/**
 * Which intermediate tensors stay in L1 for as long as they live: the small ones first, as long as
 * those that live at the same time fit in a budget. A tensor here is a {@code tensor.empty} and
 * everything written over it.
 */
final class Residency {
  /** A tensor's bytes and the first and last operation, by number, that touch it. */
  private record Span(EmptyOp tensor, long bytes, int from, int to) {}

  private final Set<EmptyOp> resident = new HashSet<>();
  private long peak;

  private Residency() {}

  /**
   * Chooses among the tensors of {@code block}.
   *
   * @param candidates those that may stay in L1
   * @param budget bytes that may be taken at any time
   */
  static Residency choose(Block block, Set<EmptyOp> candidates, long budget) {
    Map<Operation, Integer> number = new IdentityHashMap<>();
    for (var op : block) {
      number.put(op, number.size());
    }
    var spans = new ArrayList<Span>();
    for (var op : block) {
      if (op instanceof EmptyOp empty && candidates.contains(empty)) {
        spans.add(span(empty, number));
      }
    }
    var residency = new Residency();
    var live = new long[number.size()];
    spans.sort(Comparator.comparingLong(Span::bytes).thenComparingInt(Span::from));
    for (var s : spans) {
      boolean fits = true;
      for (int i = s.from; i <= s.to; i++) {
        fits &= live[i] + s.bytes <= budget;
      }
      if (fits) {
        residency.resident.add(s.tensor);
        for (int i = s.from; i <= s.to; i++) {
          live[i] += s.bytes;
          residency.peak = Math.max(residency.peak, live[i]);
        }
      }
    }
    return residency;
  }

  private static Span span(EmptyOp empty, Map<Operation, Integer> number) {
    int from = number.get(empty);
    int to = from;
    var work = new ArrayList<Value>(List.of(empty.result(0)));
    var seen = new HashSet<Value>();
    while (!work.isEmpty()) {
      var value = work.removeLast();
      if (seen.add(value)) {
        for (var use : value.uses()) {
          var user = use.owner();
          to = Math.max(to, number.getOrDefault(user, to));
          work.addAll(Destinations.aliases(use));
        }
      }
    }
    var type = empty.result(0).type(TensorType.class);
    return new Span(empty, bytes(type), from, to);
  }

  /** Bytes of a tensor of static shape, rounded up to what the planner aligns to. */
  static long bytes(ShapedType type) {
    long exact = type.shape().elementCount() * StorageSize.ofElement(type.elementType());
    return Math.ceilDiv(exact, 16) * 16;
  }

  boolean isResident(EmptyOp tensor) {
    return resident.contains(tensor);
  }

  /** Bytes of L1 that the resident tensors take at the worst place. */
  long peakBytes() {
    return peak;
  }

  /** Whether {@code value} is a tensor that stays in L1, or a result written over one. */
  boolean isResident(Value value) {
    return value instanceof OpResult r
        && Destinations.origin(r) instanceof OpResult origin
        && origin.owner() instanceof EmptyOp empty
        && resident.contains(empty);
  }
}
