package org.tdopt.ir.attr;

import java.util.List;
import org.tdopt.ir.type.ShapedType;

/** Strings of a shaped type, row-major, or one alone if {@code splat}. */
public record DenseStringsAttr(ShapedType type, List<String> values, boolean splat)
    implements Attribute {
  public DenseStringsAttr {
    values = List.copyOf(values);
  }

  @Override
  public String toString() {
    return elementsText() + " : " + type;
  }

  /** The text without the type: {@code dense<...>}. */
  public String elementsText() {
    return NestedText.of("dense<", type.shape(), splat, i -> StringAttr.quote(values.get((int) i)));
  }
}
