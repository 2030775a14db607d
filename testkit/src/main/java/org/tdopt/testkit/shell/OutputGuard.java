package org.tdopt.testkit.shell;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The output of a command towards a reader that may end first. What is written after that is
 * dropped, so that a command need not handle the error; one that does not stop by itself is stopped
 * after {@link #PATIENCE} bytes.
 */
final class OutputGuard extends OutputStream {
  /** Bytes written in vain before the writer is taken to be endless. */
  static final long PATIENCE = 16L << 20;

  /** Ends a tool whose output nobody reads; neither streams nor tools catch it. */
  static final class NobodyReads extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final OutputStream target;
  private boolean readerGone;
  private long dropped;

  OutputGuard(OutputStream target) {
    this.target = target;
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (!readerGone) {
      try {
        target.write(bytes, offset, length);
        return;
      } catch (IOException e) {
        readerGone = true;
      }
    }
    dropped += length;
    if (dropped > PATIENCE) {
      throw new NobodyReads();
    }
  }

  @Override
  public void flush() {
    try {
      if (!readerGone) {
        target.flush();
      }
    } catch (IOException e) {
      readerGone = true;
    }
  }

  @Override
  public void close() {
    try {
      target.close();
    } catch (IOException e) {
      readerGone = true;
    }
  }
}
