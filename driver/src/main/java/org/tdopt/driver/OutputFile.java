package org.tdopt.driver;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that they are there whole or not at all. */
public final class OutputFile {
  /** What is to be in the file. */
  @FunctionalInterface
  public interface Contents {
    void writeTo(OutputStream out) throws IOException;
  }

  /** The text that is to be in the file. */
  @FunctionalInterface
  public interface Text {
    void writeTo(Writer out) throws IOException;
  }

  private OutputFile() {}

  /**
   * Writes to a temporary file beside {@code file} and moves it there. A device or a pipe is written
   * to directly.
   */
  public static void write(Path file, Contents contents) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (var out = Files.newOutputStream(file)) {
        contents.writeTo(out);
      }
      return;
    }
    var absolute = file.toAbsolutePath();
    if (!Files.isDirectory(absolute.getParent())) {
      throw new NoSuchFileException(file.toString());
    }
    var partial = absolute.resolveSibling("." + absolute.getFileName() + "." + suffix() + ".part");
    try {
      try (var out = Files.newOutputStream(partial)) {
        contents.writeTo(out);
      }
      Files.move(partial, absolute, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /** As {@link #write}, for text in UTF-8. */
  public static void writeText(Path file, Text text) throws IOException {
    write(
        file,
        out -> {
          var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          text.writeTo(writer);
          writer.flush();
        });
  }

  private static String suffix() {
    return ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
  }
}
