package org.tdopt.interp.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.func.ReturnOp;
import org.tdopt.interp.memory.Site;
import org.tdopt.interp.plan.FunctionPlan;
import org.tdopt.interp.plan.Moves;
import org.tdopt.interp.plan.Step;
import org.tdopt.interp.plan.UnitStep;
import org.tdopt.interp.tensor.LastUse;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.trait.LoopLike;
import org.tdopt.ir.trait.Terminator;

/**
 * Cuts a function into steps. Operations that cores execute together are steps of their own, and so
 * is whatever holds one; the operations between them become units. A loop without such operations
 * is a unit by itself, so that it is compiled by itself.
 */
public final class PlanBuilder {
  private final ModuleTranslation module;
  private final Map<Value, Integer> positions = new HashMap<>();
  private final Map<Integer, Object> constants = new LinkedHashMap<>();
  private int count;

  private PlanBuilder(ModuleTranslation module) {
    this.module = module;
  }

  /**
   * The plan of a function.
   *
   * @throws DiagnosticException if it holds what cannot be executed
   */
  static FunctionPlan plan(FuncOp function, ModuleTranslation module) {
    var builder = new PlanBuilder(module);
    var arguments = function.arguments().stream().mapToInt(builder::position).toArray();
    return function.body().blocks().size() == 1
        ? builder.straight(function, arguments)
        : builder.branching(function, arguments);
  }

  private FunctionPlan straight(FuncOp function, int[] arguments) {
    var steps = steps(function.entry());
    if (!(function.entry().terminator() instanceof ReturnOp end)) {
      throw new DiagnosticException(
          function.location(), "@" + function.symbolName() + " does not end with a return");
    }
    var results = positions(end.operands());
    return new FunctionPlan(count, constants, arguments, steps, results);
  }

  /** Without steps inside, the whole function is one unit. */
  private FunctionPlan branching(FuncOp function, int[] arguments) {
    var blocks = new BlockTranslation(function.body(), module);
    var types = function.functionType().results();
    var results = types.stream().mapToInt(_ -> count++).toArray();
    if (hasStep(function.body())) {
      var step = blocks.step(this, results);
      return new FunctionPlan(count, constants, arguments, List.of(step), results);
    }
    var unit = new UnitBuilder(module);
    var slots = unit.temporaries(types, function.location());
    var body = blocks.node(unit, slots);
    var finished = unit.finishWith("@" + function.symbolName(), body, slots);
    var step = new UnitStep(finished, positions(finished.captures()), results);
    return new FunctionPlan(count, constants, arguments, List.of(step), results);
  }

  public ModuleTranslation module() {
    return module;
  }

  public Site site(Operation op) {
    return module.site(op);
  }

  /** Where a core holds that value. */
  public int position(Value value) {
    var known = positions.get(value);
    if (known != null) {
      return known;
    }
    int position = count++;
    positions.put(value, position);
    value.definingOp()
        .flatMap(module::scalarConstant)
        .ifPresent(c -> constants.put(position, c));
    return position;
  }

  public int[] positions(List<? extends Value> values) {
    return values.stream().mapToInt(this::position).toArray();
  }

  /** Copies of operands to other values. */
  public Moves moves(List<OpOperand> from, List<? extends Value> to) {
    return moves(from, positions(to));
  }

  Moves moves(List<OpOperand> from, int[] to) {
    var shares = new boolean[from.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = LastUse.shares(from.get(i));
    }
    return new Moves(positions(from.stream().map(OpOperand::value).toList()), to, shares);
  }

  /** The steps of a block without its terminator. */
  public List<Step> steps(Block block) {
    var steps = new ArrayList<Step>();
    var pending = new ArrayList<Operation>();
    for (var op : block) {
      if (op instanceof Terminator || module.scalarConstant(op).isPresent()) {
        continue;
      }
      boolean isStep = isStep(op);
      if (isStep || op instanceof LoopLike) {
        flush(pending, steps);
      }
      if (isStep) {
        steps.add(module.table().step(op).translate(op, this));
        continue;
      }
      pending.add(op);
      if (op instanceof LoopLike) {
        flush(pending, steps);
      }
    }
    flush(pending, steps);
    return steps;
  }

  private boolean isStep(Operation op) {
    if (module.table().isAlwaysStep(op, module.isCluster())) {
      return true;
    }
    return op.regions().stream().anyMatch(this::hasStep);
  }

  private boolean hasStep(Region region) {
    for (var block : region.blocks()) {
      for (var op : block) {
        if (isStep(op)) {
          return true;
        }
      }
    }
    return false;
  }

  private void flush(List<Operation> pending, List<Step> steps) {
    if (pending.isEmpty()) {
      return;
    }
    var ops = List.copyOf(pending);
    var inside = new HashSet<>(ops);
    pending.clear();
    var unit = new UnitBuilder(module);
    var body = unit.sequence(ops);
    var results = new ArrayList<Value>();
    for (var op : ops) {
      for (var result : op.results()) {
        if (result.uses().stream().anyMatch(use -> isOutside(use.owner(), inside))) {
          results.add(result);
        }
      }
    }
    var finished = unit.finish(module.unitName(ops.getFirst()), body, results);
    steps.add(
        new UnitStep(finished, positions(finished.captures()), positions(finished.results())));
  }

  private static boolean isOutside(Operation user, Set<Operation> ops) {
    for (Operation op = user; op != null; op = op.parentOp()) {
      if (ops.contains(op)) {
        return false;
      }
    }
    return true;
  }
}
