package org.tdopt.riscv.regalloc;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.Value;
import org.tdopt.riscv.liveness.Liveness.Interval;
import org.tdopt.riscv.rv.LoopOp;
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
  private boolean carried;
  private boolean local;

  LiveRange(int id, Value value, Interval interval) {
    this.id = id;
    var type = value.type(RegisterType.class);
    kind = type.kind();
    fixed = type.number();
    values.add(value);
    segments.add(interval);
    carried = value instanceof BlockArgument a && a.owner().parentOp() instanceof LoopOp;
  }

  private LiveRange(LiveRange other) {
    id = other.id;
    kind = other.kind;
    segments = List.copyOf(other.segments);
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

  /** Whether a loop carries the values. */
  boolean isCarried() {
    return carried;
  }

  /** Whether there is one value, made and used in one straight run of instructions. */
  boolean isLocal() {
    return local;
  }

  void setLocal(boolean isLocal) {
    local = isLocal;
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

  /** A range with the same segments and no values. */
  LiveRange copy() {
    return new LiveRange(this);
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
    var joined = new ArrayList<Interval>(segments.size() + other.segments.size());
    int i = 0;
    int j = 0;
    while (i < segments.size() || j < other.segments.size()) {
      boolean mine =
          j == other.segments.size()
              || i < segments.size() && segments.get(i).start() < other.segments.get(j).start();
      var segment = mine ? segments.get(i++) : other.segments.get(j++);
      if (!joined.isEmpty() && joined.getLast().end() == segment.start()) {
        joined.add(new Interval(joined.removeLast().start(), segment.end()));
      } else {
        joined.add(segment);
      }
    }
    segments = joined;
    carried |= other.carried;
    if (fixed == RegisterType.UNASSIGNED) {
      fixed = other.fixed;
    }
  }
}
