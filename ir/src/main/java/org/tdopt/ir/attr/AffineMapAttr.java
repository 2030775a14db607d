package org.tdopt.ir.attr;

import org.tdopt.ir.affine.AffineMap;

/** An affine map. */
public record AffineMapAttr(AffineMap map) implements Attribute {
  @Override
  public String toString() {
    return "affine_map<" + map + ">";
  }
}
