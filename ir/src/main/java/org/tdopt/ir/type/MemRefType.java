package org.tdopt.ir.type;

import org.jspecify.annotations.Nullable;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.StridedLayoutAttr;
import org.tdopt.ir.attr.StringAttr;

/**
 * A reference to a buffer. {@code layout} is null for row-major; {@code memorySpace} is null for
 * the default space.
 */
public record MemRefType(
    Shape shape, Type elementType, @Nullable Attribute layout, @Nullable Attribute memorySpace)
    implements ShapedType {
  public static MemRefType of(Type elementType, long... dims) {
    return new MemRefType(Shape.of(dims), elementType, null, null);
  }

  /** The same buffer in another memory space, named by a string. */
  public MemRefType inSpace(String space) {
    return new MemRefType(shape, elementType, layout, new StringAttr(space));
  }

  /** The name of the memory space, or the empty string. */
  public String space() {
    return memorySpace instanceof StringAttr s ? s.value() : "";
  }

  /**
   * Strides in elements, outermost first; {@link Shape#DYNAMIC} where not known.
   *
   * @throws IllegalStateException if the layout is an affine map
   */
  public long[] strides() {
    return switch (layout) {
      case null -> shape.rowMajorStrides();
      case StridedLayoutAttr s -> s.strides();
      default -> throw new IllegalStateException("no strides in the layout " + layout);
    };
  }

  /** Offset of the first element from the buffer's base, in elements. */
  public long offset() {
    return layout instanceof StridedLayoutAttr s ? s.offset() : 0;
  }

  @Override
  public String toString() {
    return "memref<"
        + shape.prefix()
        + elementType
        + (layout == null ? "" : ", " + layout)
        + (memorySpace == null ? "" : ", " + memorySpace)
        + ">";
  }
}
