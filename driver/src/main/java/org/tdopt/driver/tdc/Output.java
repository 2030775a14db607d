package org.tdopt.driver.tdc;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.tdopt.npz.NpzArray;
import org.tdopt.npz.NpzWriter;

/** Writes files whole or not at all. */
final class Output {
  private Output() {}

  /** Writes text to the file, or to {@code out} if there is none. */
  static void text(Optional<Path> file, String text, PrintStream out) throws IOException {
    bytes(file, text.getBytes(StandardCharsets.UTF_8), out);
  }

  /** Writes bytes to the file, or to {@code out} if there is none. */
  static void bytes(Optional<Path> file, byte[] bytes, PrintStream out) throws IOException {
    if (file.isEmpty()) {
      out.write(bytes);
      out.flush();
    } else {
      atomically(file.get(), bytes);
    }
  }

  static void npz(Path file, List<NpzArray> arrays) throws IOException {
    atomically(file, NpzWriter.bytes(arrays));
  }

  private static void atomically(Path file, byte[] bytes) throws IOException {
    var target = file.toAbsolutePath();
    var folder = target.getParent();
    if (!Files.isDirectory(folder)) {
      throw new IOException("cannot write '" + file + "': there is no folder '" + folder + "'");
    }
    var part = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.write(part, bytes);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
