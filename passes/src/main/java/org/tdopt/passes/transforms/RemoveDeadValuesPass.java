package org.tdopt.passes.transforms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.analysis.CallSites;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;
import org.tdopt.ir.rewrite.PatternSet;
import org.tdopt.ir.trait.BranchLike;
import org.tdopt.ir.trait.CallableLike;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.RegionBranchLike;
import org.tdopt.ir.trait.ReturnLike;
import org.tdopt.ir.trait.Terminator;

/**
 * Erases what no effect and no public result depends on: operations, arguments and results of
 * private callables of which every call is known, what loops and conditionals carry, and block
 * arguments.
 */
@PassInfo(name = "remove-dead-values", summary = "erase values that nothing depends on")
public record RemoveDeadValuesPass(
    @Option(
            doc = "bring loops and conditionals to their canonical form afterwards",
            defaultValue = "true")
        boolean canonicalize)
    implements Pass<Operation> {
  private static final Statistic OPERATIONS = Statistic.of("operations", "operations erased");
  private static final Statistic ARGUMENTS =
      Statistic.of("arguments", "arguments of callables, regions and blocks erased");
  private static final Statistic RESULTS =
      Statistic.of("results", "results of callables, loops and conditionals erased");

  @Override
  public void run(Operation root, PassContext context) {
    new Removal(root, context).remove();
    if (canonicalize) {
      context
          .greedyDriver(PatternSet.of().withCanonicalizations())
          .only(RegionBranchLike.class::isInstance)
          .run(root);
    }
  }

  /** The pass as it is without options. */
  public static RemoveDeadValuesPass defaults() {
    return new RemoveDeadValuesPass(true);
  }

  /** First nothing dead is passed on any more, then dead operations go, then what they used. */
  private static final class Removal {
    /** What goes of a callable. */
    private record Dead(Operation callable, BitSet arguments, BitSet results) {
      Region body() {
        return ((CallableLike) callable).callableRegion();
      }
    }

    private final Operation root;
    private final PassContext context;
    private final CallSites callSites;
    private final Liveness liveness;
    private final List<Operation> dead = new ArrayList<>();
    private final List<Operation> branches = new ArrayList<>();
    private final List<Dead> callables = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    Removal(Operation root, PassContext context) {
      this.root = root;
      this.context = context;
      callSites = new CallSites(root);
      liveness = new Liveness(root, callSites);
    }

    void remove() {
      root.regions().forEach(this::collect);
      for (var op : callSites.callables()) {
        if (callSites.areAllKnown(op)
            && op instanceof CallableLike callable
            && !callable.callableRegion().isEmpty()) {
          callables.add(new Dead(op, deadArguments(callable), deadResults(op, callable)));
        }
      }
      for (var op : branches) {
        var flow = liveness.flow(op);
        if (flow != null) {
          flow.unneededOperands(liveness::isLive).forEach(Removal::drop);
        }
      }
      blocks.forEach(this::stopPassingTo);
      callables.forEach(this::stopPassing);
      dead.forEach(op -> op.walk(inner -> inner.setOperands(List.of())));
      dead.reversed().forEach(Operation::erase);
      context.count(OPERATIONS, dead.size());
      for (var op : branches) {
        shrink(op);
      }
      blocks.forEach(this::eraseArguments);
      callables.forEach(this::shrinkCallable);
    }

    private static void drop(OpOperand operand) {
      operand.owner().eraseOperand(operand.index());
    }

    private void collect(Region region) {
      for (var block : region.blocks()) {
        if (block != region.entry()) {
          blocks.add(block);
        }
        for (var op : block) {
          if (!(op instanceof Terminator)
              && !(op instanceof IsolatedFromAbove)
              && liveness.isDead(op)) {
            dead.add(op);
          } else {
            op.regions().forEach(this::collect);
            if (liveness.flow(op) != null) {
              branches.add(op);
            }
          }
        }
      }
    }

    private boolean isErasable(Block block, int argument) {
      var region = block.region();
      return !liveness.isLive(block.argument(argument))
          && region != null
          && region.blocks().stream()
              .allMatch(
                  b -> !b.successors().contains(block) || b.terminator() instanceof BranchLike);
    }

    private void stopPassingTo(Block block) {
      var region = block.region();
      for (var other : region == null ? List.<Block>of() : region.blocks()) {
        var last = other.terminator();
        for (int s = 0; s < last.successors().size(); s++) {
          for (int i = block.arguments().size() - 1; i >= 0; i--) {
            if (last.successors().get(s) == block && isErasable(block, i)) {
              ((BranchLike) last).eraseSuccessorOperand(s, i);
            }
          }
        }
      }
    }

    private void eraseArguments(Block block) {
      for (int i = block.arguments().size() - 1; i >= 0; i--) {
        if (isErasable(block, i)) {
          block.eraseArgument(i);
          context.count(ARGUMENTS);
        }
      }
    }

    private void shrink(Operation op) {
      var flow = liveness.flow(op);
      if (flow == null) {
        return;
      }
      for (var argument : flow.unneededArguments(liveness::isLive)) {
        argument.owner().eraseArgument(argument.index());
        context.count(ARGUMENTS);
      }
      var unneeded = new BitSet();
      op.results().forEach(r -> unneeded.set(r.index(), !flow.isNeeded(r, liveness::isLive)));
      eraseResults(op, unneeded);
    }

    private BitSet deadArguments(CallableLike callable) {
      var set = new BitSet();
      for (var argument : callable.callableRegion().entry().arguments()) {
        set.set(argument.index(), !liveness.isLive(argument));
      }
      return set;
    }

    private BitSet deadResults(Operation op, CallableLike callable) {
      var set = new BitSet();
      for (var block : callable.callableRegion().blocks()) {
        if (block.terminator() instanceof ReturnLike) {
          set.set(0, block.terminator().operandCount());
        }
      }
      for (var call : callSites.calls(op)) {
        call.results().stream().filter(liveness::isLive).forEach(r -> set.clear(r.index()));
      }
      return set;
    }

    private void stopPassing(Dead dead) {
      for (var call : callSites.calls(dead.callable)) {
        dropAttributes(call, "arg_attrs", dead.arguments);
        eraseOperands(call, dead.arguments);
      }
      for (var block : dead.body().blocks()) {
        if (block.terminator() instanceof ReturnLike) {
          eraseOperands(block.terminator(), dead.results);
        }
      }
    }

    private void shrinkCallable(Dead dead) {
      var callable = (CallableLike) dead.callable;
      callable.eraseResults(dead.results);
      for (var call : callSites.calls(dead.callable)) {
        dropAttributes(call, "res_attrs", dead.results);
        eraseResults(call, dead.results);
      }
      callable.eraseArguments(dead.arguments);
      context.count(ARGUMENTS, dead.arguments.cardinality());
    }

    private static void eraseOperands(Operation op, BitSet operands) {
      for (int i = operands.length() - 1; i >= 0; i = operands.previousSetBit(i - 1)) {
        op.eraseOperand(i);
      }
    }

    private static void dropAttributes(Operation call, String property, BitSet entries) {
      if (call.properties().get(property) instanceof ArrayAttr all) {
        var kept =
            IntStream.range(0, all.elements().size())
                .filter(i -> !entries.get(i))
                .mapToObj(all.elements()::get)
                .toList();
        call.setProperties(
            kept.isEmpty()
                ? call.properties().without(property)
                : call.properties().with(property, new ArrayAttr(kept)));
      }
    }

    /** Puts an operation without these results in the place of {@code op}. */
    private void eraseResults(Operation op, BitSet erased) {
      if (erased.isEmpty()) {
        return;
      }
      context.count(RESULTS, erased.cardinality());
      var kept = op.results().stream().filter(r -> !erased.get(r.index())).toList();
      var state =
          OpState.at(op.location())
              .operands(op.operands())
              .results(kept.stream().map(r -> r.type()).toList())
              .properties(op.properties())
              .attributes(op.attributes());
      for (var region : op.regions()) {
        var moved = new Region();
        moved.takeBlocks(region);
        state.region(moved);
      }
      var smaller = op.spec().make(state);
      smaller.moveBefore(op);
      for (int i = 0; i < kept.size(); i++) {
        kept.get(i).replaceAllUsesWith(smaller.result(i));
      }
      op.erase();
    }
  }
}
