package org.tdopt.testkit.regex;

/** A regular expression is malformed; the message is the standard text of the POSIX error code. */
public final class RegexSyntaxException extends Exception {
  public RegexSyntaxException(String message) {
    super(message);
  }
}
