package org.tdopt.ir.attr;

/** An attribute that a dialect defines; its text is {@code #dialect.body}. */
public interface DialectAttr extends Attribute {
  /** The dialect's name, without the hash. */
  String dialect();

  /** What follows the dot. */
  String body();

  /** The text of the attribute, for use by {@code toString}. */
  default String text() {
    return "#" + dialect() + "." + body();
  }
}
