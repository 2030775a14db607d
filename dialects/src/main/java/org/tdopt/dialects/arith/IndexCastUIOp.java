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

/** An unsigned integer as an index or an index as an integer, cut or zero-extended. */
public final class IndexCastUIOp extends IndexCastingOp {
  public static final OpSpec<IndexCastUIOp> SPEC =
      spec(
          "arith.index_castui",
          IndexCastUIOp::new,
          "an unsigned integer as an index or an index as an integer, cut or zero-extended",
          ArithTypes.INTEGER_LIKE_OR_MEMREF,
          ArithTypes.INTEGER_LIKE_OR_MEMREF)
          .description(
              """
              As `arith.index_cast`, but a narrower value is extended with zeros.
              """)
          .example(
              """
              func.func @example(%a: i32) -> index {
                %0 = arith.index_castui %a : i32 to index
                func.return %0 : index
              }
              """);

  private IndexCastUIOp(OpState state) {
    super(SPEC, state);
  }

  public static IndexCastUIOp create(OpBuilder b, Location loc, Value in, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(in).results(to));
  }

  @Override
  public IntUnary function() {
    int width = ArithTypes.width(from());
    return a -> IntBinaryOp.unsigned(a, width);
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new CastUnextended());
  }

  /** {@code index_castui(extui(x)) = index_castui(x)}. */
  private record CastUnextended() implements RewritePattern<IndexCastUIOp> {
    @Override
    public Class<IndexCastUIOp> root() {
      return IndexCastUIOp.class;
    }

    @Override
    public int benefit() {
      return 2;
    }

    @Override
    public PatternResult rewrite(IndexCastUIOp op, Rewriter rewriter) {
      if (!(op.in().definingOp().orElse(null) instanceof ExtUIOp inner)) {
        return PatternResult.declined("the operand is not zero-extended");
      }
      rewriter.replace(
          op, create(rewriter, op.location(), inner.in(), op.out().type()).out());
      return PatternResult.applied();
    }
  }
}
