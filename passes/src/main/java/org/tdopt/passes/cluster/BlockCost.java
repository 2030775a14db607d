package org.tdopt.passes.cluster;

import java.util.Arrays;
import org.tdopt.target.Chip;
import org.tdopt.target.RegisterFile;

/**
 * Estimates the cycles of a register block on one core, with data in L1. An instruction takes one
 * cycle; cores that share a floating-point unit take turns, so each can start a float operation
 * only every {@code cores / units} cycles. The constants without a unit's figure are fitted to what
 * the simulator measures on matrix products, products with vectors, outer products and elementwise
 * kernels of eight cores: the estimate is within about 10 % there.
 */
final class BlockCost {
  /** What an iteration of a loop costs that is not a hardware loop: bumps, compare and branch. */
  private static final double LOOP_ITERATION = 6;

  /** Setting up a hardware loop: its bounds and count. */
  private static final double LOOP_SETUP = 4;

  /** Making a pointer at the start of a loop. */
  private static final double POINTER_SETUP = 2;

  /** What each iteration waits for its first operands, with nothing left to compute. */
  private static final double FIRST_LOADS = 2;

  /** The part of an instruction's time that floating-point units in use do not hide. */
  private static final double NOT_HIDDEN = 0.1;

  /** The part of the private instruction cache that a block has for itself. */
  private static final double KEPT = 0.85;

  private final double coresPerFpu;
  private final int floatRegisters;
  private final int pointers;

  /** Cycles to fetch an instruction from L2 the first time. */
  private final double coldInstruction;

  /** Cycles to fetch an instruction from the shared cache. */
  private final double sharedInstruction;

  private final double cachedInstructions;

  BlockCost(Chip chip) {
    coresPerFpu = (double) chip.cluster().cores() / chip.cluster().sharedFpus();
    boolean separate = chip.cluster().registerFile() == RegisterFile.SEPARATE;
    floatRegisters = separate ? 28 : 20;
    pointers = separate ? 20 : 6;
    var cache = chip.instructionCache();
    cachedInstructions = KEPT * cache.privateBytes() / Integer.BYTES;
    sharedInstruction = (double) cache.privateRefillCycles() * Integer.BYTES / cache.lineBytes();
    int coldLine =
        chip.timing().l2Access() + cache.sharedRefillCycles() + cache.privateRefillCycles();
    coldInstruction = (double) coldLine * Integer.BYTES / cache.lineBytes();
  }

  /** What one member needs for one step of a block. */
  private record Tally(double instructions, double floats, double pointers) {}

  /** Whether the loop bodies of such a block fit the registers and the instruction cache. */
  boolean fits(GroupWork work, int[] block, int[] unroll, int maxInstructions) {
    long held = 0;
    for (int m = 0; m < work.members().size(); m++) {
      var member = work.members().get(m);
      var factors = factors(member, block, unroll[m]);
      for (var access : member.accesses) {
        held += access.accumulates() ? KernelCost.elements(access.uses(), factors) : 0;
      }
    }
    for (int m = 0; m < work.members().size(); m++) {
      var member = work.members().get(m);
      var tally = step(member, factors(member, block, unroll[m]));
      double live = held + liveOperands(member, factors(member, block, 1), held > 0);
      boolean hot = member.member.hasReductions() || held == 0;
      if (live > floatRegisters
          || tally.pointers > pointers
          || hot && tally.instructions > maxInstructions) {
        return false;
      }
    }
    return true;
  }

  /** Elements that are in registers at once beside the accumulated ones. */
  private static double liveOperands(KernelCost member, int[] factors, boolean besideHeld) {
    double live = 1;
    for (var access : member.accesses) {
      double elements = KernelCost.elements(access.uses(), factors);
      if (member.member.hasReductions()) {
        live += access.reads() && !access.accumulates() ? elements : 0;
      } else if (besideHeld) {
        // Results take the place of accumulated elements, one point after the other.
        live += access.reads() ? Math.min(elements, 4) : 0;
      } else {
        live += access.reads() || access.writes() ? Math.min(elements, 8) : 0;
      }
    }
    return live;
  }

  /** For each loop of the member its factor in the block. */
  private static int[] factors(KernelCost cost, int[] block, int unroll) {
    var member = cost.member;
    var factors = new int[member.loops().size()];
    Arrays.fill(factors, 1);
    for (int l = 0; l < factors.length; l++) {
      if (!member.isReduction(l)) {
        factors[l] = block[member.loops().get(l)];
      }
    }
    if (member.hasReductions()) {
      factors[member.reductions().getLast()] = unroll;
    }
    return factors;
  }

  /** The innermost loop that the member runs in its own body; -1 for none. */
  private static int innermost(KernelCost cost) {
    return cost.member.hasReductions() ? cost.member.reductions().getLast() : -1;
  }

  /** What runs in each iteration of the innermost reduction, or once per block without one. */
  private static Tally step(KernelCost cost, int[] factors) {
    return step(cost, factors, -1, 1);
  }

  /** The same, seen that what does not change along a loop runs once in so many steps. */
  private static Tally step(KernelCost cost, int[] factors, int outsideOf, double steps) {
    int inner = innermost(cost);
    double instructions = 0;
    double floats = 0;
    double pointerCount = 0;
    for (var access : cost.accesses) {
      if (!access.accumulates() && (inner < 0 || access.uses()[inner])) {
        double elements =
            KernelCost.elements(access.uses(), factors)
                / (outsideOf < 0 || access.uses()[outsideOf] ? 1 : steps);
        instructions += access.reads() ? elements : 0;
        instructions += access.writes() ? elements : 0;
        pointerCount +=
            access.reads() || access.writes() ? cost.pointers(access, factors) : 0;
      }
    }
    for (var work : cost.works) {
      if (inner < 0 || work.uses()[inner]) {
        double count =
            work.instructions()
                * KernelCost.elements(work.uses(), factors)
                / (outsideOf < 0 || work.uses()[outsideOf] ? 1 : steps);
        instructions += count;
        floats += work.isFloat() ? count : 0;
      }
    }
    return new Tally(instructions, floats, pointerCount);
  }

  /** What a block does once for a member with reductions. */
  private static double once(KernelCost cost, int[] factors, int inner) {
    double instructions = 0;
    for (var access : cost.accesses) {
      long elements = KernelCost.elements(access.uses(), factors);
      if (access.accumulates()) {
        instructions += elements + (access.writes() ? elements : 0);
      } else if (!access.uses()[inner] && access.reads()) {
        instructions += elements;
      }
    }
    for (var work : cost.works) {
      instructions += work.uses()[inner] ? 0 : KernelCost.elements(work.uses(), factors);
    }
    return instructions;
  }

  /** Cycles of a core that runs the group over those extents. */
  double cycles(GroupWork work, int[] block, int[] unroll, long[] extents) {
    return sum(work, block.clone(), unroll, extents, 0, 1);
  }

  /** Adds up the blocks of full size and of what remains, over the loops from {@code loop} on. */
  private double sum(
      GroupWork work, int[] block, int[] unroll, long[] extents, int loop, double count) {
    if (loop == block.length) {
      return blockCycles(work, block, unroll, extents, count);
    }
    int factor = block[loop];
    double cycles = 0;
    long full = extents[loop] / factor;
    if (full > 0) {
      double iterations = full > 1 ? count * full * loopIteration(work, loop, block.length) : 0;
      cycles += iterations + sum(work, block, unroll, extents, loop + 1, count * full);
    }
    int rest = Math.toIntExact(extents[loop] % factor);
    if (rest > 0) {
      block[loop] = rest;
      cycles += sum(work, block, unroll, extents, loop + 1, count);
      block[loop] = factor;
    }
    return cycles;
  }

  /** The innermost parallel loop is a hardware loop if nothing inside it is. */
  private static double loopIteration(GroupWork work, int loop, int loops) {
    boolean innermost =
        loop == loops - 1 && work.members().stream().noneMatch(m -> m.member.hasReductions());
    return innermost ? 0 : LOOP_ITERATION;
  }

  /** {@code count} blocks of one size, which share their code. */
  private double blockCycles(
      GroupWork work, int[] block, int[] unroll, long[] extents, double count) {
    double cycles = 0;
    double code = 0;
    boolean hasReductions = work.members().stream().anyMatch(m -> m.member.hasReductions());
    for (int m = 0; m < work.members().size(); m++) {
      var cost = work.members().get(m);
      var factors = factors(cost, block, unroll[m]);
      var tally = step(cost, factors);
      code += tally.instructions + tally.pointers;
      if (cost.member.hasReductions()) {
        cycles += reductionCycles(cost, block, unroll[m], work.reductionExtents().get(m));
        code += once(cost, factors(cost, block, 1), innermost(cost));
      } else if (hasReductions || extents.length == 0) {
        cycles += time(tally);
      } else {
        int last = extents.length - 1;
        double steps = Math.max(1, extents[last] / block[last]);
        cycles += time(step(cost, factors, cost.member.loopOf(last), steps));
      }
    }
    return count * (cycles + refetch(code)) + coldInstruction * code;
  }

  /** What a block waits for code that the private cache has lost since the last block. */
  private double refetch(double code) {
    double lost = Math.max(0, 1.7 * (1 - cachedInstructions / code));
    return Math.min(1, lost) * sharedInstruction * code;
  }

  private double reductionCycles(KernelCost cost, int[] block, int unroll, long[] reductions) {
    int inner = innermost(cost);
    var factors = factors(cost, block, unroll);
    long innerExtent = reductions[reductions.length - 1];
    double outer = 1;
    for (int i = 0; i < reductions.length - 1; i++) {
      outer *= reductions[i];
    }
    var main = step(cost, factors);
    double cycles = innerExtent / unroll * time(main);
    int rest = Math.toIntExact(innerExtent % unroll);
    if (rest > 0) {
      cycles += time(step(cost, factors(cost, block, rest)));
    }
    return outer * (cycles + LOOP_SETUP + POINTER_SETUP * main.pointers)
        + once(cost, factors(cost, block, 1), inner);
  }

  private double time(Tally tally) {
    double instructions = tally.instructions + tally.pointers;
    return Math.max(instructions, coresPerFpu * tally.floats)
        + NOT_HIDDEN * instructions
        + FIRST_LOADS;
  }
}
