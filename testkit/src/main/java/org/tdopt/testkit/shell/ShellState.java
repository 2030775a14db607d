package org.tdopt.testkit.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The working directory, the environment and the limits of a script; builtins change them. */
final class ShellState {
  private final Map<String, String> environment;
  private final Deque<Path> directories = new ArrayDeque<>();
  private final Map<String, String> limits = new LinkedHashMap<>();
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

  /** The directories that {@code popd} returns to. */
  Deque<Path> directories() {
    return directories;
  }

  Map<String, String> environment() {
    return environment;
  }

  /** Sets what {@code setter}, e.g. {@code umask} or {@code ulimit -v}, gives programs. */
  void limit(String setter, String value) {
    limits.put(setter, value);
  }

  /** The commands of the system's shell that set the limits; tools in this process have none. */
  Optional<String> limits() {
    if (limits.isEmpty()) {
      return Optional.empty();
    }
    var commands = new StringBuilder();
    limits.forEach(
        (setter, value) -> {
          commands.append(commands.isEmpty() ? "" : " && ");
          commands.append(setter).append(' ').append(value);
        });
    return Optional.of(commands.toString());
  }
}
