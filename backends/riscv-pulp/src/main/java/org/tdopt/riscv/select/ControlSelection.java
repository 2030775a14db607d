package org.tdopt.riscv.select;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.scf.IfOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.Type;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.riscv.rv.YieldOp;
import org.tdopt.target.Opcode;

/** Loops and branches. */
final class ControlSelection {
  /** Selects the operations of a block. */
  @FunctionalInterface
  interface BodySelection {
    void select(Block block, Scope scope);
  }

  private final SelectionContext context;
  private final Emitter emitter;
  private final BodySelection bodies;

  ControlSelection(SelectionContext context, BodySelection bodies) {
    this.context = context;
    this.bodies = bodies;
    emitter = context.emitter();
  }

  void select(ForOp op, Scope scope) {
    var trips = context.forms().tripCount(op);
    if (trips.isPresent() && trips.getAsLong() == 0) {
      pass(op.inits(), op.results(), scope);
      return;
    }
    if (trips.isPresent() && trips.getAsLong() == 1) {
      pass(op.inits(), op.iterArgs(), scope);
      bodies.select(op.bodyBlock(), scope);
      pass(op.yieldedValues(), op.results(), scope);
      return;
    }
    if (trips.isPresent()) {
      define(op, loop(op, scope));
    } else {
      define(op, guarded(op, scope));
    }
    scope.forget();
  }

  /** {@code values} are what {@code names} stand for; linear forms already know. */
  private void pass(
      List<? extends Value> values, List<? extends Value> names, Scope scope) {
    for (int i = 0; i < names.size(); i++) {
      boolean isForm = IndexForms.isWide(names.get(i).type());
      if (names.get(i).hasUses() && !isForm) {
        context.define(names.get(i), context.register(values.get(i), scope));
      }
    }
  }

  private void define(ForOp op, List<? extends Value> registers) {
    for (int i = 0; i < op.resultCount(); i++) {
      context.define(op.result(i), registers.get(i));
    }
  }

  /** A loop whose count is not known runs only if its lower bound is below its upper one. */
  private List<? extends Value> guarded(ForOp op, Scope scope) {
    var then = Region.ofOneBlock();
    var otherwise = Region.ofOneBlock();
    var branch = emitter.open(scope, then.entry(), null);
    var skip = emitter.open(scope, otherwise.entry(), null);
    boolean unsigned = op.getOptional(ForOp.UNSIGNED_CMP).isPresent();
    var lower = context.register(op.lowerBound(), scope);
    var upper = context.register(op.upperBound(), scope);
    var results = loop(op, branch);
    YieldOp.create(
        branch.builder(), op.location(), List.copyOf(results.subList(0, op.resultCount())));
    YieldOp.create(
        skip.builder(),
        op.location(),
        op.inits().stream().map(v -> context.register(v, skip)).toList());
    return org.tdopt.riscv.rv.IfOp.create(
            scope.builder(),
            op.location(),
            unsigned ? Opcode.BLTU : Opcode.BLT,
            lower,
            upper,
            op.inits().stream().map(v -> registerType(v.type())).toList(),
            then,
            otherwise)
        .results();
  }

  private static RegisterType registerType(Type type) {
    return type instanceof FloatType ? RegisterType.FLOAT : RegisterType.INTEGER;
  }

  /** The loop itself; the results of what the program carries come first. */
  private List<? extends Value> loop(ForOp op, Scope scope) {
    var forms = context.forms();
    var variable = forms.atom(op.inductionVar());
    var loop = new Scope.Loop(variable, forms.of(op.lowerBound()), forms.of(op.step()));
    var region = Region.ofOneBlock();
    var body = emitter.open(scope, region.entry(), loop);
    context.define(variable, body);
    for (int i = 0; i < op.inits().size(); i++) {
      loop.inits().add(context.register(op.inits().get(i), scope));
      var type = registerType(op.inits().get(i).type());
      context.define(op.iterArgs().get(i), region.entry().addArgument(type, op.location()));
    }
    bodies.select(op.bodyBlock(), body);
    emitter.setLocation(op.location());
    var next = new ArrayList<Value>();
    for (var yielded : op.yieldedValues()) {
      next.add(context.register(yielded, body));
    }
    var trips = forms.tripCount(op);
    var increments = context.increments(body, next.size());
    next.addAll(increments);
    YieldOp.create(body.builder(), op.location(), next);
    var machineLoop =
        trips.isPresent()
            ? org.tdopt.riscv.rv.ForOp.create(
                scope.builder(),
                op.location(),
                Math.toIntExact(trips.getAsLong()),
                loop.inits(),
                region)
            : org.tdopt.riscv.rv.ForOp.create(
                scope.builder(), op.location(), count(op, scope), loop.inits(), region);
    return machineLoop.results();
  }

  /** {@code ceil((upper - lower) / step)}. */
  private Value count(ForOp op, Scope scope) {
    var forms = context.forms();
    var span = forms.of(op.upperBound()).minus(forms.of(op.lowerBound()));
    var step = forms.of(op.step());
    if (step.is(1)) {
      return context.value(span, scope);
    }
    var rounded = context.value(span.plus(step).plus(-1), scope);
    if (step.isConstant() && Long.bitCount(step.constant()) == 1) {
      return emitter.computeImmediate(
          Opcode.SRLI, Long.numberOfTrailingZeros(step.constant()), rounded);
    }
    return emitter.compute(Opcode.DIVU, rounded, context.value(step, scope));
  }

  void select(IfOp op, Scope scope) {
    var condition = context.comparisons().condition(op.condition(), scope);
    var then = Region.ofOneBlock();
    var otherwise = Region.ofOneBlock();
    branch(op.thenBlock(), then, scope);
    if (op.elseBlock().isPresent()) {
      branch(op.elseBlock().get(), otherwise, scope);
    } else {
      var empty = emitter.open(scope, otherwise.entry(), null);
      YieldOp.create(empty.builder(), op.location(), List.of());
    }
    var made =
        org.tdopt.riscv.rv.IfOp.create(
            scope.builder(),
            op.location(),
            condition.branch(),
            condition.lhs(),
            condition.rhs(),
            op.results().stream().map(r -> registerType(r.type())).toList(),
            then,
            otherwise);
    for (int i = 0; i < op.resultCount(); i++) {
      context.define(op.result(i), made.result(i));
    }
    scope.forget();
  }

  private void branch(Block block, Region region, Scope scope) {
    var inner = emitter.open(scope, region.entry(), null);
    bodies.select(block, inner);
    var yielded =
        block.terminator().operands().stream().map(v -> context.register(v, inner)).toList();
    YieldOp.create(inner.builder(), block.terminator().location(), yielded);
  }
}
