package org.tdopt.testkit.shell;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a command printed for the log. */
final class Capture extends ByteArrayOutputStream {
  /** The text with newlines as line ends; bytes that are no UTF-8 show as the replacement sign. */
  synchronized String text() {
    return toString(StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
  }
}
