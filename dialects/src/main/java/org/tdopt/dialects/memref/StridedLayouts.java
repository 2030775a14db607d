package org.tdopt.dialects.memref;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.view.Reassociation;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.StridedLayoutAttr;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

/** Strided layouts of buffer types; {@link Shape#DYNAMIC} stands for what is not known. */
public final class StridedLayouts {
  private StridedLayouts() {}

  /** Whether strides and offset follow from the type. */
  public static boolean isStrided(MemRefType type) {
    return type.stridedLayout().isPresent();
  }

  /** {@code a * b}, not known if either is not; zero times anything is zero. */
  static long times(long a, long b) {
    if (a == 0 || b == 0) {
      return 0;
    }
    return Shape.isDynamic(a) || Shape.isDynamic(b) ? Shape.DYNAMIC : Math.multiplyExact(a, b);
  }

  /** {@code a + b}, not known if either is not. */
  static long plus(long a, long b) {
    return Shape.isDynamic(a) || Shape.isDynamic(b) ? Shape.DYNAMIC : Math.addExact(a, b);
  }

  /** The type with that shape and layout and {@code like}'s elements and memory space. */
  static MemRefType type(MemRefType like, Shape shape, @Nullable Attribute layout) {
    return new MemRefType(shape, like.elementType(), layout, like.memorySpace());
  }

  /**
   * The layout of a buffer whose dimensions are merged by {@code groups}; empty if a group's
   * dimensions are known not to be contiguous. A merged dimension has the stride of its innermost
   * one that is not of extent 1; which one that is is not known if its extent is not.
   */
  static Optional<StridedLayoutAttr> collapse(MemRefType from, Reassociation groups) {
    var strides = from.strides();
    var merged = new ArrayList<Long>();
    for (var group : groups.groups()) {
      int innermost = group.size() - 1;
      while (innermost > 0 && from.dim(group.get(innermost)) == 1) {
        innermost--;
      }
      int last = group.get(innermost);
      boolean mayBeSkipped = innermost > 0 && Shape.isDynamic(from.dim(last));
      long stride = mayBeSkipped ? Shape.DYNAMIC : strides[last];
      merged.add(stride);
      if (!isContiguous(from, strides, group, stride)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new StridedLayoutAttr(
            from.offset(), merged.stream().mapToLong(Long::longValue).toArray()));
  }

  /** Whether the strides of the group may be those of one dimension of stride {@code stride}. */
  private static boolean isContiguous(
      MemRefType from, long[] strides, List<Integer> group, long stride) {
    long expected = stride;
    for (int i = group.size() - 1; i > 0; i--) {
      expected = times(expected, from.dim(group.get(i)));
      int outer = group.get(i - 1);
      if (from.dim(outer) != 1 && !mayBeEqual(expected, strides[outer])) {
        return false;
      }
    }
    return true;
  }

  /** Whether two numbers are equal or one of them is not known. */
  static boolean mayBeEqual(long a, long b) {
    return a == b || Shape.isDynamic(a) || Shape.isDynamic(b);
  }

  /** The layout of a buffer whose dimensions are split by {@code groups} into {@code shape}. */
  static StridedLayoutAttr expand(MemRefType from, Reassociation groups, Shape shape) {
    var strides = from.strides();
    var split = new long[shape.rank()];
    Arrays.fill(split, 1);
    for (int g = 0; g < groups.groups().size(); g++) {
      long stride = strides[g];
      for (int d : groups.groups().get(g).reversed()) {
        split[d] = stride;
        stride = times(stride, shape.dim(d));
      }
    }
    return new StridedLayoutAttr(from.offset(), split);
  }

  /**
   * For each dimension of {@code full} whether {@code reduced} drops it; empty if {@code reduced}
   * is not {@code full} without some dimensions of extent 1.
   */
  static Optional<boolean[]> droppedDims(MemRefType full, MemRefType reduced) {
    var fullStrides = full.strides();
    var reducedStrides = reduced.strides();
    var dropped = new boolean[full.rank()];
    int next = 0;
    for (int i = 0; i < full.rank(); i++) {
      if (next < reduced.rank()
          && full.dim(i) == reduced.dim(next)
          && fullStrides[i] == reducedStrides[next]) {
        next++;
      } else if (full.dim(i) == 1) {
        dropped[i] = true;
      } else {
        return Optional.empty();
      }
    }
    return next == reduced.rank() ? Optional.of(dropped) : Optional.empty();
  }

  /** {@code full} without the dropped dimensions. */
  static MemRefType drop(MemRefType full, boolean[] dropped) {
    var strides = full.strides();
    var kept = IntStream.range(0, full.rank()).filter(i -> !dropped[i]).toArray();
    return type(
        full,
        Shape.of(Arrays.stream(kept).mapToLong(full::dim).toArray()),
        new StridedLayoutAttr(
            full.offset(), Arrays.stream(kept).mapToLong(i -> strides[i]).toArray()));
  }
}
