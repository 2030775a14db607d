package org.tdopt.interp.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tdopt.dialects.func.ReturnOp;
import org.tdopt.interp.node.BranchingNode;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.interp.plan.BranchingStep;
import org.tdopt.interp.plan.Moves;
import org.tdopt.interp.plan.Step;
import org.tdopt.ir.Block;
import org.tdopt.ir.Dominance;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.trait.BranchLike;

/**
 * Translates the blocks of a function that branch to each other. Blocks come in an order in which
 * what defines a value is translated before what uses it; those that control cannot come to are
 * left out.
 */
final class BlockTranslation {
  private final ModuleTranslation module;
  private final List<Block> order;
  private final Map<Block, Integer> numbers = new HashMap<>();

  BlockTranslation(Region region, ModuleTranslation module) {
    this.module = module;
    order = new Dominance().reversePostorder(region);
    for (var block : order) {
      numbers.put(block, numbers.size());
    }
  }

  /** A node that one core executes; returned values go to {@code results}. */
  StatementNode node(UnitBuilder unit, List<Slot> results) {
    order.stream().skip(1).flatMap(b -> b.arguments().stream()).forEach(unit::define);
    var blocks = new ArrayList<BranchingNode.BasicBlock>();
    for (var block : order) {
      var body = unit.block(block);
      blocks.add(
          switch (block.terminator()) {
            case ReturnOp end ->
                BranchingNode.BasicBlock.leaving(body, unit.copy(end.opOperands(), results));
            case Operation end -> branch(end, body, unit);
          });
    }
    return new BranchingNode(blocks);
  }

  private BranchingNode.BasicBlock branch(Operation end, StatementNode body, UnitBuilder unit) {
    var choice = module.table().choice(end);
    var moves = new ArrayList<StatementNode>();
    for (int i = 0; i < end.successors().size(); i++) {
      moves.add(unit.yield(passed(end, i), end.successors().get(i).arguments()));
    }
    var flag = choice.flag() == null ? null : unit.slot(choice.flag());
    return BranchingNode.BasicBlock.branching(body, flag, choice.table(), moves, targets(end));
  }

  /** A step that all cores run together; returned values go to {@code results}. */
  Step step(PlanBuilder plan, int[] results) {
    var blocks = new ArrayList<BranchingStep.BasicBlock>();
    for (var block : order) {
      var steps = plan.steps(block);
      blocks.add(
          new BranchingStep.BasicBlock(
              steps,
              switch (block.terminator()) {
                case ReturnOp end ->
                    new BranchingStep.Return(plan.moves(end.opOperands(), results));
                case Operation end -> branch(end, plan);
              }));
    }
    return new BranchingStep(blocks);
  }

  private BranchingStep.Branch branch(Operation end, PlanBuilder plan) {
    var choice = module.table().choice(end);
    var moves = new ArrayList<Moves>();
    for (int i = 0; i < end.successors().size(); i++) {
      moves.add(plan.moves(passed(end, i), end.successors().get(i).arguments()));
    }
    int flag = choice.flag() == null ? -1 : plan.position(choice.flag());
    return new BranchingStep.Branch(end.location(), flag, choice.table(), moves, targets(end));
  }

  /** The operands that the arguments of a successor get. */
  private static List<OpOperand> passed(Operation end, int successor) {
    if (!(end instanceof BranchLike branch)) {
      throw new DiagnosticException(
          end.location(), "'" + end.name() + "' does not say what it passes to its successors");
    }
    var range = branch.successorOperands(successor);
    return end.opOperands().subList(range.start(), range.start() + range.size());
  }

  private int[] targets(Operation end) {
    return end.successors().stream().mapToInt(numbers::get).toArray();
  }
}
