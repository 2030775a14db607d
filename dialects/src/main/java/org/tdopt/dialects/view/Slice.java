package org.tdopt.dialects.view;

import java.util.List;
import java.util.stream.IntStream;
import org.tdopt.ir.OpState;
import org.tdopt.ir.type.Shape;

/** A rectangular part of a tensor or buffer: one offset, size and stride per dimension. */
public record Slice(
    List<MixedIndex> offsets, List<MixedIndex> sizes, List<MixedIndex> strides) {
  public Slice {
    offsets = List.copyOf(offsets);
    sizes = List.copyOf(sizes);
    strides = List.copyOf(strides);
  }

  /** A part without gaps. */
  public static Slice of(List<MixedIndex> offsets, List<MixedIndex> sizes) {
    return new Slice(offsets, sizes, MixedIndex.repeated(1, offsets.size()));
  }

  public int rank() {
    return sizes.size();
  }

  /** The sizes, {@link Shape#DYNAMIC} where not known. */
  public Shape shape() {
    return Shape.of(sizes.stream().mapToLong(MixedIndex::staticOrDynamic).toArray());
  }

  public boolean hasUnitStrides() {
    return strides.stream().allMatch(s -> s.is(1));
  }

  /** Whether the slice is all of a tensor or buffer of that shape. */
  public boolean covers(Shape whole) {
    return hasUnitStrides()
        && offsets.stream().allMatch(o -> o.is(0))
        && IntStream.range(0, rank())
            .allMatch(i -> !Shape.isDynamic(whole.dim(i)) && sizes.get(i).is(whole.dim(i)));
  }

  /** The slice with every constant value replaced by its number. */
  public Slice folded() {
    return new Slice(
        MixedIndex.fold(offsets), MixedIndex.fold(sizes), MixedIndex.fold(strides));
  }

  /** Fills the three operand slots and the three properties of {@link SliceSlots}. */
  public OpState into(OpState state) {
    return state
        .operands(MixedIndex.dynamics(offsets))
        .operands(MixedIndex.dynamics(sizes))
        .operands(MixedIndex.dynamics(strides))
        .set(SliceSlots.STATIC_OFFSETS, MixedIndex.statics(offsets))
        .set(SliceSlots.STATIC_SIZES, MixedIndex.statics(sizes))
        .set(SliceSlots.STATIC_STRIDES, MixedIndex.statics(strides));
  }
}
