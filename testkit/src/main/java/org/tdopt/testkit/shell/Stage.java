package org.tdopt.testkit.shell;

import java.io.InputStream;
import java.util.Optional;

/** A command of a pipeline that has started. */
sealed interface Stage permits ProgramStage, ToolStage {
  /** The exit code of a command that a signal or an exception ended is below zero. */
  int SIGPIPE = -13;

  /** As a process that aborted. */
  int CRASH = -6;

  int KILLED = -9;

  /** What the next command reads, if this one feeds it. */
  Optional<InputStream> output();

  /** Waits for the end, at most {@code nanos}; whether it has ended. */
  boolean await(long nanos) throws InterruptedException;

  /** Ends the command if that can be done; whether it has ended. */
  boolean stop();

  /** Valid after the end. */
  int exitCode();

  /** Prints and errors that went nowhere else, for the log. */
  Capture out();

  Capture err();
}
