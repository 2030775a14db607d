package org.tdopt.ir.attr;

import org.tdopt.ir.diag.Location;

/** A location as an attribute. */
public record LocationAttr(Location location) implements Attribute {
  @Override
  public String toString() {
    return "loc(" + location + ")";
  }
}
