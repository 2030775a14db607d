package org.tdopt.testkit.shell;

/** The deadline passed while a command ran; the command has been stopped or abandoned. */
final class TimeoutReached extends Exception {
  private static final long serialVersionUID = 1L;
}
