package org.tdopt.testkit.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the streams of a command go after its redirections, read from left to right. */
final class Redirection {
  /** Where an output stream goes. */
  sealed interface Sink {}

  /** To the next command, or to the log if there is none. */
  record Piped() implements Sink {}

  /** To the log. */
  record Logged() implements Sink {}

  record ToFile(String name, Path path, boolean append) implements Sink {}

  private final Map<String, Path> written = new LinkedHashMap<>();
  private Optional<Path> input = Optional.empty();
  private Sink out = new Piped();
  private Sink err = new Logged();

  private Redirection() {}

  /** {@code directory}: file names are relative to it. */
  static Redirection of(ShellNode.Command command, Path directory) throws ShellException {
    var result = new Redirection();
    for (var redirect : command.redirects()) {
      result.apply(redirect, directory);
    }
    for (var sink : List.of(result.out, result.err)) {
      if (sink instanceof ToFile file) {
        result.written.put(file.name(), file.path());
      }
    }
    return result;
  }

  private void apply(ShellNode.Redirect redirect, Path directory) throws ShellException {
    var name = redirect.target().text();
    if (redirect.target().glob()) {
      var names = Globs.expand(name, directory);
      if (names.size() != 1) {
        throw new ShellException("Unsupported: glob in redirect expanded to multiple files");
      }
      name = names.getFirst();
    }
    var path = directory.resolve(name);
    requireUsable(redirect.kind(), path);
    switch (redirect.kind()) {
      case INPUT -> input = Optional.of(path);
      case OUTPUT -> out = new ToFile(name, path, false);
      case APPEND -> out = new ToFile(name, path, true);
      case ERROR -> err = new ToFile(name, path, false);
      case ERROR_APPEND -> err = new ToFile(name, path, true);
      case BOTH -> {
        out = new ToFile(name, path, false);
        err = out;
      }
      case ERROR_TO_OUTPUT -> err = out;
      case OUTPUT_TO_ERROR -> out = err;
    }
  }

  private static void requireUsable(ShellNode.RedirectKind kind, Path path) throws ShellException {
    var needed =
        switch (kind) {
          case ERROR_TO_OUTPUT, OUTPUT_TO_ERROR -> Optional.<Path>empty();
          case INPUT -> Optional.of(path);
          case OUTPUT, APPEND, ERROR, ERROR_APPEND, BOTH -> Optional.ofNullable(path.getParent());
        };
    if (needed.isEmpty()) {
      return;
    }
    if (!Files.exists(needed.get())) {
      throw ShellException.unresolved("[Errno 2] No such file or directory: '" + path + "'");
    }
    if (Files.isDirectory(path)) {
      throw ShellException.unresolved("[Errno 21] Is a directory: '" + path + "'");
    }
  }

  Optional<Path> input() {
    return input;
  }

  Sink out() {
    return out;
  }

  Sink err() {
    return err;
  }

  /** Whether both streams go the same way, in the order written. */
  boolean merged() {
    return out == err;
  }

  /** Whether the next command reads from this one. */
  boolean feedsNext() {
    return out instanceof Piped || err instanceof Piped;
  }

  /** The files that the command writes, by the name used. */
  Map<String, Path> written() {
    return written;
  }
}
