package org.tdopt.ir.attr;

import org.tdopt.ir.type.ShapedType;

/** A constant of a shaped type that is zero but at {@code indices}. */
public record SparseElementsAttr(
    ShapedType type, DenseElementsAttr indices, DenseElementsAttr values) implements Attribute {
  @Override
  public String toString() {
    var body = values.data().byteSize() == 0 ? "" : body(indices) + ", " + body(values);
    return "sparse<" + body + "> : " + type;
  }

  private static String body(DenseElementsAttr dense) {
    var text = dense.elementsText();
    return text.substring("dense<".length(), text.length() - 1);
  }
}
