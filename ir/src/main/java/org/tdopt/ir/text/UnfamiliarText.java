package org.tdopt.ir.text;

/** Thrown where a text is not of the plain form that {@link GenericReader} reads. */
final class UnfamiliarText extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Where it is thrown does not matter, so it needs no stack trace and there is only one. */
  static final UnfamiliarText HERE = new UnfamiliarText();

  private UnfamiliarText() {
    super("the text is not in plain generic form", null, false, false);
  }
}
