package org.tdopt.dialects.memref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.Ir;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.dialects.view.Reassociation;
import org.tdopt.dialects.view.Slice;
import org.tdopt.ir.attr.StridedLayoutAttr;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

class SubViewOpTest {
  private static final long SEED = 7;

  private static MemRefType strided(long[] shape, long offset, long... strides) {
    return new MemRefType(
        Shape.of(shape), FloatType.F32, new StridedLayoutAttr(offset, strides), null);
  }

  private static long address(MemRefType type, long... indices) {
    long at = type.offset();
    for (int i = 0; i < indices.length; i++) {
      at += indices[i] * type.strides()[i];
    }
    return at;
  }

  /** Element {@code (i, j)} of the part is element {@code (o + i s, p + j t)} of the whole. */
  @Test
  void inferredLayoutAddressesTheSameElements() {
    var random = new Random(SEED);
    for (int n = 0; n < 200; n++) {
      var whole =
          strided(
              new long[] {20, 30},
              random.nextInt(9),
              40 + random.nextInt(9),
              1 + random.nextInt(3));
      long[] offsets = {random.nextInt(4), random.nextInt(4)};
      long[] steps = {1 + random.nextInt(3), 1 + random.nextInt(3)};
      var slice =
          new Slice(
              MixedIndex.ofAll(offsets), MixedIndex.ofAll(4, 5), MixedIndex.ofAll(steps));
      var part = SubViewOp.inferType(whole, slice);
      long i = random.nextInt(4);
      long j = random.nextInt(5);
      assertThat(address(part, i, j))
          .as("seed %d, %s of %s", SEED, slice, whole)
          .isEqualTo(address(whole, offsets[0] + i * steps[0], offsets[1] + j * steps[1]));
    }
  }

  @Test
  void unknownsSpreadButZeroTimesUnknownIsZero() {
    var whole = MemRefType.of(FloatType.F32, 4, Shape.DYNAMIC);
    var slice = Slice.of(MixedIndex.ofAll(0, 2), MixedIndex.ofAll(2, 3));
    assertThat(SubViewOp.inferType(whole, slice))
        .hasToString("memref<2x3xf32, strided<[?, 1], offset: 2>>");
    var second = Slice.of(MixedIndex.ofAll(1, 2), MixedIndex.ofAll(2, 3));
    assertThat(SubViewOp.inferType(whole, second))
        .hasToString("memref<2x3xf32, strided<[?, 1], offset: ?>>");
  }

  /** Of two unit dimensions the strides tell which one is left. */
  @Test
  void droppedDimensionsFollowFromStrides() {
    var module =
        Ir.parseValid(
            """
            func.func @f(%m: memref<8x4x2xf32>) {
              %0 = memref.subview %m[0, 0, 0] [1, 1, 2] [1, 1, 1]
                  : memref<8x4x2xf32> to memref<1x2xf32, strided<[2, 1]>>
              %1 = memref.subview %m[0, 0, 0] [1, 1, 2] [1, 1, 1]
                  : memref<8x4x2xf32> to memref<1x2xf32, strided<[8, 1]>>
              return
            }
            """);
    var views = module.collect(SubViewOp.class);
    assertThat(views.get(0).droppedDims()).containsExactly(true, false, false);
    assertThat(views.get(1).droppedDims()).containsExactly(false, true, false);
  }

  @Test
  void collapsingKeepsTheInnermostStride() {
    var groups = Reassociation.of(List.of(List.of(0, 1), List.of(2)));
    var from = strided(new long[] {2, 3, 4}, 5, 24, 8, 2);
    assertThat(CollapseShapeOp.inferType(from, groups))
        .contains(strided(new long[] {6, 4}, 5, 8, 2));
    var gaps = strided(new long[] {2, 3, 4}, 0, 40, 8, 2);
    assertThat(CollapseShapeOp.inferType(gaps, groups)).isEmpty();
    var unit = strided(new long[] {2, 1, 4}, 0, 40, 8, 2);
    assertThat(CollapseShapeOp.inferType(unit, groups))
        .contains(strided(new long[] {2, 4}, 0, 40, 2));
    var shape = Shape.of(2, 3, 4);
    assertThat(ExpandShapeOp.inferType(strided(new long[] {6, 4}, 5, 8, 2), groups, shape))
        .isEqualTo(from);
  }
}
