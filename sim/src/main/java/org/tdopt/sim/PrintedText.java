package org.tdopt.sim;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Passes on what a program prints, and keeps the beginning. */
final class PrintedText extends FilterOutputStream {
  private static final int MOST_BYTES = 1 << 20;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

  PrintedText(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    if (kept.size() < MOST_BYTES) {
      kept.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    kept.write(bytes, offset, Math.min(length, MOST_BYTES - kept.size()));
  }

  /** What was printed, up to a MiB. */
  String text() {
    return kept.toString(StandardCharsets.UTF_8);
  }
}
