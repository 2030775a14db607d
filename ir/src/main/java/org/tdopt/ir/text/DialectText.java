package org.tdopt.ir.text;

/**
 * The text of a dialect's type or attribute, taken apart: {@code !d.name<x>} has the body {@code
 * name<x>}, and {@code !d<"x">} has the body {@code "x"}.
 */
record DialectText(String dialect, String body) {
  static DialectText parse(String text) {
    int angle = text.indexOf('<');
    int dot = text.indexOf('.');
    if (dot >= 0 && (angle < 0 || dot < angle)) {
      return new DialectText(text.substring(1, dot), text.substring(dot + 1));
    }
    return new DialectText(text.substring(1, angle), text.substring(angle + 1, text.length() - 1));
  }
}
