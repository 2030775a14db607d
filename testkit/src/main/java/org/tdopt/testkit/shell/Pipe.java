package org.tdopt.testkit.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;

/**
 * A bounded buffer between a writer and a reader on different threads. As with a pipe of the
 * system, a writer whose reader is gone gets an error, and a reader whose writer is gone the end.
 */
final class Pipe {
  private static final int CAPACITY = 1 << 16;

  private final byte[] ring = new byte[CAPACITY];
  private int head;
  private int count;
  private boolean writerClosed;
  private boolean readerClosed;

  OutputStream writeEnd() {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        while (at < offset + length) {
          at += put(bytes, at, offset + length - at);
        }
      }

      @Override
      public void close() {
        closeWriter();
      }
    };
  }

  InputStream readEnd() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return length == 0 ? 0 : take(bytes, offset, length);
      }

      @Override
      public void close() {
        closeReader();
      }
    };
  }

  private synchronized int put(byte[] bytes, int offset, int length) throws IOException {
    while (count == CAPACITY && !readerClosed) {
      await();
    }
    if (readerClosed) {
      throw new IOException("broken pipe");
    }
    int tail = (head + count) % CAPACITY;
    int some = Math.min(length, Math.min(CAPACITY - count, CAPACITY - tail));
    System.arraycopy(bytes, offset, ring, tail, some);
    count += some;
    notifyAll();
    return some;
  }

  private synchronized int take(byte[] bytes, int offset, int length) throws IOException {
    while (count == 0 && !writerClosed) {
      await();
    }
    if (count == 0) {
      return -1;
    }
    int some = Math.min(length, Math.min(count, CAPACITY - head));
    System.arraycopy(ring, head, bytes, offset, some);
    head = (head + some) % CAPACITY;
    count -= some;
    notifyAll();
    return some;
  }

  private void await() throws InterruptedIOException {
    try {
      wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted at a pipe");
    }
  }

  private synchronized void closeWriter() {
    writerClosed = true;
    notifyAll();
  }

  private synchronized void closeReader() {
    readerClosed = true;
    notifyAll();
  }
}
