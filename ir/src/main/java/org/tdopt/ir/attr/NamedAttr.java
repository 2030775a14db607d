package org.tdopt.ir.attr;

/** One entry of a dictionary. */
public record NamedAttr(String name, Attribute value) {
  /** The entry's text; a unit attribute is its name alone. */
  @Override
  public String toString() {
    var key = Identifiers.isBare(name) ? name : StringAttr.quote(name);
    return value == UnitAttr.UNIT ? key : key + " = " + value;
  }
}
