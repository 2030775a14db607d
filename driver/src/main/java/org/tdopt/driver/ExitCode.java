package org.tdopt.driver;

/** Exit codes of {@code tdopt}, {@code tdc}, {@code tdrun} and {@code tdimport}. */
public final class ExitCode {
  public static final int SUCCESS = 0;

  /** The input or the command line is at fault. */
  public static final int INPUT = 1;

  /** The tool itself is at fault. */
  public static final int INTERNAL = 2;

  /** Whoever read the standard output does so no longer; as LLVM's tools end then. */
  public static final int READER_HAS_GONE = 74;

  private ExitCode() {}
}
