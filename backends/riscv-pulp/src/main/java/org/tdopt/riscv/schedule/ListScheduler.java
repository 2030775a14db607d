package org.tdopt.riscv.schedule;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.trait.Terminator;
import org.tdopt.riscv.liveness.Liveness;
import org.tdopt.riscv.regalloc.RegisterBanks;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.target.Chip;

/**
 * List scheduling of every straight run of instructions: in each cycle the ready instruction with the
 * longest path to the end. Cores that share a floating-point unit can each use it only every other
 * cycle, so floating-point instructions are spread evenly over a run and loads go between them.
 * Instructions that need more registers than there are wait.
 */
public final class ListScheduler {
  /** Registers that stay free for what the scheduler does not see, such as copies. */
  private static final int RESERVE = 2;

  /** Fractions of a cycle. */
  private static final int UNIT = 64;

  private final Latencies latencies;
  private final int coresPerFpu;
  private final RegisterBanks banks;
  private final int[] limits;
  private final Liveness liveness;
  private final LiveAt liveAt;

  private ListScheduler(FuncOp function, Chip chip) {
    latencies = new Latencies(chip);
    coresPerFpu = Math.ceilDiv(chip.cluster().cores(), chip.cluster().sharedFpus());
    banks = new RegisterBanks(chip.cluster().registerFile());
    limits = new int[banks.count()];
    for (var kind : RegisterType.Kind.values()) {
      limits[banks.bank(kind)] = banks.registers(kind).size() - RESERVE;
    }
    liveness = Liveness.of(function);
    liveAt = new LiveAt(liveness, banks);
  }

  /** Reorders the instructions of {@code function}. */
  public static void run(FuncOp function, Chip chip) {
    new ListScheduler(function, chip).block(function.entry());
  }

  private void block(Block block) {
    var run = new ArrayList<Operation>();
    for (var op : block.operations()) {
      if (op instanceof Terminator || !op.regions().isEmpty()) {
        reorder(run, op);
        run.clear();
        for (var region : op.regions()) {
          region.blocks().forEach(this::block);
        }
      } else {
        run.add(op);
      }
    }
  }

  private void reorder(List<Operation> run, Operation end) {
    if (run.size() > 1) {
      for (var op : order(run)) {
        op.moveBefore(end);
      }
    }
  }

  private List<Operation> order(List<Operation> run) {
    var graph = DependenceGraph.of(run, latencies);
    var heights = graph.heights(latencies);
    var pressure = new Pressure(run, liveness, liveAt, banks, limits);
    int n = run.size();
    var waiting = new int[n];
    var earliest = new int[n];
    var ready = new ArrayList<Integer>();
    for (int i = 0; i < n; i++) {
      waiting[i] = graph.predecessorCount(i);
      if (waiting[i] == 0) {
        ready.add(i);
      }
    }
    int fpuPeriod = fpuPeriod(run);
    int fpuFree = 0;
    var order = new ArrayList<Operation>(n);
    for (int cycle = 0; order.size() < n; cycle++) {
      int chosen = choose(run, ready, earliest, heights, pressure, cycle, fpuFree <= cycle * UNIT);
      if (chosen < 0) {
        continue;
      }
      var op = run.get(chosen);
      ready.remove(Integer.valueOf(chosen));
      order.add(op);
      pressure.place(op);
      if (Latencies.usesFpu(op)) {
        fpuFree = Math.max(fpuFree, (cycle - 1) * UNIT) + fpuPeriod;
      }
      for (var edge : graph.successors(chosen)) {
        earliest[edge.to()] = Math.max(earliest[edge.to()], cycle + edge.latency());
        if (--waiting[edge.to()] == 0) {
          ready.add(edge.to());
        }
      }
    }
    return order;
  }

  /** Cycles, in {@link #UNIT}s, from one floating-point instruction of the run to the next. */
  private int fpuPeriod(List<Operation> run) {
    int fpu = (int) run.stream().filter(Latencies::usesFpu).count();
    return fpu == 0 ? UNIT : Math.min(coresPerFpu * UNIT, run.size() * UNIT / fpu);
  }

  /** The best node that can start in {@code cycle}, or -1. */
  private static int choose(
      List<Operation> run,
      List<Integer> ready,
      int[] earliest,
      int[] heights,
      Pressure pressure,
      int cycle,
      boolean fpuFree) {
    int best = -1;
    int bestRank = 0;
    for (int node : ready) {
      if (earliest[node] > cycle) {
        continue;
      }
      var op = run.get(node);
      int rank = Latencies.usesFpu(op) == fpuFree ? 1 : 0;
      rank += pressure.exceeds(op) ? 0 : 2;
      boolean better =
          best < 0
              || rank > bestRank
              || rank == bestRank
                  && (heights[node] > heights[best]
                      || heights[node] == heights[best] && node < best);
      if (better) {
        best = node;
        bestRank = rank;
      }
    }
    return best;
  }
}
