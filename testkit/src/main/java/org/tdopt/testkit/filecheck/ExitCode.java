package org.tdopt.testkit.filecheck;

/** The exit codes of the command. */
final class ExitCode {
  static final int MATCHED = 0;

  /** The input does not match, or the command line is malformed. */
  static final int FAILED = 1;

  /** The check file, a prefix, a definition or the input cannot be used. */
  static final int USAGE = 2;

  private ExitCode() {}
}
