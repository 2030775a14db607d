package org.tdopt.driver;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * The standard output of the process. A fault of writing ends the tool, which a {@link
 * java.io.PrintStream} around it alone would not notice.
 */
final class StandardOutput extends OutputStream {
  /** The output cannot be written. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(IOException cause) {
      super(cause.getMessage(), cause, false, false);
    }

    /** Whether the reader has gone, as {@code head} does; nobody is to be told of it. */
    boolean readerHasGone() {
      var message = getMessage();
      return message != null && message.toLowerCase(Locale.ROOT).contains("broken pipe");
    }
  }

  private final OutputStream out;

  StandardOutput(OutputStream out) {
    this.out = out;
  }

  static StandardOutput ofProcess() {
    return new StandardOutput(new FileOutputStream(FileDescriptor.out));
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw new Failure(e);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new Failure(e);
    }
  }
}
