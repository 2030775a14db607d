package org.tdopt.interp.translate;

import java.util.Arrays;
import org.tdopt.interp.memory.ElementKind;
import org.tdopt.ir.attr.StridedLayoutAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

/** What the type of a buffer says about addresses; -1 stands for what is known at run time only. */
public final class BufferTypes {
  private BufferTypes() {}

  /**
   * How elements lie in memory.
   *
   * @throws DiagnosticException if they cannot be stored
   */
  public static ElementKind kind(MemRefType type, Location location) {
    return ElementKind.of(type.elementType())
        .orElseThrow(
            () ->
                new DiagnosticException(
                    location, "elements of type '" + type.elementType() + "' cannot be stored"));
  }

  public static int[] staticSizes(MemRefType type) {
    var sizes = new int[type.rank()];
    Arrays.setAll(sizes, d -> known(type.dim(d)));
    return sizes;
  }

  /** Strides in bytes. */
  public static int[] staticByteStrides(MemRefType type) {
    var strides = new int[type.rank()];
    if (type.layout() != null && !(type.layout() instanceof StridedLayoutAttr)) {
      Arrays.fill(strides, -1);
      return strides;
    }
    var elements = type.strides();
    int bytes = ElementKind.of(type.elementType()).map(ElementKind::bytes).orElse(1);
    Arrays.setAll(strides, d -> known(elements[d]) < 0 ? -1 : known(elements[d]) * bytes);
    return strides;
  }

  /** The number, or -1 if it is dynamic or negative. */
  private static int known(long value) {
    return Shape.isDynamic(value) || value < 0 ? -1 : Math.toIntExact(value);
  }
}
