package org.tdopt.riscv.regalloc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tdopt.ir.Value;
import org.tdopt.riscv.liveness.Liveness.Interval;
import org.tdopt.riscv.rv.RegisterType;

/** Values that share a register, and when they need it. */
final class LiveRange {
  private final int id;
  private final RegisterType.Kind kind;
  private final List<Value> values = new ArrayList<>();
  private List<Interval> segments = new ArrayList<>();
  private int fixed = RegisterType.UNASSIGNED;
  private int register = RegisterType.UNASSIGNED;
  private double weight;

  LiveRange(int id, Value value, Interval interval) {
    this.id = id;
    var type = value.type(RegisterType.class);
    kind = type.kind();
    fixed = type.number();
    values.add(value);
    segments.add(interval);
  }

  /** A number by which ranges are ordered, so that runs are alike. */
  int id() {
    return id;
  }

  RegisterType.Kind kind() {
    return kind;
  }

  List<Value> values() {
    return values;
  }

  /** When the register is needed: sorted, not overlapping. */
  List<Interval> segments() {
    return segments;
  }

  /** The register the values must have, or {@link RegisterType#UNASSIGNED}. */
  int fixed() {
    return fixed;
  }

  int register() {
    return register;
  }

  void assign(int number) {
    register = number;
  }

  /** Cost of spilling per slot. */
  double weight() {
    return weight;
  }

  void setWeight(double perSlot) {
    weight = perSlot;
  }

  int start() {
    return segments.getFirst().start();
  }

  int end() {
    return segments.getLast().end();
  }

  /** Slots in which the register is needed. */
  int size() {
    return segments.stream().mapToInt(s -> s.end() - s.start()).sum();
  }

  boolean overlaps(LiveRange other) {
    int i = 0;
    int j = 0;
    while (i < segments.size() && j < other.segments.size()) {
      var a = segments.get(i);
      var b = other.segments.get(j);
      if (a.overlaps(b)) {
        return true;
      }
      if (a.end() < b.end()) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** Takes over the values of {@code other}, which this range does not overlap. */
  void merge(LiveRange other) {
    values.addAll(other.values);
    var all = new ArrayList<>(segments);
    all.addAll(other.segments);
    all.sort(Comparator.comparingInt(Interval::start));
    var joined = new ArrayList<Interval>();
    for (var segment : all) {
      if (!joined.isEmpty() && joined.getLast().end() == segment.start()) {
        joined.add(new Interval(joined.removeLast().start(), segment.end()));
      } else {
        joined.add(segment);
      }
    }
    segments = joined;
    if (fixed == RegisterType.UNASSIGNED) {
      fixed = other.fixed;
    }
  }
}
