package org.tdopt.driver.tdc;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tdopt.driver.OutputFile;
import org.tdopt.npz.NpzArray;
import org.tdopt.npz.NpzWriter;

/** Writes files whole or not at all. */
final class Output {
  private Output() {}

  /** Whether a file can be made, before long work is done for it. */
  static void check(Path file) throws UserError {
    var folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new UserError("cannot write '%s': there is no folder '%s'".formatted(file, folder));
    }
    if (Files.isDirectory(file)) {
      throw new UserError("cannot write '%s': it is a folder".formatted(file));
    }
    if (!Files.isWritable(Files.exists(file) ? file : folder)) {
      throw new UserError("cannot write '%s': permission denied".formatted(file));
    }
  }

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
      OutputFile.write(file.get(), to -> to.write(bytes));
    }
  }

  static void npz(Path file, List<NpzArray> arrays) throws IOException {
    var bytes = NpzWriter.bytes(arrays);
    OutputFile.write(file, to -> to.write(bytes));
  }
}
