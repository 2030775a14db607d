package org.tdopt.ir.type;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.attr.AffineMapAttr;
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

  /** Strides and offset in elements; empty if the layout is a map that has none. */
  public Optional<StridedLayoutAttr> stridedLayout() {
    return switch (layout) {
      case null -> Optional.of(new StridedLayoutAttr(0, shape.rowMajorStrides()));
      case StridedLayoutAttr s -> Optional.of(s);
      case AffineMapAttr m -> m.map().stridedLayout();
      default -> Optional.empty();
    };
  }

  /** Whether elements lie row by row from the buffer's base on, as far as the layout itself says. */
  public boolean hasIdentityLayout() {
    return layout == null
        || rank() == 1 && layout.equals(new StridedLayoutAttr(0, 1))
        || layout instanceof AffineMapAttr m && m.map().isIdentity();
  }

  /**
   * Strides in elements, outermost first; {@link Shape#DYNAMIC} where not known.
   *
   * @throws IllegalStateException if the layout is an affine map that has none
   */
  public long[] strides() {
    return layout == null ? shape.rowMajorStrides() : strided().strides();
  }

  /**
   * Offset of the first element from the buffer's base, in elements.
   *
   * @throws IllegalStateException if the layout is an affine map that has none
   */
  public long offset() {
    return layout == null ? 0 : strided().offset();
  }

  private StridedLayoutAttr strided() {
    return stridedLayout()
        .orElseThrow(() -> new IllegalStateException("no strides in the layout " + layout));
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
