package org.tdopt.driver.extension;

import org.tdopt.driver.Version;

/** Explains why a class that was built elsewhere does not fit. */
public final class Mismatch {
  private Mismatch() {}

  /** What is missing, and what that may come from. */
  public static String describe(Throwable fault) {
    var cause =
        fault instanceof ExceptionInInitializerError && fault.getCause() != null
            ? fault.getCause()
            : fault;
    return switch (cause) {
      case UnsupportedClassVersionError e ->
          "it was compiled for a newer JDK than this one, %s (%s)"
              .formatted(System.getProperty("java.specification.version"), e.getMessage());
      case LinkageError e ->
          "%s: %s; was it built against another version than %s?"
              .formatted(
                  e.getClass().getSimpleName(), e.getMessage(), Version.line("tdopt").strip());
      default -> cause.toString();
    };
  }
}
