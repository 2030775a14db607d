package org.tdopt.dialects.arith;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.IntUnary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.Type;

/** The low bits of an integer. */
public final class TruncIOp extends CastOp {
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

  /** {@code trunci(extsi(x)) = trunci(extui(x)) = x}. */
  @Override
  protected List<FoldResult> simplify() {
    return in().definingOp().orElse(null) instanceof CastOp inner
            && (inner instanceof ExtSIOp || inner instanceof ExtUIOp)
            && inner.in().type().equals(out().type())
        ? Foldable.to(inner.in())
        : Foldable.unchanged();
  }
}
