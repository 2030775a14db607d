package org.tdopt.sim;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that a command writes, closed together. */
final class OutputFiles implements AutoCloseable {
  private final Path directory;
  private final PrintStream err;
  private final List<Writer> files = new ArrayList<>();

  /** Creates files in a directory, unless their names are absolute. */
  OutputFiles(Path directory, PrintStream err) {
    this.directory = directory;
    this.err = err;
  }

  /** Opens a file for writing; without a name, the standard error. */
  Appendable open(String file) throws IOException {
    if (file.isEmpty()) {
      return err;
    }
    var writer = Files.newBufferedWriter(directory.resolve(file));
    files.add(writer);
    return writer;
  }

  /** Says what a failure to write means. */
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException n ->
          n.getFile() + ": cannot be written: the folder does not exist";
      case AccessDeniedException a -> a.getFile() + ": cannot be written: permission denied";
      case FileSystemException f -> f.getFile() + ": cannot be written: " + f.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }

  @Override
  public void close() throws IOException {
    for (var file : files) {
      file.close();
    }
  }
}
