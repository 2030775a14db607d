package org.tdopt.passes.tiling;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.dialects.arith.AddFOp;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.linalg.FillOp;
import org.tdopt.dialects.linalg.GenericOp;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.type.FloatType;

/**
 * {@code out = fill(c); out[i] = f(x[i], out[i]) -> out[i] = f(x[i], c)} for an operation without
 * reductions, and {@code x + 0 -> x} for the accumulation that this leaves behind. The sum differs
 * from {@code x} only where {@code x} is -0.0, which a sum that starts from 0 never shows.
 */
final class FoldFillIntoElementwise implements RewritePattern<GenericOp> {
  @Override
  public Class<GenericOp> root() {
    return GenericOp.class;
  }

  @Override
  public PatternResult rewrite(GenericOp op, Rewriter rewriter) {
    if (!Maps.isPointwise(op)) {
      return PatternResult.declined("the operation has reductions");
    }
    for (int o = 0; o < op.outputs().size(); o++) {
      var argument = op.body().argument(op.inputs().size() + o);
      if (op.outputs().get(o).definingOp().orElse(null) instanceof FillOp fill
          && argument.hasUses()
          && fill.value().definingOp().orElse(null) instanceof ConstantLike constant) {
        fold(op, o, fill, constant, rewriter);
        return PatternResult.applied();
      }
    }
    return PatternResult.declined("no output is filled with a constant and read");
  }

  private static void fold(
      GenericOp op, int output, FillOp fill, ConstantLike constant, Rewriter rewriter) {
    var outputs = new ArrayList<>(op.outputs());
    outputs.set(output, fill.output());
    int at = op.inputs().size() + output;
    var folded =
        GenericOp.create(
            rewriter,
            op.location(),
            op.inputs(),
            outputs,
            op.indexingMaps(),
            op.iteratorTypes(),
            (b, args) -> {
              var mapping = new IrMapping();
              for (int a = 0; a < args.size(); a++) {
                mapping.map(op.body().argument(a), args.get(a));
              }
              boolean zero =
                  constant.value() instanceof FloatAttr f
                      && Double.doubleToRawLongBits(f.value()) == 0;
              if (!zero) {
                mapping.map(
                    op.body().argument(at),
                    ConstantOp.create(b, fill.location(), constant.value()).result());
              }
              return zero
                  ? inlineWithout(op.body().argument(at), op, mapping, b)
                  : Bodies.inline(op.body(), mapping, b);
            });
    rewriter.replace(op, List.copyOf(folded.results()));
  }

  /** Copies the body; a sum with {@code zero} becomes its other operand, elsewhere it is 0. */
  private static List<Value> inlineWithout(
      BlockArgument zero, GenericOp op, IrMapping mapping, OpBuilder b) {
    boolean onlySums =
        zero.uses().stream()
            .allMatch(u -> u.owner() instanceof AddFOp add && add.operand(0) != add.operand(1));
    if (!onlySums) {
      var constant = ConstantOp.create(b, op.location(), new FloatAttr(0, floatType(zero)));
      mapping.map(zero, constant.result());
      return Bodies.inline(op.body(), mapping, b);
    }
    var terminator = op.body().terminator();
    for (var inner : op.body()) {
      if (inner instanceof AddFOp add && (add.operand(0) == zero || add.operand(1) == zero)) {
        var other = add.operand(0) == zero ? add.operand(1) : add.operand(0);
        mapping.map(add.result(0), mapping.of(other));
      } else if (inner != terminator) {
        b.copy(inner, mapping);
      }
    }
    return terminator.operands().stream().map(mapping::of).toList();
  }

  private static FloatType floatType(Value value) {
    return value.type(FloatType.class);
  }
}
