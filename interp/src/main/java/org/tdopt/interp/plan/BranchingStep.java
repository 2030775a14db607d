package org.tdopt.interp.plan;

import java.util.List;
import org.tdopt.interp.node.BranchTable;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;

/** Blocks with steps inside that branch to each other: all cores go the same way. */
public record BranchingStep(List<BasicBlock> blocks) implements Step {
  /** Steps and what follows them. */
  public record BasicBlock(List<Step> steps, End end) {}

  /** How a block ends. */
  public sealed interface End {}

  /** Sets what the function returns. */
  public record Return(Moves results) implements End {}

  /**
   * Goes to another block.
   *
   * @param flag position of what chooses the successor; negative if there is only one
   * @param moves per successor, what gives its arguments their values
   * @param targets per successor, the number of the block
   */
  public record Branch(
      Location location, int flag, BranchTable table, List<Moves> moves, int[] targets)
      implements End {
    private int successor(CoreState core) {
      return flag < 0 ? 0 : table.successor(core.getLong(flag));
    }
  }

  @Override
  public void run(List<CoreState> cores) {
    int at = 0;
    while (true) {
      var block = blocks.get(at);
      for (var s : block.steps) {
        s.run(cores);
      }
      switch (block.end) {
        case Return(var results) -> {
          cores.forEach(results::run);
          return;
        }
        case Branch branch -> {
          int taken = common(branch, cores);
          cores.forEach(branch.moves.get(taken)::run);
          at = branch.targets[taken];
        }
      }
    }
  }

  private static int common(Branch branch, List<CoreState> cores) {
    var first = cores.getFirst();
    int taken = branch.successor(first);
    for (var core : cores) {
      if (branch.successor(core) != taken) {
        throw new DiagnosticException(
            branch.location,
            "cores disagree on a branch around a barrier: it goes to successor " + taken
                + " on core " + first.core().id() + " and to " + branch.successor(core)
                + " on core " + core.core().id());
      }
    }
    return taken;
  }
}
