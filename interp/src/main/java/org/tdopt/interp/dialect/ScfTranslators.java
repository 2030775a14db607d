package org.tdopt.interp.dialect;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.dialects.scf.ConditionOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.scf.IfOp;
import org.tdopt.dialects.scf.WhileOp;
import org.tdopt.interp.node.BlockNode;
import org.tdopt.interp.node.CopyNode;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.interp.plan.ForStep;
import org.tdopt.interp.plan.IfStep;
import org.tdopt.interp.plan.Moves;
import org.tdopt.interp.plan.Step;
import org.tdopt.interp.translate.PlanBuilder;
import org.tdopt.interp.translate.TranslatorProvider;
import org.tdopt.interp.translate.TranslatorTable;
import org.tdopt.interp.translate.UnitBuilder;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Operation;

/** Loops and conditionals. */
public final class ScfTranslators implements TranslatorProvider {
  @Override
  public void register(TranslatorTable.Builder table) {
    table
        .node(ForOp.class, ScfTranslators::forNode)
        .step(ForOp.class, ScfTranslators::forStep)
        .node(IfOp.class, ScfTranslators::ifNode)
        .step(IfOp.class, ScfTranslators::ifStep)
        .node(WhileOp.class, ScfTranslators::whileNode);
  }

  private static StatementNode forNode(ForOp op, UnitBuilder unit) {
    var lower = unit.slot(op.lowerBound());
    var upper = unit.slot(op.upperBound());
    var step = unit.slot(op.step());
    var enter = unit.yield(inits(op), op.iterArgs());
    var counter = unit.define(op.inductionVar());
    var body = unit.block(op.bodyBlock());
    var next = unit.yield(op.yieldOp().opOperands(), op.iterArgs());
    return new ForNode(
        op,
        new ForNode.Range(lower.index(), upper.index(), step.index(), counter.index()),
        enter,
        body,
        next,
        leave(op, unit));
  }

  /** The iteration arguments die with the loop, so they hand their tensors on. */
  private static CopyNode leave(ForOp op, UnitBuilder unit) {
    var moves = new ArrayList<CopyNode.Move>();
    for (int i = 0; i < op.resultCount(); i++) {
      moves.add(
          new CopyNode.Move(
              unit.define(op.iterArgs().get(i)), unit.define(op.result(i)), false));
    }
    return CopyNode.of(moves, unit::temporary);
  }

  private static Step forStep(ForOp op, PlanBuilder plan) {
    var enter = plan.moves(inits(op), op.iterArgs());
    var body = plan.steps(op.bodyBlock());
    var next = plan.moves(op.yieldOp().opOperands(), op.iterArgs());
    var leave =
        new Moves(
            plan.positions(op.iterArgs()),
            plan.positions(op.results()),
            new boolean[op.resultCount()]);
    return new ForStep(
        op.location(),
        plan.position(op.lowerBound()),
        plan.position(op.upperBound()),
        plan.position(op.step()),
        isUnsigned(op),
        plan.position(op.inductionVar()),
        enter,
        body,
        next,
        leave);
  }

  static boolean isUnsigned(ForOp op) {
    return op.getOptional(ForOp.UNSIGNED_CMP).isPresent();
  }

  private static List<OpOperand> inits(ForOp op) {
    return op.opOperands().subList(3, op.operandCount());
  }

  private static StatementNode ifNode(IfOp op, UnitBuilder unit) {
    var condition = unit.slot(op.condition());
    var thenBody = unit.block(op.thenBlock());
    var thenResults = unit.yield(op.thenYield().opOperands(), op.results());
    StatementNode whenTrue = new BlockNode(List.of(thenBody, thenResults));
    StatementNode whenFalse = new BlockNode(List.of());
    if (op.elseBlock().isPresent()) {
      var elseBody = unit.block(op.elseBlock().get());
      var elseResults = unit.yield(elseOperands(op), op.results());
      whenFalse = new BlockNode(List.of(elseBody, elseResults));
    }
    return new IfNode(condition.index(), whenTrue, whenFalse);
  }

  private static Step ifStep(IfOp op, PlanBuilder plan) {
    var whenTrue = plan.steps(op.thenBlock());
    var trueResults = plan.moves(op.thenYield().opOperands(), op.results());
    List<Step> whenFalse = op.elseBlock().map(plan::steps).orElse(List.of());
    var falseResults =
        op.elseBlock().isPresent()
            ? plan.moves(elseOperands(op), op.results())
            : plan.moves(List.of(), List.of());
    return new IfStep(
        op.location(),
        plan.position(op.condition()),
        whenTrue,
        trueResults,
        whenFalse,
        falseResults);
  }

  private static List<OpOperand> elseOperands(IfOp op) {
    return op.elseYield().map(Operation::opOperands).orElse(List.of());
  }

  private static StatementNode whileNode(WhileOp op, UnitBuilder unit) {
    var enter = unit.yield(op.opOperands(), op.beforeBlock().arguments());
    var before = unit.block(op.beforeBlock());
    ConditionOp condition = op.conditionOp();
    var passed = condition.opOperands().subList(1, condition.operandCount());
    var goOn = unit.slot(condition.condition());
    var toBody = unit.yield(passed, op.afterBlock().arguments());
    var toResults = unit.yield(passed, op.results());
    var body = unit.block(op.afterBlock());
    var again = unit.yield(op.afterBlock().terminator().opOperands(), op.beforeBlock().arguments());
    return new WhileNode(
        enter,
        before,
        goOn.index(),
        new BlockNode(List.of(toBody, body, again)),
        toResults);
  }
}
