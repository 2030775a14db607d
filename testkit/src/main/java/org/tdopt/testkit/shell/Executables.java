package org.tdopt.testkit.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Finds programs as a shell does. */
public final class Executables {
  private Executables() {}

  /**
   * The file that {@code name} stands for: itself if it holds a slash, else found on {@code path}.
   */
  public static Optional<Path> find(String name, String path, Path directory) {
    if (name.contains("/")) {
      return Optional.of(directory.resolve(name)).filter(Executables::isProgram);
    }
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty())
        .map(entry -> directory.resolve(entry).resolve(name))
        .filter(Executables::isProgram)
        .findFirst();
  }

  private static boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }
}
