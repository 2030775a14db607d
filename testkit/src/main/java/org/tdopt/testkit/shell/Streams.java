package org.tdopt.testkit.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The standard streams of one command after its redirections. */
final class Streams implements AutoCloseable {
  /** Where a stream goes: a file, or memory. */
  private record Sink(OutputStream stream, Optional<ByteArrayOutputStream> memory) {}

  private final Map<String, Path> files = new LinkedHashMap<>();
  private InputStream in;
  private Sink out = memory();
  private Sink err = memory();

  private Streams(byte[] input) {
    this.in = new ByteArrayInputStream(input);
  }

  /** Applies redirections from left to right; files are relative to {@code directory}. */
  static Streams open(ShellNode.Command command, byte[] input, Path directory)
      throws ShellException {
    var streams = new Streams(input);
    for (var redirect : command.redirects()) {
      try {
        streams.apply(redirect, directory);
      } catch (IOException e) {
        streams.close();
        throw new ShellException(
            "cannot open '" + redirect.target().text() + "' for redirection: " + e);
      }
    }
    return streams;
  }

  private void apply(ShellNode.Redirect redirect, Path directory) throws IOException {
    var name = redirect.target().text();
    switch (redirect.kind()) {
      case INPUT -> in = Files.newInputStream(directory.resolve(name));
      case OUTPUT -> out = file(name, directory, false);
      case APPEND -> out = file(name, directory, true);
      case ERROR -> err = file(name, directory, false);
      case ERROR_APPEND -> err = file(name, directory, true);
      case BOTH -> {
        out = file(name, directory, false);
        err = out;
      }
      case ERROR_TO_OUTPUT -> err = out;
      case OUTPUT_TO_ERROR -> out = err;
    }
  }

  private static Sink memory() {
    var memory = new ByteArrayOutputStream();
    return new Sink(memory, Optional.of(memory));
  }

  private Sink file(String name, Path directory, boolean append) throws IOException {
    var path = directory.resolve(name);
    if (!name.equals("/dev/null")) {
      files.put(name, path);
    }
    var mode = append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
    var stream =
        Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, mode);
    return new Sink(stream, Optional.empty());
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out.stream();
  }

  OutputStream err() {
    return err.stream();
  }

  boolean merged() {
    return out == err;
  }

  /**
   * The bytes that go on to the next command: the output, unless a file or the error stream took
   * it.
   */
  byte[] piped() {
    return out.memory().map(ByteArrayOutputStream::toByteArray).orElse(new byte[0]);
  }

  String capturedOut() {
    return text(out);
  }

  String capturedErr() {
    return merged() ? "" : text(err);
  }

  private static String text(Sink sink) {
    return sink.memory().map(m -> m.toString(StandardCharsets.UTF_8)).orElse("");
  }

  /** The contents of the files written. */
  Map<String, String> redirectedFiles() {
    var contents = new LinkedHashMap<String, String>();
    files.forEach(
        (name, path) -> {
          try {
            contents.put(name, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
          } catch (IOException e) {
            contents.put(name, "cannot be read: " + e);
          }
        });
    return contents;
  }

  @Override
  public void close() throws ShellException {
    try {
      in.close();
      out.stream().close();
      err.stream().close();
    } catch (IOException e) {
      throw new ShellException("cannot finish a redirection: " + e);
    }
  }
}
