package org.tdopt.passes.tiling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.linalg.FillOp;
import org.tdopt.dialects.tensor.EmptyOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;

/**
 * Cuts structured operations into tiles whose operands fit in L1, a group of operations at a time.
 * Small intermediate tensors stay in L1 whole; which ones is noted on their {@code tensor.empty}.
 */
@PassInfo(name = "tile", summary = "tile structured operations until their operands fit in L1")
public record TilePass(
    @Option(doc = "bytes of L1 for tiles and resident tensors", defaultValue = "253952") long l1Bytes,
    @Option(doc = "number of cores that work on a tile", defaultValue = "8") int cores)
    implements Pass<FuncOp> {
  private static final Statistic TILED = Statistic.of("tiled", "groups that became tile loops");
  private static final Statistic RESIDENT =
      Statistic.of("resident", "tensors that stay in L1 as long as they live");

  @Override
  public void run(FuncOp func, PassContext cx) {
    var block = func.entry();
    separate(block);
    var groups = TileGroup.in(block);
    groups.forEach(TilePass::gather);
    var temporaries = temporaries(groups);
    var candidates = new HashSet<EmptyOp>();
    for (var op : block) {
      if (op instanceof EmptyOp empty && !temporaries.contains(empty)) {
        candidates.add(empty);
      }
    }
    var residency = Residency.choose(block, candidates, l1Bytes / 2);
    for (var op : block) {
      if (op instanceof EmptyOp empty) {
        boolean near = temporaries.contains(empty) || residency.isResident(empty);
        empty.setAttribute(Buffers.SPACE, new StringAttr(near ? "L1" : "L2"));
        cx.count(RESIDENT, residency.isResident(empty) ? 1 : 0);
      }
    }
    long budget = l1Bytes - residency.peakBytes();
    for (var group : groups) {
      tile(group, GroupProblem.of(group, residency::isResident, budget), cx);
    }
  }

  /** Gives each use of a filled or empty tensor one of its own, so that each is one buffer. */
  private static void separate(Block block) {
    for (var op : block.operations().reversed()) {
      if (op instanceof FillOp || op instanceof EmptyOp) {
        for (var use : op.result(0).uses().stream().skip(1).toList()) {
          use.set(OpBuilder.before(use.owner()).copy(op, new IrMapping()).result(0));
        }
      }
    }
  }

  /**
   * Moves the root of a group up to its last producer where it can be, so that what the producers
   * read is not overwritten in between.
   */
  private static void gather(TileGroup group) {
    var root = group.root();
    var last =
        group.producers().stream()
            .map(TileGroup.Producer::op)
            .reduce((a, b) -> a.isBefore(b) ? b : a)
            .orElse(root);
    if (last == root) {
      return;
    }
    var needed = new LinkedHashSet<Value>(root.operands());
    root.body().forEach(op -> needed.addAll(op.operands()));
    var late = new ArrayList<Operation>();
    for (var value : needed) {
      var definition = value.definingOp().orElse(null);
      if (definition != null && definition.block() == root.block() && last.isBefore(definition)) {
        if (definition.operandCount() > 0) {
          return;
        }
        late.add(definition);
      }
    }
    late.forEach(op -> op.moveBefore(last));
    root.moveAfter(last);
  }

  /** Tensors that a producer writes and only its root reads. */
  private static Set<EmptyOp> temporaries(List<TileGroup> groups) {
    var found = new HashSet<EmptyOp>();
    for (var group : groups) {
      for (var producer : group.producers()) {
        if (Destinations.origin(producer.op().result(0)) instanceof OpResult r
            && r.owner() instanceof EmptyOp empty) {
          found.add(empty);
        }
      }
    }
    return found;
  }

  private void tile(TileGroup group, TileProblem problem, PassContext cx) {
    var choice = TileSearch.best(problem, cores);
    if (choice.isEmpty()) {
      cx.error(
          group.root(),
          "needs %d bytes of L1 for its smallest tile, but %d are available; "
              + "give more with l1-bytes",
          TileSearch.smallestBytes(problem, cores),
          problem.budget());
      return;
    }
    var byLoop = GroupProblem.toGroup(group, choice.get());
    cx.remark(
        group.root(),
        "%s",
        String.format(
            Locale.ROOT,
            "tile sizes %s, %d bytes of L1, about %.0f cycles",
            byLoop.sizes(),
            choice.get().bytes(),
            choice.get().cycles()));
    if (!choice.get().isTiled(problem)) {
      return;
    }
    cx.count(TILED, 1);
    var root = group.root();
    var results = new TileEmitter(group, byLoop).emit(OpBuilder.before(root));
    for (int i = 0; i < results.size(); i++) {
      root.result(i).replaceAllUsesWith(results.get(i));
    }
    erase(group);
  }

  private static void erase(TileGroup group) {
    var fills = new HashSet<FillOp>();
    for (int o = 0; o < group.root().outputs().size(); o++) {
      var fill = TileGroup.fillOf(group.root(), o);
      if (fill != null) {
        fills.add(fill);
      }
    }
    group.root().erase();
    for (var producer : group.producers()) {
      producer.op().erase();
      if (producer.fill() != null) {
        fills.add(producer.fill());
      }
    }
    fills.forEach(Operation::erase);
  }
}
