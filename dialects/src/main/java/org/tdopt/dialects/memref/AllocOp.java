package org.tdopt.dialects.memref;

import java.util.List;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

/** Allocates a buffer that lives until it is deallocated. */
public final class AllocOp extends AllocLikeOp implements Canonicalizable {
  public static final OpSpec<AllocOp> SPEC =
      spec("memref.alloc", AllocOp::new, "allocates a buffer that lives until it is deallocated")
          .resultNames("alloc")
          .description(
              """
              Its content is undefined until it is written. `alignment` is in bytes; dynamic
              extents and the symbols of the layout are operands. Pass `plan-memory` gives it an
              offset in its memory space, in bytes, as `tdopt.offset`.
              """)
          .example(
              """
              func.func @example(%x: f32, %i: index) -> f32 {
                %0 = memref.alloc() {alignment = 64 : i64} : memref<4xf32, "L1">
                memref.store %x, %0[%i] : memref<4xf32, "L1">
                %1 = memref.load %0[%i] : memref<4xf32, "L1">
                memref.dealloc %0 : memref<4xf32, "L1">
                func.return %1 : f32
              }
              """);

  private AllocOp(OpState state) {
    super(SPEC, state);
  }

  public static AllocOp create(OpBuilder b, Location loc, MemRefType type) {
    return create(b, loc, type, List.of());
  }

  public static AllocOp create(
      OpBuilder b, Location loc, MemRefType type, List<? extends Value> dynamicSizes) {
    return b.create(SPEC, state(loc, type, dynamicSizes));
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new MakeConstantSizesStatic(), new RemoveUnreadAlloc());
  }

  /** {@code alloc(4) : memref<?xf32> = cast(alloc() : memref<4xf32>)}. */
  private record MakeConstantSizesStatic() implements RewritePattern<AllocOp> {
    @Override
    public Class<AllocOp> root() {
      return AllocOp.class;
    }

    @Override
    public PatternResult rewrite(AllocOp op, Rewriter rewriter) {
      var folded = MixedIndex.fold(op.sizes());
      if (folded.equals(op.sizes()) || op.type().layout() != null) {
        return PatternResult.declined("no dynamic size is constant, or there is a layout");
      }
      long[] extents = folded.stream().mapToLong(MixedIndex::staticOrDynamic).toArray();
      var type = StridedLayouts.type(op.type(), Shape.of(extents), null);
      var known = create(rewriter, op.location(), type, MixedIndex.dynamics(folded));
      known.setAttributes(op.attributes());
      op.getOptional(ALIGNMENT).ifPresent(a -> known.set(ALIGNMENT, a));
      rewriter.replace(
          op, CastOp.create(rewriter, op.location(), known.memref(), op.type()).result());
      return PatternResult.applied();
    }
  }

  /** Removes a buffer that is only written, with its writes. */
  private record RemoveUnreadAlloc() implements RewritePattern<AllocOp> {
    @Override
    public Class<AllocOp> root() {
      return AllocOp.class;
    }

    @Override
    public PatternResult rewrite(AllocOp op, Rewriter rewriter) {
      var users = op.memref().users();
      for (var user : users) {
        boolean discards =
            switch (user) {
              case DeallocOp _ -> true;
              case StoreOp s -> s.value() != op.memref();
              case CopyOp c -> c.source() != op.memref();
              default -> false;
            };
        if (!discards) {
          return PatternResult.declined("'%s' uses the buffer", user.name());
        }
      }
      users.forEach(rewriter::erase);
      rewriter.erase(op);
      return PatternResult.applied();
    }
  }
}
