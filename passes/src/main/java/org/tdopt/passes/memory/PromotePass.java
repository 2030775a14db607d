package org.tdopt.passes.memory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.linalg.LinalgOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.dialects.memref.CopyOp;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.Dominance;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.trait.Terminator;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;
import org.tdopt.passes.cluster.BufferAliases;

/**
 * Brings the operands of structured operations to L1: a buffer there, a copy in before the
 * operations that read it and a copy out after those that write it, both in the block where the
 * operand is defined, so that what does not change in a loop is copied outside of it.
 */
@PassInfo(name = "promote", summary = "copy the operands of structured operations to and from L1")
public record PromotePass() implements Pass<FuncOp> {
  private static final String NEAR = "L1";
  private static final Statistic BUFFERS = Statistic.of("buffers", "buffers made in L1");

  /** Neighbouring operations of one block, all of which use one operand. */
  private record Run(Operation first, Operation last, List<OpOperand> uses) {}

  @Override
  public void run(FuncOp func, PassContext cx) {
    var far = new LinkedHashSet<Value>();
    func.walk(
        LinalgOp.class,
        op ->
            op.operands().stream()
                .filter(v -> v.type() instanceof MemRefType t && !t.space().equals(NEAR))
                .forEach(far::add));
    for (var value : far) {
      for (var run : runs(value, value.parentBlock())) {
        promote(value, run);
        cx.count(BUFFERS);
      }
    }
  }

  /**
   * The uses by structured operations in a block, as runs of operations that follow one another. A
   * loop is part of a run only if nothing else in it touches the operand.
   */
  private static List<Run> runs(Value value, Block block) {
    var runs = new ArrayList<Run>();
    @Nullable Run open = null;
    for (var op : block) {
      var uses = new ArrayList<OpOperand>();
      for (var use : value.uses()) {
        if (use.owner() instanceof LinalgOp && op.isAncestorOf(use.owner())) {
          uses.add(use);
        }
      }
      if (uses.isEmpty()) {
        continue;
      }
      if (!(op instanceof LinalgOp) && isTouchedOtherwise(value, op, uses)) {
        open = null;
        for (var region : op.regions()) {
          region.blocks().forEach(inner -> runs.addAll(runs(value, inner)));
        }
        continue;
      }
      var run = new Run(op, op, uses);
      if (open != null && follows(open.last, op)) {
        runs.removeLast();
        uses.addAll(0, open.uses);
        run = new Run(open.first, op, uses);
      }
      runs.add(run);
      open = run;
    }
    return runs;
  }

  /** Whether something in {@code op} besides {@code uses} needs the operand to be up to date. */
  private static boolean isTouchedOtherwise(Value value, Operation op, List<OpOperand> uses) {
    boolean written = uses.stream().anyMatch(PromotePass::isWritten);
    return op.collect(Operation.class).stream()
        .filter(inner -> inner.regions().isEmpty() || inner instanceof LinalgOp)
        .anyMatch(inner -> touches(inner, value, written));
  }

  private static boolean touches(Operation op, Value value, boolean written) {
    if (op instanceof Terminator) {
      return false;
    }
    if (!(op instanceof MemoryEffects m)) {
      return true;
    }
    return m.effects().stream()
        .filter(e -> e.kind() == Effect.Kind.WRITE || written && e.kind() == Effect.Kind.READ)
        .map(Effect::value)
        .anyMatch(v -> v != null && !(op instanceof LinalgOp && v == value) && mayAlias(v, value));
  }

  private static boolean mayAlias(Value a, Value b) {
    return a.type() instanceof MemRefType && BufferAliases.mayAlias(a, b);
  }

  /** Whether nothing that could touch the operand lies between two operations of a block. */
  private static boolean follows(Operation earlier, Operation later) {
    for (var op = earlier.next(); op != later; op = op.next()) {
      if (!(op instanceof MemoryEffects m) || !m.effects().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static void promote(Value value, Run run) {
    var loc = run.first.location();
    var b = OpBuilder.before(startOfChain(value, run.first));
    var type = value.type(MemRefType.class);
    var near = buffer(b, value, type);
    if (reads(run)) {
      CopyOp.create(b, loc, value, near);
    }
    for (var use : run.uses) {
      use.set(near);
    }
    if (run.uses.stream().anyMatch(PromotePass::isWritten)) {
      CopyOp.create(OpBuilder.after(run.last), loc, near, value);
    }
  }

  /**
   * The first of the structured operations that lead to {@code op} in its block, so that a copy does
   * not come between operations that could run as one. The operand's definition moves along.
   */
  private static Operation startOfChain(Value value, Operation op) {
    var anchor = op;
    var chain = new ArrayList<Operation>(List.of(op));
    for (var p = op.previous(); p != null; p = p.previous()) {
      if (p instanceof LinalgOp before) {
        var outputs = before.outputs();
        if (chain.stream().noneMatch(c -> outputs.stream().anyMatch(c.operands()::contains))
            || outputs.stream().anyMatch(o -> mayAlias(o, value))) {
          break;
        }
        chain.add(p);
        if (!dominates(value, p)) {
          break;
        }
        anchor = p;
      } else if (!(p instanceof MemoryEffects m)
          || m.effects().stream().anyMatch(e -> e.kind() != Effect.Kind.ALLOCATE)) {
        break;
      }
    }
    var definition = value.definingOp().orElse(null);
    if (definition != null
        && definition.block() == anchor.block()
        && !definition.isBefore(anchor)) {
      definition.moveBefore(anchor);
    }
    return anchor;
  }

  /** Whether {@code value} is defined before {@code op}, or could be: what it is made of is. */
  private static boolean dominates(Value value, Operation op) {
    var dominance = new Dominance();
    return dominance.dominates(value, op)
        || value.definingOp().orElse(null) instanceof SubViewOp view
            && view.operands().stream().allMatch(v -> dominance.dominates(v, op));
  }

  /** A buffer in L1 with room for the largest extent of the operand, cut to its extent of now. */
  private static Value buffer(OpBuilder b, Value value, MemRefType type) {
    var loc = value.location();
    var bounds = type.shape().toArray();
    var sizes = new ArrayList<Value>();
    for (int d = 0; d < bounds.length; d++) {
      if (Shape.isDynamic(bounds[d])) {
        var size = Views.size(b, loc, value, d);
        bounds[d] = UpperBound.of(size);
        sizes.add(size);
      }
    }
    var whole = TensorType.of(type.elementType(), bounds);
    var buffer = AllocOp.create(b, loc, Buffers.type(whole, NEAR)).result(0);
    return sizes.isEmpty() ? buffer : Views.prefix(b, loc, buffer, type.shape(), sizes);
  }

  private static boolean isWritten(OpOperand use) {
    return use.index() >= ((LinalgOp) use.owner()).inputCount();
  }

  /** Whether the run needs what the operand holds before it. */
  private static boolean reads(Run run) {
    var first = run.uses.stream().filter(u -> u.owner() == run.first).toList();
    boolean overwritten =
        !first.isEmpty() && first.stream().allMatch(u -> isWritten(u) && !needsOutput(u));
    return !overwritten
        && run.uses.stream().anyMatch(u -> !isWritten(u) || needsOutput(u));
  }

  private static boolean needsOutput(OpOperand use) {
    var op = (LinalgOp) use.owner();
    return op.needsOutput(use.index() - op.inputCount());
  }
}
