package org.tdopt.ir.attr;

import org.tdopt.ir.type.ShapedType;

/** A constant of a shaped type that is zero but at {@code indices}. */
public record SparseElementsAttr(
    ShapedType type, DenseElementsAttr indices, DenseElementsAttr values) implements Attribute {
  @Override
  public String toString() {
    return "sparse<" + body(indices) + ", " + body(values) + "> : " + type;
  }

  private static String body(DenseElementsAttr dense) {
    var text = dense.toString();
    return text.substring("dense<".length(), text.lastIndexOf("> : "));
  }
}
