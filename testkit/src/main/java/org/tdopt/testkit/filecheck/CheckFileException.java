package org.tdopt.testkit.filecheck;

/** A check file or a definition is malformed; the diagnostics have been written already. */
final class CheckFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  CheckFileException(int exitCode) {
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
