package org.tdopt.riscv.regalloc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tdopt.riscv.liveness.Liveness.Interval;

/** Which live range has a bank's register when. */
final class Occupancy {
  private record Entry(int end, LiveRange owner) {}

  private final List<TreeMap<Integer, Entry>> registers = new ArrayList<>();

  Occupancy(int count) {
    for (int i = 0; i < count; i++) {
      registers.add(new TreeMap<>());
    }
  }

  boolean isFree(int register, LiveRange range) {
    return range.segments().stream().noneMatch(s -> first(register, s) != null);
  }

  /** The live ranges that keep {@code range} from getting {@code register}. */
  Set<LiveRange> owners(int register, LiveRange range) {
    var owners = new LinkedHashSet<LiveRange>();
    for (var segment : range.segments()) {
      var before = registers.get(register).lowerEntry(segment.start());
      if (before != null && before.getValue().end() > segment.start()) {
        owners.add(before.getValue().owner());
      }
      registers.get(register).subMap(segment.start(), segment.end()).values()
          .forEach(e -> owners.add(e.owner()));
    }
    return owners;
  }

  void take(int register, LiveRange range) {
    for (var segment : range.segments()) {
      registers.get(register).put(segment.start(), new Entry(segment.end(), range));
    }
  }

  void release(int register, LiveRange range) {
    for (var segment : range.segments()) {
      registers.get(register).remove(segment.start());
    }
  }

  private @Nullable LiveRange first(int register, Interval segment) {
    var map = registers.get(register);
    var before = map.lowerEntry(segment.end());
    return before != null && before.getValue().end() > segment.start()
        ? before.getValue().owner()
        : null;
  }
}
