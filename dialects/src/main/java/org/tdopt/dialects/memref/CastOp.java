package org.tdopt.dialects.memref;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.Type;

/** The same buffer under a type that knows more or less of its extents, strides and offset. */
public final class CastOp extends Operation implements Pure, Foldable, Canonicalizable {
  public static final OperandSlot SOURCE = OperandSlot.of("source", TypeConstraint.MEMREF);
  public static final ResultSlot DEST = ResultSlot.of("dest", TypeConstraint.MEMREF);
  public static final OpSpec<CastOp> SPEC =
      OpSpec.of("memref.cast", CastOp::new, SOURCE, DEST)
          .format("$source attr-dict `:` type($source) `to` type($dest)")
          .resultNames("cast")
          .summary("the same buffer under a type that knows more or less of it")
          .description(
              """
              Checked when it runs: what both types know must be equal. It folds into users that
              do not mind the type.
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

  public Value source() {
    return operand(0);
  }

  public Value result() {
    return result(0);
  }

  /** {@code cast(x) = x} to the same type, also through another cast. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    var type = result().type();
    if (source().type().equals(type)) {
      return Foldable.to(source());
    }
    return source().definingOp().orElse(null) instanceof CastOp first
            && first.source().type().equals(type)
        ? Foldable.to(first.source())
        : Foldable.unchanged();
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

  /** Whether the shapes agree where both are known. */
  static boolean areCompatible(Shape a, Shape b) {
    return areCompatible(a.toArray(), b.toArray());
  }

  private static boolean areCompatible(long[] a, long[] b) {
    return a.length == b.length
        && IntStream.range(0, a.length).allMatch(i -> areCompatible(a[i], b[i]));
  }

  private static boolean areCompatible(long a, long b) {
    return a == b || Shape.isDynamic(a) || Shape.isDynamic(b);
  }

  @Override
  public void verify(Verifier v) {
    var from = source().type(MemRefType.class);
    var to = result().type(MemRefType.class);
    boolean layouts =
        StridedLayouts.isStrided(from) && StridedLayouts.isStrided(to)
            ? areCompatible(from.strides(), to.strides())
                && areCompatible(from.offset(), to.offset())
            : Objects.equals(from.layout(), to.layout());
    v.check(
        from.elementType().equals(to.elementType())
            && areCompatible(from.shape(), to.shape())
            && Objects.equals(from.memorySpace(), to.memorySpace())
            && layouts,
        "operand type '%s' and result type '%s' are cast incompatible",
        from,
        to);
  }
}
