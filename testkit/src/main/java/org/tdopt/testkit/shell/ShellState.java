package org.tdopt.testkit.shell;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The working directory and the environment of a script; builtins change them. */
final class ShellState {
  private final Map<String, String> environment;
  private Path directory;

  ShellState(Path directory, Map<String, String> environment) {
    this.directory = directory.toAbsolutePath().normalize();
    this.environment = new TreeMap<>(environment);
  }

  Path directory() {
    return directory;
  }

  void setDirectory(Path newDirectory) {
    directory = newDirectory;
  }

  Map<String, String> environment() {
    return environment;
  }
}
