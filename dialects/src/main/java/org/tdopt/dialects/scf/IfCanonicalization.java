package org.tdopt.dialects.scf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.dialects.arith.SelectOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/** Rewrites of conditionals to their canonical form. */
final class IfCanonicalization {
  private IfCanonicalization() {}

  static List<RewritePattern<?>> patterns() {
    return List.of(
        new InlineKnownBranch(),
        new TurnResultsIntoSelects(),
        new DropUnusedResults(),
        new RemoveEmptyElse(),
        new ReplaceConditionInBranches(),
        new MergeWithIfBefore(),
        new MergeNestedIf());
  }

  /** {@code if true { a } else { b } = a}, {@code if false { a } else { b } = b}. */
  private record InlineKnownBranch() implements RewritePattern<IfOp> {
    @Override
    public Class<IfOp> root() {
      return IfOp.class;
    }

    @Override
    public PatternResult rewrite(IfOp op, Rewriter rewriter) {
      var condition = Constants.integer(op.condition());
      if (condition.isEmpty()) {
        return PatternResult.declined("the condition is not constant");
      }
      var taken = condition.getAsLong() != 0 ? op.region(0) : op.region(1);
      if (taken.isEmpty()) {
        rewriter.erase(op);
        return PatternResult.applied();
      }
      rewriter.inlineBefore(taken.entry(), op, List.of());
      var yield = Objects.requireNonNull(op.previous());
      var results = yield.operands();
      rewriter.erase(yield);
      rewriter.replace(op, results);
      return PatternResult.applied();
    }
  }

  /**
   * {@code if c { yield a } else { yield b } = select c, a, b} for scalars from outside; for equal
   * values of any type it is that value.
   */
  private record TurnResultsIntoSelects() implements RewritePattern<IfOp> {
    @Override
    public Class<IfOp> root() {
      return IfOp.class;
    }

    @Override
    public PatternResult rewrite(IfOp op, Rewriter rewriter) {
      boolean any = false;
      for (int i = 0; i < op.resultCount(); i++) {
        var yes = op.thenYield().operand(i);
        var no = op.elseYield().orElseThrow().operand(i);
        if (op.result(i).hasUses()
            && isOutside(yes, op)
            && isOutside(no, op)
            && (yes == no || isScalar(yes.type()))) {
          var value =
              yes == no
                  ? yes
                  : SelectOp.create(rewriter, op.location(), op.condition(), yes, no).result();
          rewriter.replaceAllUses(op.result(i), value);
          any = true;
        }
      }
      return any
          ? PatternResult.applied()
          : PatternResult.declined("no result is a choice of scalars from outside");
    }

    private static boolean isScalar(Type type) {
      return type instanceof IntegerType || type instanceof FloatType || type == IndexType.INDEX;
    }

    private static boolean isOutside(Value value, IfOp op) {
      var block = value.parentBlock();
      var region = block == null ? null : block.region();
      return region != null
          && !op.region(0).isAncestorOf(region)
          && !op.region(1).isAncestorOf(region);
    }
  }

  /** Drops results that nobody reads. */
  private record DropUnusedResults() implements RewritePattern<IfOp> {
    @Override
    public Class<IfOp> root() {
      return IfOp.class;
    }

    @Override
    public PatternResult rewrite(IfOp op, Rewriter rewriter) {
      var used = op.results().stream().filter(OpResult::hasUses).toList();
      if (used.size() == op.resultCount()) {
        return PatternResult.declined("every result is used");
      }
      var smaller =
          IfOp.create(
              rewriter,
              op.location(),
              used.stream().map(Value::type).toList(),
              op.condition(),
              _ -> kept(op.thenYield(), used),
              _ -> kept(op.elseYield().orElseThrow(), used));
      smaller.setAttributes(op.attributes());
      moveBody(op.thenBlock(), smaller.thenBlock(), rewriter);
      moveBody(op.elseBlock().orElseThrow(), smaller.region(1).entry(), rewriter);
      for (int i = 0; i < used.size(); i++) {
        rewriter.replaceAllUses(used.get(i), smaller.result(i));
      }
      rewriter.erase(op);
      return PatternResult.applied();
    }

    private static List<Value> kept(YieldOp yield, List<OpResult> used) {
      var values = new ArrayList<Value>();
      used.forEach(r -> values.add(yield.operand(r.index())));
      return values;
    }

    private static void moveBody(Block from, Block to, Rewriter rewriter) {
      rewriter.erase(from.terminator());
      rewriter.inlineBefore(from, to.terminator(), List.of());
    }
  }

  /** {@code if c { a } else { } = if c { a }}. */
  private record RemoveEmptyElse() implements RewritePattern<IfOp> {
    @Override
    public Class<IfOp> root() {
      return IfOp.class;
    }

    @Override
    public PatternResult rewrite(IfOp op, Rewriter rewriter) {
      var block = op.elseBlock();
      if (op.resultCount() > 0
          || block.isEmpty()
          || block.get().firstOp().orElse(null) != block.get().terminator()) {
        return PatternResult.declined("there is no else branch, or it is not empty");
      }
      Region region = op.region(1);
      rewriter.erase(block.get().terminator());
      rewriter.modify(op, () -> region.remove(block.get()));
      return PatternResult.applied();
    }
  }

  /** Inside {@code if c { a } else { b }}, {@code c} is true in {@code a} and false in {@code b}. */
  private record ReplaceConditionInBranches() implements RewritePattern<IfOp> {
    @Override
    public Class<IfOp> root() {
      return IfOp.class;
    }

    @Override
    public PatternResult rewrite(IfOp op, Rewriter rewriter) {
      boolean inThen = usedIn(op, op.region(0));
      boolean inElse = usedIn(op, op.region(1));
      if (!inThen && !inElse) {
        return PatternResult.declined("the branches do not use the condition");
      }
      if (inThen) {
        replaceIn(op, op.region(0), true, rewriter);
      }
      if (inElse) {
        replaceIn(op, op.region(1), false, rewriter);
      }
      return PatternResult.applied();
    }

    private static boolean usedIn(IfOp op, Region region) {
      return op.condition().uses().stream().anyMatch(u -> isIn(u.owner().block(), region));
    }

    private static boolean isIn(@Nullable Block block, Region region) {
      var home = block == null ? null : block.region();
      return home != null && region.isAncestorOf(home);
    }

    private static void replaceIn(IfOp op, Region region, boolean value, Rewriter rewriter) {
      var constant = ConstantOp.bool(rewriter, op.location(), value).result();
      for (var use : op.condition().uses()) {
        if (isIn(use.owner().block(), region)) {
          rewriter.modify(use.owner(), () -> use.set(constant));
        }
      }
    }
  }
}
