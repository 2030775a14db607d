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

/** The low bits of an integer. */
public final class TruncIOp extends CastOp implements Canonicalizable {
  public static final OpSpec<TruncIOp> SPEC =
      spec(
          "arith.trunci",
          TruncIOp::new,
          "the low bits of an integer",
          ArithTypes.FIXED_WIDTH_INTEGER_LIKE,
          ArithTypes.FIXED_WIDTH_INTEGER_LIKE,
          OverflowFlagsAttr.SLOT)
          .description(
              """
              The high bits are dropped; with overflow flags, dropping bits that matter is poison.
              """)
          .example(
              """
              func.func @example(%a: i32) -> i16 {
                %0 = arith.trunci %a : i32 to i16
                func.return %0 : i16
              }
              """);

  private TruncIOp(OpState state) {
    super(SPEC, state);
  }

  public static TruncIOp create(OpBuilder b, Location loc, Value in, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(in).results(to));
  }

  @Override
  public IntUnary function() {
    return a -> a;
  }

  @Override
  protected @Nullable String fault(Type from, Type to) {
    return unlessNarrower(from, to);
  }

  /**
   * {@code trunci(ext(x))} is {@code x} or {@code trunci(x)}, and {@code trunci(trunci(x))} is
   * {@code trunci(x)}.
   */
  @Override
  protected List<FoldResult> simplify() {
    return switch (in().definingOp().orElse(null)) {
      case ExtSIOp extension -> truncate(extension);
      case ExtUIOp extension -> truncate(extension);
      case TruncIOp inner -> Foldable.inPlace(() -> setOperand(0, inner.in()));
      case null, default -> Foldable.unchanged();
    };
  }

  private List<FoldResult> truncate(CastOp extension) {
    if (extension.in().type().equals(out().type())) {
      return Foldable.to(extension.in());
    }
    return ArithTypes.width(extension.from()) > ArithTypes.width(to())
        ? Foldable.inPlace(() -> setOperand(0, extension.in()))
        : Foldable.unchanged();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new ExtendLess(), new ShiftUnsigned());
  }

  /** {@code trunci(ext(x)) = ext(x)} where the result is still wider than {@code x}. */
  private record ExtendLess() implements RewritePattern<TruncIOp> {
    @Override
    public Class<TruncIOp> root() {
      return TruncIOp.class;
    }

    @Override
    public int benefit() {
      return 2;
    }

    @Override
    public PatternResult rewrite(TruncIOp op, Rewriter rewriter) {
      if (!(op.in().definingOp().orElse(null) instanceof CastOp extension)
          || !(extension instanceof ExtSIOp || extension instanceof ExtUIOp)
          || ArithTypes.width(op.to()) <= ArithTypes.width(extension.from())) {
        return PatternResult.declined("the operand is not extended from a narrower type");
      }
      var type = op.out().type();
      var narrower =
          extension instanceof ExtSIOp
              ? ExtSIOp.create(rewriter, op.location(), extension.in(), type)
              : ExtUIOp.create(rewriter, op.location(), extension.in(), type);
      rewriter.replace(op, narrower.out());
      return PatternResult.applied();
    }
  }

  /** {@code trunci(x >> c) = trunci(x >>> c)} where just the shifted-in bits are cut. */
  private record ShiftUnsigned() implements RewritePattern<TruncIOp> {
    @Override
    public Class<TruncIOp> root() {
      return TruncIOp.class;
    }

    @Override
    public int benefit() {
      return 2;
    }

    @Override
    public PatternResult rewrite(TruncIOp op, Rewriter rewriter) {
      if (!(op.in().definingOp().orElse(null) instanceof ShRSIOp shift)) {
        return PatternResult.declined("the operand is not shifted");
      }
      var amount = Constants.integer(shift.rhs());
      if (amount.isEmpty()
          || amount.getAsLong() != ArithTypes.width(op.from()) - ArithTypes.width(op.to())) {
        return PatternResult.declined("the shift is not by as many bits as are cut");
      }
      var loc = op.location();
      var c = ConstantOp.integer(rewriter, loc, amount.getAsLong(), shift.type()).result();
      var shifted = ShRUIOp.create(rewriter, loc, shift.lhs(), c).result();
      var cut = create(rewriter, loc, shifted, op.out().type());
      cut.set(OverflowFlagsAttr.SLOT, op.get(OverflowFlagsAttr.SLOT));
      rewriter.replace(op, cut.out());
      return PatternResult.applied();
    }
  }
}
