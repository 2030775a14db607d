package org.tdopt.riscv.regalloc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.tdopt.riscv.rv.RegisterType;

/**
 * Gives live ranges registers. Ranges that span control flow go first, the largest before the others;
 * ranges inside straight-line code follow in program order, which needs no more registers than are
 * live at once. A range for which no register is free takes one from ranges that are cheaper to
 * spill, which are tried again; failing that, it is spilled. (The order and the eviction are those of
 * LLVM's greedy allocator.)
 */
final class Assignment {
  private final RegisterBanks banks;
  private final List<Occupancy> occupancies = new ArrayList<>();
  private final Set<LiveRange> spilled = new LinkedHashSet<>();
  private final int[] rotation;

  private Assignment(RegisterBanks banks) {
    this.banks = banks;
    rotation = new int[banks.count()];
    for (int i = 0; i < banks.count(); i++) {
      occupancies.add(new Occupancy(32));
    }
  }

  /** Assigns registers; returns the ranges that got none. */
  static Set<LiveRange> run(List<LiveRange> ranges, RegisterBanks banks) {
    var assignment = new Assignment(banks);
    var queue =
        new PriorityQueue<LiveRange>(
            Comparator.comparingInt((LiveRange r) -> r.isLocal() ? 1 : 0)
                .thenComparingInt(r -> r.isLocal() ? r.start() : -r.size())
                .thenComparingInt(LiveRange::id));
    for (var range : ranges) {
      if (range.fixed() != RegisterType.UNASSIGNED) {
        assignment.give(range, range.fixed());
      } else {
        queue.add(range);
      }
    }
    while (!queue.isEmpty()) {
      var range = queue.remove();
      queue.addAll(assignment.place(range));
    }
    return assignment.spilled;
  }

  private Occupancy occupancy(LiveRange range) {
    return occupancies.get(banks.bank(range.kind()));
  }

  private void give(LiveRange range, int register) {
    occupancy(range).take(register, range);
    range.assign(register);
  }

  /** Finds a register for {@code range} or spills it; returns the ranges that lost theirs. */
  private Set<LiveRange> place(LiveRange range) {
    boolean rotate = range.isLocal();
    var registers = banks.registers(range.kind());
    int bank = banks.bank(range.kind());
    // Using the registers in turn keeps consecutive loads from writing the same one, which stalls.
    int first = rotate ? rotation[bank] : 0;
    for (int i = 0; i < registers.size(); i++) {
      int register = registers.get((first + i) % registers.size());
      if (occupancy(range).isFree(register, range)) {
        give(range, register);
        if (rotate) {
          rotation[bank] = (first + i + 1) % registers.size();
        }
        return Set.of();
      }
    }
    return evict(range, registers);
  }

  private Set<LiveRange> evict(LiveRange range, List<Integer> registers) {
    int best = RegisterType.UNASSIGNED;
    double bestWeight = range.weight();
    for (int register : registers) {
      double heaviest = 0;
      for (var owner : occupancy(range).owners(register, range)) {
        boolean fixed = owner.fixed() != RegisterType.UNASSIGNED;
        heaviest = Math.max(heaviest, fixed ? Double.POSITIVE_INFINITY : owner.weight());
      }
      if (heaviest < bestWeight) {
        best = register;
        bestWeight = heaviest;
      }
    }
    if (best == RegisterType.UNASSIGNED) {
      spilled.add(range);
      return Set.of();
    }
    var evicted = occupancy(range).owners(best, range);
    for (var owner : evicted) {
      occupancy(owner).release(best, owner);
      owner.assign(RegisterType.UNASSIGNED);
    }
    give(range, best);
    return evicted;
  }
}
