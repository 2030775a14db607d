package org.tdopt.dialects.memref;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.view.Slice;
import org.tdopt.dialects.view.SliceSlots;
import org.tdopt.dialects.view.SlicingOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.StridedLayoutAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.MemRefType;

/** A rectangular part of a buffer, without copying; the type may leave out unit dimensions. */
public final class SubViewOp extends SlicingOp implements Canonicalizable {
  public static final OpSpec<SubViewOp> SPEC =
      spec("memref.subview", SubViewOp::new, TypeConstraint.MEMREF)
          .resultNames("subview")
          .summary("a rectangular part of a buffer, without copying")
          .description(
              """
              A view: offsets, sizes and strides, one per dimension, in elements of the operand;
              each is a number or an operand. The layout of the result has strides and offset
              multiplied out; its type may leave out dimensions of extent 1.
              """)
          .example(
              """
              func.func @example(%m: memref<8x8xf32>, %i: index) -> f32 {
                %0 = memref.subview %m[%i, 0] [4, 4] [1, 1]
                    : memref<8x8xf32> to memref<4x4xf32, strided<[8, 1], offset: ?>>
                %1 = memref.load %0[%i, %i] : memref<4x4xf32, strided<[8, 1], offset: ?>>
                func.return %1 : f32
              }
              """);

  private SubViewOp(OpState state) {
    super(SPEC, state);
  }

  public static SubViewOp create(OpBuilder b, Location loc, Value source, Slice slice) {
    return create(b, loc, source, slice, inferType(source.type(MemRefType.class), slice));
  }

  /** A part without the dimensions marked in {@code dropped}, which have extent 1. */
  public static SubViewOp createDropping(
      OpBuilder b, Location loc, Value source, Slice slice, boolean[] dropped) {
    var full = inferType(source.type(MemRefType.class), slice);
    return create(b, loc, source, slice, StridedLayouts.drop(full, dropped));
  }

  /** A part of the type {@code type}, which may leave out unit dimensions. */
  public static SubViewOp create(
      OpBuilder b, Location loc, Value source, Slice slice, MemRefType type) {
    return b.create(SPEC, slice.into(OpState.at(loc).operands(source)).results(type));
  }

  /**
   * The type of that part, of the same rank as {@code source}: offset {@code o + sum offset_i
   * stride_i}, strides multiplied, each dynamic if a part of it is.
   *
   * @throws IllegalStateException if the layout of {@code source} is an affine map
   */
  public static MemRefType inferType(MemRefType source, Slice slice) {
    var strides = source.strides();
    long offset = source.offset();
    var scaled = new long[strides.length];
    for (int i = 0; i < strides.length; i++) {
      long start = slice.offsets().get(i).staticOrDynamic();
      offset = StridedLayouts.plus(offset, StridedLayouts.times(start, strides[i]));
      scaled[i] = StridedLayouts.times(slice.strides().get(i).staticOrDynamic(), strides[i]);
    }
    return StridedLayouts.type(source, slice.shape(), new StridedLayoutAttr(offset, scaled));
  }

  public MemRefType type() {
    return result(0).type(MemRefType.class);
  }

  /** For each dimension of the slice whether the result's type leaves it out. */
  public boolean[] droppedDims() {
    var full = inferType(source().type(MemRefType.class), slice());
    return StridedLayouts.droppedDims(full, type()).orElseThrow();
  }

  /** The part that is all of a buffer of the same type. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    return type().equals(source().type()) && slice().covers(type().shape())
        ? Foldable.to(source())
        : Foldable.unchanged();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return SubViewCanonicalization.patterns();
  }

  @Override
  public void verify(Verifier v) {
    var from = source().type(MemRefType.class);
    if (!v.check(
            StridedLayouts.isStrided(from) && StridedLayouts.isStrided(type()),
            "expected strided layouts, got '%s' and '%s'",
            from,
            type())
        || !SliceSlots.verify(this, v, from.rank())) {
      return;
    }
    var expected = inferType(from, slice());
    v.check(
        expected.elementType().equals(type().elementType())
            && Objects.equals(expected.memorySpace(), type().memorySpace())
            && expected.offset() == type().offset()
            && StridedLayouts.droppedDims(expected, type()).isPresent(),
        "expected result type to be '%s' or a rank-reduced version, got '%s'",
        expected,
        type());
  }
}
