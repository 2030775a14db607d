package org.tdopt.ir.attr;

import org.tdopt.ir.type.ShapedType;

/**
 * A constant of a shaped type that is zero but at {@code indices}. Both parts are {@link
 * DenseElementsAttr}s; the values may be a {@link DenseStringsAttr}.
 */
public record SparseElementsAttr(
    ShapedType type, Attribute indices, Attribute values) implements Attribute {
  @Override
  public String toString() {
    var elements = body(values);
    return "sparse<" + (elements.isEmpty() ? "" : body(indices) + ", " + elements) + "> : " + type;
  }

  private static String body(Attribute dense) {
    var text =
        switch (dense) {
          case DenseElementsAttr d -> d.elementsText();
          case DenseStringsAttr d -> d.elementsText();
          default -> throw new IllegalStateException("no elements in " + dense);
        };
    return text.substring("dense<".length(), text.length() - 1);
  }
}
