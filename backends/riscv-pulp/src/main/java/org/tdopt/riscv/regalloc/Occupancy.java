package org.tdopt.riscv.regalloc;

import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tdopt.riscv.liveness.Liveness.Interval;

/** Which live range has a bank's register when. */
final class Occupancy {
  private final List<TreeRangeMap<Integer, LiveRange>> registers;

  Occupancy(int count) {
    registers = Stream.generate(TreeRangeMap::<Integer, LiveRange>create).limit(count).toList();
  }

  boolean isFree(int register, LiveRange range) {
    return range.segments().stream()
        .allMatch(s -> registers.get(register).subRangeMap(slots(s)).asMapOfRanges().isEmpty());
  }

  /** The live ranges that keep {@code range} from getting {@code register}. */
  Set<LiveRange> owners(int register, LiveRange range) {
    var owners = new LinkedHashSet<LiveRange>();
    for (var segment : range.segments()) {
      owners.addAll(registers.get(register).subRangeMap(slots(segment)).asMapOfRanges().values());
    }
    return owners;
  }

  void take(int register, LiveRange range) {
    range.segments().forEach(s -> registers.get(register).put(slots(s), range));
  }

  void release(int register, LiveRange range) {
    range.segments().forEach(s -> registers.get(register).remove(slots(s)));
  }

  private static Range<Integer> slots(Interval segment) {
    return Range.closedOpen(segment.start(), segment.end());
  }
}
