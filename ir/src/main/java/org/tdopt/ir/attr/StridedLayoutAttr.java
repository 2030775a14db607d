package org.tdopt.ir.attr;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.tdopt.ir.type.Shape;

/** A buffer layout: one stride per dimension and an offset, in elements. */
public final class StridedLayoutAttr implements Attribute {
  private final long offset;
  private final long[] strides;

  public StridedLayoutAttr(long offset, long... strides) {
    this.offset = offset;
    this.strides = strides.clone();
  }

  public long offset() {
    return offset;
  }

  public long[] strides() {
    return strides.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StridedLayoutAttr s
        && offset == s.offset
        && Arrays.equals(strides, s.strides);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(offset) + Arrays.hashCode(strides);
  }

  @Override
  public String toString() {
    var list =
        Arrays.stream(strides).mapToObj(StridedLayoutAttr::text).collect(Collectors.joining(", "));
    return "strided<[" + list + "]" + (offset == 0 ? "" : ", offset: " + text(offset)) + ">";
  }

  private static String text(long value) {
    return value == Shape.DYNAMIC ? "?" : Long.toString(value);
  }
}
