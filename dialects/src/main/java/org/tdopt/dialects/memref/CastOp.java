package org.tdopt.dialects.memref;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.tdopt.dialects.view.RetypingOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Type;
import org.tdopt.ir.type.UnrankedMemRefType;

/** The same buffer under a type that knows more or less of its extents, strides and offset. */
public final class CastOp extends RetypingOp implements Canonicalizable {
  public static final OpSpec<CastOp> SPEC =
      spec("memref.cast", CastOp::new, TypeConstraint.ANY_MEMREF)
          .summary("the same buffer under a type that knows more or less of it")
          .description(
              """
              Checked when it runs: what both types know must be equal. One of them may even leave
              the rank open. It folds into users that do not mind the type.
              """)
          .example(
              """
              func.func @example(%m: memref<4xf32>, %i: index) -> f32 {
                %0 = memref.cast %m : memref<4xf32> to memref<?xf32>
                %1 = memref.load %0[%i] : memref<?xf32>
                func.return %1 : f32
              }
              """);

  private CastOp(OpState state) {
    super(SPEC, state);
  }

  public static CastOp create(OpBuilder b, Location loc, Value source, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(source).results(to));
  }

  /** {@code source} as a value of type {@code to}: itself, or cast. */
  public static Value to(OpBuilder b, Location loc, Value source, Type to) {
    return source.type().equals(to) ? source : create(b, loc, source, to).result();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new UseSourceInLayoutAgnosticUsers());
  }

  /** {@code op(cast(x)) = op(x)} for an operation that takes any layout. */
  private record UseSourceInLayoutAgnosticUsers() implements RewritePattern<CastOp> {
    @Override
    public Class<CastOp> root() {
      return CastOp.class;
    }

    @Override
    public PatternResult rewrite(CastOp op, Rewriter rewriter) {
      if (!(op.source().type() instanceof MemRefType)) {
        return PatternResult.declined("the rank of the operand is not known");
      }
      boolean any = false;
      for (var use : op.result().uses()) {
        if (use.owner() instanceof LayoutAgnostic) {
          rewriter.modify(use.owner(), () -> use.set(op.source()));
          any = true;
        }
      }
      return any
          ? PatternResult.applied()
          : PatternResult.declined("no user takes buffers of any layout");
    }
  }

  @Override
  public void verify(Verifier v) {
    var from = source().type();
    var to = result().type();
    v.check(
        areCompatible(from, to),
        "operand type '%s' and result type '%s' are cast incompatible",
        from,
        to);
  }

  private static boolean areCompatible(Type from, Type to) {
    return switch (from) {
      case MemRefType a when to instanceof MemRefType b ->
          a.elementType().equals(b.elementType())
              && Objects.equals(a.memorySpace(), b.memorySpace())
              && a.shape().mayBe(b.shape())
              && haveCompatibleLayouts(a, b);
      case MemRefType a when to instanceof UnrankedMemRefType b -> areCompatible(a, b);
      case UnrankedMemRefType a when to instanceof MemRefType b -> areCompatible(b, a);
      default -> false;
    };
  }

  private static boolean areCompatible(MemRefType ranked, UnrankedMemRefType unranked) {
    return ranked.elementType().equals(unranked.elementType())
        && Objects.equals(ranked.memorySpace(), unranked.memorySpace());
  }

  private static boolean haveCompatibleLayouts(MemRefType a, MemRefType b) {
    if (Objects.equals(a.layout(), b.layout())) {
      return true;
    }
    if (!StridedLayouts.isStrided(a) || !StridedLayouts.isStrided(b)) {
      return false;
    }
    var from = a.strides();
    var to = b.strides();
    return StridedLayouts.mayBeEqual(a.offset(), b.offset())
        && IntStream.range(0, from.length)
            .allMatch(i -> StridedLayouts.mayBeEqual(from[i], to[i]));
  }
}
