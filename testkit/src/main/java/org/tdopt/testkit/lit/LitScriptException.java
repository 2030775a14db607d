package org.tdopt.testkit.lit;

/** The keywords of a test file are malformed. */
final class LitScriptException extends Exception {
  private static final long serialVersionUID = 1L;

  LitScriptException(String message) {
    super(message);
  }
}
