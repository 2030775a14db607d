package org.tdopt.dialects.tensor;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.Bufferizable;
import org.tdopt.dialects.behavior.Buffers;
import org.tdopt.dialects.behavior.TensorView;
import org.tdopt.dialects.memref.SubViewOp;
import org.tdopt.dialects.view.RankReduction;
import org.tdopt.dialects.view.Slice;
import org.tdopt.dialects.view.SliceSlots;
import org.tdopt.dialects.view.SlicingOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;

/** A rectangular part of a tensor; unit dimensions may be left out of the result's type. */
public final class ExtractSliceOp extends SlicingOp
    implements Bufferizable, TensorView, Canonicalizable {
  public static final OpSpec<ExtractSliceOp> SPEC =
      spec("tensor.extract_slice", ExtractSliceOp::new, TypeConstraint.TENSOR)
          .resultNames("extracted_slice")
          .summary("a rectangular part of a tensor")
          .description(
              """
              Offsets, sizes and strides, one per dimension, in elements; each is a number or an
              operand. Element `j` of the result is element `offset + j * stride` of the operand.
              The result's type may leave out dimensions of extent 1.
              """)
          .example(
              """
              func.func @example(%x: tensor<8x8xf32>, %i: index) -> tensor<2x4xf32> {
                %0 = tensor.extract_slice %x[%i, 0] [2, 4] [1, 2]
                    : tensor<8x8xf32> to tensor<2x4xf32>
                func.return %0 : tensor<2x4xf32>
              }
              """);

  private ExtractSliceOp(OpState state) {
    super(SPEC, state);
  }

  public static ExtractSliceOp create(OpBuilder b, Location loc, Value source, Slice slice) {
    return create(b, loc, source, slice, inferType(source.type(TensorType.class), slice));
  }

  /** A part of the type {@code type}, which may leave out unit dimensions. */
  public static ExtractSliceOp create(
      OpBuilder b, Location loc, Value source, Slice slice, TensorType type) {
    return b.create(SPEC, slice.into(OpState.at(loc).operands(source)).results(type));
  }

  /** The type of that part, of the same rank as {@code source}. */
  public static TensorType inferType(TensorType source, Slice slice) {
    return new TensorType(slice.shape(), source.elementType(), source.encoding());
  }

  public TensorType type() {
    return result(0).type(TensorType.class);
  }

  /** For each dimension of the slice whether the result's type leaves it out. */
  public boolean[] droppedDims() {
    return RankReduction.droppedDims(slice().shape(), type().shape()).orElseThrow();
  }

  /** The slice that is all of a tensor, and the slice just inserted. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    var from = source().type(TensorType.class);
    if (type().equals(from) && slice().covers(from.shape())) {
      return Foldable.to(source());
    }
    return source().definingOp().orElse(null) instanceof InsertSliceOp insert
            && insert.slice().equals(slice())
            && insert.source().type().equals(type())
        ? Foldable.to(insert.source())
        : Foldable.unchanged();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new MakeConstantsStatic());
  }

  /** Writes constant offsets, sizes and strides as numbers, and casts to the old type. */
  private record MakeConstantsStatic() implements RewritePattern<ExtractSliceOp> {
    @Override
    public Class<ExtractSliceOp> root() {
      return ExtractSliceOp.class;
    }

    @Override
    public PatternResult rewrite(ExtractSliceOp op, Rewriter rewriter) {
      var folded = op.slice().folded();
      if (folded.equals(op.slice())) {
        return PatternResult.declined("no offset, size or stride is a constant value");
      }
      var full = inferType(op.source().type(TensorType.class), folded);
      var type = op.type();
      var dropped = op.droppedDims();
      var dims =
          IntStream.range(0, full.rank()).filter(i -> !dropped[i]).mapToLong(full::dim).toArray();
      var known = new TensorType(Shape.of(dims), type.elementType(), type.encoding());
      var slice = create(rewriter, op.location(), op.source(), folded, known).result();
      rewriter.replace(op, CastOp.to(rewriter, op.location(), slice, type));
      return PatternResult.applied();
    }
  }

  @Override
  public void verify(Verifier v) {
    var from = source().type(TensorType.class);
    if (!SliceSlots.verify(this, v, from.rank())) {
      return;
    }
    var expected = inferType(from, slice());
    v.check(
        expected.elementType().equals(type().elementType())
            && RankReduction.droppedDims(expected.shape(), type().shape()).isPresent(),
        "expected result type to be '%s' or a rank-reduced version, got '%s'",
        expected,
        type());
  }

  @Override
  public void bufferize(Buffers buffers) {
    var whole = buffers.of(source());
    buffers.put(result(0), SubViewOp.create(buffers.builder(), location(), whole, slice()).result());
  }
}
