package org.tdopt.passes.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tdopt.dialects.behavior.Differentiable;
import org.tdopt.dialects.graph.AddOp;
import org.tdopt.dialects.graph.ConstantOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.ElementData;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.TensorType;

/**
 * Reverse-mode differentiation of one block (Griewank and Walther, Evaluating Derivatives, chapter
 * 3): operations are visited last to first, and each adds its vector-Jacobian product to the
 * gradients of those operands that depend on a source. Nothing is computed towards other operands.
 */
final class ReverseAccumulation {
  private final Block block;
  private final OpBuilder builder;
  private final PassContext context;
  private final Set<Value> active = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Value, Value> gradients = new HashMap<>();

  /**
   * @param sources the values whose gradients are wanted
   * @param builder where the gradients are computed: after all of the block that is differentiated
   */
  ReverseAccumulation(
      Block block, Collection<Value> sources, OpBuilder builder, PassContext context) {
    this.block = block;
    this.builder = builder;
    this.context = context;
    active.addAll(sources);
  }

  /** Computes the gradients of {@code loss}; after an error, which is reported, returns false. */
  boolean run(Value loss) {
    var operations = block.operations();
    for (var op : operations) {
      if (op.operands().stream().anyMatch(active::contains)) {
        active.addAll(op.results());
      }
    }
    var at = loss.location();
    var seed = constant(at, loss, 1);
    gradients.put(loss, seed);
    boolean complete = true;
    for (var op : operations.reversed()) {
      if (op.results().stream().anyMatch(r -> gradients.containsKey(r) && active.contains(r))) {
        complete &= propagate(op);
      }
    }
    seed.definingOp().filter(op -> !op.hasUses()).ifPresent(Operation::erase);
    return complete;
  }

  private boolean propagate(Operation op) {
    if (op.operandCount() == 0) {
      return true;
    }
    var rule = context.require(op, Differentiable.class);
    if (rule.isEmpty()) {
      return false;
    }
    var resultGradients = new ArrayList<Value>();
    for (var r : op.results()) {
      var known = gradients.get(r);
      resultGradients.add(known == null ? constant(op.location(), r, 0) : known);
    }
    for (int i = 0; i < op.operandCount(); i++) {
      var operand = op.operand(i);
      if (active.contains(operand) && rule.get().isDifferentiable(i)) {
        var product = rule.get().gradient(i, resultGradients, builder);
        gradients.merge(operand, product, (x, y) -> sum(op.location(), x, y));
      }
    }
    return true;
  }

  /** The sum of the gradients of the values; empty if none has one. */
  Optional<Value> sumOfGradients(List<? extends Value> values) {
    return values.stream()
        .filter(gradients::containsKey)
        .map(gradients::get)
        .reduce((x, y) -> sum(values.getFirst().location(), x, y));
  }

  private Value sum(Location at, Value x, Value y) {
    return AddOp.create(builder, at, x, y).result(0);
  }

  /** The number, repeated in the type of {@code like}. */
  private Value constant(Location at, Value like, double number) {
    var type = like.type(TensorType.class);
    var data =
        type.elementType() == FloatType.F64
            ? ElementData.ofDoubles(number)
            : ElementData.ofFloats((float) number);
    return ConstantOp.create(builder, at, new DenseElementsAttr(type, data, true)).result(0);
  }
}
