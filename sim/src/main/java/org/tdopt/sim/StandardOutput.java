package org.tdopt.sim;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Collects what each core prints into lines, so that cores do not mix within a line. */
final class StandardOutput {
  /** What is longer is written in pieces. */
  private static final int LONGEST_LINE = 1 << 16;

  private final OutputStream sink;
  private final Map<Integer, ByteArrayOutputStream> lines = new TreeMap<>();

  StandardOutput(OutputStream sink) {
    this.sink = sink;
  }

  /** Prints a byte on a channel, one per core. */
  void print(int channel, int value) {
    var line = lines.computeIfAbsent(channel, number -> new ByteArrayOutputStream());
    line.write(value);
    if ((value & 0xff) == '\n' || line.size() >= LONGEST_LINE) {
      writeOut(line);
    }
  }

  /** Prints a byte at once. */
  void printDirectly(int value) {
    try {
      sink.write(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes out what has no line end. */
  void finish() {
    lines.values().forEach(this::writeOut);
    try {
      sink.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeOut(ByteArrayOutputStream line) {
    try {
      line.writeTo(sink);
      line.reset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
