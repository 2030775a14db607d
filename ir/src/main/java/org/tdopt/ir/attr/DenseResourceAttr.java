package org.tdopt.ir.attr;

import org.tdopt.ir.type.ShapedType;

/** A constant of a shaped type whose elements are in the file's resource section. */
public record DenseResourceAttr(Resource resource, ShapedType type) implements Attribute {
  @Override
  public String toString() {
    var key = resource.key();
    return "dense_resource<"
        + (Identifiers.isBare(key) ? key : StringAttr.quote(key))
        + "> : "
        + type;
  }
}
