package org.tdopt.driver;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a tool may touch of the process it runs in.
 *
 * @param directory file names of the user are relative to it
 */
public record Console(InputStream in, PrintStream out, PrintStream err, Path directory) {
  /** The file that a user's file name means. */
  public Path resolve(String file) {
    return directory.resolve(file);
  }
}
