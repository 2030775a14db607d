package org.tdopt.passes.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.tdopt.ir.Value;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;
import org.tdopt.passes.cluster.KernelGroup.Member;

/**
 * What the members of a group do, seen that they run as one nest: elements that an earlier member
 * has made are not read, those that a later one replaces or nobody needs are not stored.
 *
 * @param reductionExtents per member the extents of its reductions, outermost first
 */
record GroupWork(List<KernelCost> members, List<long[]> reductionExtents) {
  /** What a loop is taken to count when nothing is known of it. */
  private static final long TYPICAL_EXTENT = 64;

  static GroupWork of(KernelGroup group) {
    var costs = new ArrayList<KernelCost>();
    var extents = new ArrayList<long[]>();
    for (int m = 0; m < group.members().size(); m++) {
      var member = group.members().get(m);
      var op = member.op();
      Set<Integer> fromScalars = new HashSet<>();
      Set<Integer> notStored = new HashSet<>();
      for (int i = 0; i < op.operandCount(); i++) {
        var buffer = op.operand(i);
        if (!(buffer.type() instanceof MemRefType)) {
          continue;
        }
        if (writes(group.members().subList(0, m), buffer)) {
          fromScalars.add(i);
        }
        if (i >= op.inputCount()
            && (writes(group.members().subList(m + 1, group.members().size()), buffer)
                || group.isInternal(buffer))) {
          notStored.add(i);
        }
      }
      costs.add(new KernelCost(member, fromScalars, notStored));
      extents.add(
          member.reductions().stream().mapToLong(l -> expectedExtent(member, l)).toArray());
    }
    return new GroupWork(costs, extents);
  }

  private static boolean writes(List<Member> members, Value buffer) {
    return members.stream()
        .flatMap(m -> m.op().outputs().stream())
        .anyMatch(v -> BufferAliases.isSameView(v, buffer));
  }

  /** The extent of a member's loop, or its bound, or a typical one. */
  static long expectedExtent(Member member, int loop) {
    long known = member.op().staticLoopRanges()[loop];
    if (!Shape.isDynamic(known)) {
      return known;
    }
    var source = KernelGroup.extentSource(member, loop);
    OptionalLong bound = ExtentBounds.ofDimension(source.buffer(), source.dim());
    return bound.orElse(TYPICAL_EXTENT);
  }
}
