package org.tdopt.ir.text;

import java.util.Locale;

/** Formats messages without regard to the machine's language. */
final class Messages {
  private Messages() {}

  static String format(String message, Object... arguments) {
    return arguments.length == 0 ? message : String.format(Locale.ROOT, message, arguments);
  }
}
