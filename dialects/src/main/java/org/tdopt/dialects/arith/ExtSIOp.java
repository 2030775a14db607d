package org.tdopt.dialects.arith;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.IntUnary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.Type;

/** A signed integer in a wider type. */
public final class ExtSIOp extends CastOp implements Canonicalizable {
  public static final OpSpec<ExtSIOp> SPEC =
      spec(
          "arith.extsi",
          ExtSIOp::new,
          "a signed integer in a wider type",
          ArithTypes.FIXED_WIDTH_INTEGER_LIKE,
          ArithTypes.FIXED_WIDTH_INTEGER_LIKE)
          .description("The new high bits are copies of the sign.")
          .example(
              """
              func.func @example(%a: i16) -> i32 {
                %0 = arith.extsi %a : i16 to i32
                func.return %0 : i32
              }
              """);

  private ExtSIOp(OpState state) {
    super(SPEC, state);
  }

  public static ExtSIOp create(OpBuilder b, Location loc, Value in, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(in).results(to));
  }

  @Override
  public IntUnary function() {
    int width = ArithTypes.width(from());
    return a -> IntBinaryOp.signed(a, width);
  }

  @Override
  protected @Nullable String fault(Type from, Type to) {
    return unlessWider(from, to);
  }

  /** {@code extsi(extsi(x)) = extsi(x)}. */
  @Override
  protected List<FoldResult> simplify() {
    return in().definingOp().orElse(null) instanceof ExtSIOp inner
        ? Foldable.inPlace(() -> setOperand(0, inner.in()))
        : Foldable.unchanged();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new ExtendUnsignedOnce());
  }

  /** {@code extsi(extui(x)) = extui(x)}: the sign is 0. */
  private record ExtendUnsignedOnce() implements RewritePattern<ExtSIOp> {
    @Override
    public Class<ExtSIOp> root() {
      return ExtSIOp.class;
    }

    @Override
    public int benefit() {
      return 2;
    }

    @Override
    public PatternResult rewrite(ExtSIOp op, Rewriter rewriter) {
      if (!(op.in().definingOp().orElse(null) instanceof ExtUIOp inner)) {
        return PatternResult.declined("the operand is not zero-extended");
      }
      rewriter.replace(
          op, ExtUIOp.create(rewriter, op.location(), inner.in(), op.out().type()).out());
      return PatternResult.applied();
    }
  }
}
