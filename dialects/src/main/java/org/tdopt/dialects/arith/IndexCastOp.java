package org.tdopt.dialects.arith;

import java.util.List;
import org.tdopt.dialects.behavior.ScalarFunction.IntUnary;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.Type;

/** A signed integer as an index or an index as an integer, cut or sign-extended. */
public final class IndexCastOp extends IndexCastingOp {
  public static final OpSpec<IndexCastOp> SPEC =
      spec(
          "arith.index_cast",
          IndexCastOp::new,
          "a signed integer as an index or an index as an integer, cut or sign-extended",
          ArithTypes.INTEGER_LIKE_OR_MEMREF,
          ArithTypes.INTEGER_LIKE_OR_MEMREF)
          .description(
              """
              An index has 64 bits in the interpreter and the target's word on the cluster; a
              wider value is cut, a narrower one extended with its sign.
              """)
          .example(
              """
              func.func @example(%a: i32) -> index {
                %0 = arith.index_cast %a : i32 to index
                func.return %0 : index
              }
              """);

  private IndexCastOp(OpState state) {
    super(SPEC, state);
  }

  public static IndexCastOp create(OpBuilder b, Location loc, Value in, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(in).results(to));
  }

  @Override
  public IntUnary function() {
    int width = ArithTypes.width(from());
    return a -> IntBinaryOp.signed(a, width);
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new CastUnextended());
  }

  /** {@code index_cast(extsi(x)) = index_cast(x)}. */
  private record CastUnextended() implements RewritePattern<IndexCastOp> {
    @Override
    public Class<IndexCastOp> root() {
      return IndexCastOp.class;
    }

    @Override
    public int benefit() {
      return 2;
    }

    @Override
    public PatternResult rewrite(IndexCastOp op, Rewriter rewriter) {
      if (!(op.in().definingOp().orElse(null) instanceof ExtSIOp inner)) {
        return PatternResult.declined("the operand is not sign-extended");
      }
      rewriter.replace(
          op, create(rewriter, op.location(), inner.in(), op.out().type()).out());
      return PatternResult.applied();
    }
  }
}
