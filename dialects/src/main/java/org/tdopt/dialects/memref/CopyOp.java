package org.tdopt.dialects.memref;

import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.type.MemRefType;

/** Copies the elements of one buffer to another of the same shape; they do not overlap. */
public final class CopyOp extends Operation
    implements MemoryEffects, LayoutAgnostic, Canonicalizable {
  public static final OperandSlot SOURCE = OperandSlot.of("source", TypeConstraint.MEMREF);
  public static final OperandSlot TARGET = OperandSlot.of("target", TypeConstraint.MEMREF);
  public static final OpSpec<CopyOp> SPEC =
      OpSpec.of("memref.copy", CopyOp::new, SOURCE, TARGET)
          .format("$source `,` $target attr-dict `:` type($source) `to` type($target)")
          .summary("copies the elements of one buffer to another of the same shape")
          .description(
              """
              Shapes and element types are equal; layouts and memory spaces may differ. Source and
              target do not overlap. Pass `insert-dma` makes transfers of the copies between
              memory spaces.
              """)
          .example(
              """
              func.func @example(%from: memref<4xf32, "L2">, %to: memref<4xf32, "L1">) {
                memref.copy %from, %to : memref<4xf32, "L2"> to memref<4xf32, "L1">
                func.return
              }
              """);

  private CopyOp(OpState state) {
    super(SPEC, state);
  }

  public static CopyOp create(OpBuilder b, Location loc, Value source, Value target) {
    return b.create(SPEC, OpState.at(loc).operands(source, target));
  }

  public Value source() {
    return operand(0);
  }

  public Value target() {
    return operand(1);
  }

  @Override
  public List<Effect> effects() {
    return List.of(
        Effect.on(Effect.Kind.READ, source()), Effect.on(Effect.Kind.WRITE, target()));
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new RemoveCopyToItself());
  }

  /** {@code copy(x, x)} does nothing. */
  private record RemoveCopyToItself() implements RewritePattern<CopyOp> {
    @Override
    public Class<CopyOp> root() {
      return CopyOp.class;
    }

    @Override
    public PatternResult rewrite(CopyOp op, Rewriter rewriter) {
      if (op.source() != op.target()) {
        return PatternResult.declined("source and target differ");
      }
      rewriter.erase(op);
      return PatternResult.applied();
    }
  }

  @Override
  public void verify(Verifier v) {
    var from = source().type(MemRefType.class);
    var to = target().type(MemRefType.class);
    v.check(
        from.elementType().equals(to.elementType()),
        "requires the same element type for all operands, got '%s' and '%s'",
        from,
        to);
    v.check(
        from.shape().mayBe(to.shape()),
        "requires the same shape for all operands, got '%s' and '%s'",
        from,
        to);
  }
}
