package org.tdopt.ir.type;

/** A type that a dialect defines; its text is {@code !dialect.body}. */
public interface DialectType extends Type {
  /** The dialect's name, without the exclamation mark. */
  String dialect();

  /** What follows the dot, for example {@code token} or {@code box<f32>}. */
  String body();

  /** The text of the type, for use by {@code toString}. */
  default String text() {
    return "!" + dialect() + "." + body();
  }
}
