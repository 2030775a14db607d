package org.tdopt.driver.tdc;

/** Something the user must change, as one sentence; the tool ends with exit code 1. */
final class UserError extends Exception {
  private static final long serialVersionUID = 1L;

  UserError(String message) {
    super(message);
  }
}
