package org.tdopt.testkit.shell;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The commands that change the shell or its files; they cannot be part of a pipeline. */
final class StateBuiltins {
  static final Set<String> NAMES =
      Set.of("cd", "export", "mkdir", "popd", "pushd", "rm", "ulimit", "umask", ":");

  private static final Set<String> LIMITS = Set.of("-v", "-n", "-s", "-f");

  /** How a builtin ended. */
  record Ending(int exitCode, String errors) {
    static final Ending GOOD = new Ending(0, "");
  }

  private final ShellState state;

  StateBuiltins(ShellState state) {
    this.state = state;
  }

  Ending run(List<String> words) throws ShellException {
    var name = words.getFirst();
    var args = words.subList(1, words.size());
    return switch (name) {
      case "cd" -> changeDirectory(only(args, "cd"));
      case "pushd" -> {
        var target = only(args, "pushd");
        state.directories().push(state.directory());
        yield changeDirectory(target);
      }
      case "popd" -> popd(args);
      case "export" -> {
        CommandWords.assign(List.of(only(args, "export")), 0, state.environment());
        yield Ending.GOOD;
      }
      case "mkdir" -> mkdir(args);
      case "rm" -> rm(args);
      case "umask" -> umask(only(args, "umask"));
      case "ulimit" -> ulimit(args);
      default -> Ending.GOOD;
    };
  }

  private static String only(List<String> args, String name) throws ShellException {
    if (args.size() != 1) {
      throw new ShellException("'" + name + "' supports only one argument");
    }
    return args.getFirst();
  }

  /** Always succeeds, as in lit; a directory that is none fails the next program. */
  private Ending changeDirectory(String target) {
    state.setDirectory(state.directory().resolve(target).normalize());
    return Ending.GOOD;
  }

  private Ending popd(List<String> args) throws ShellException {
    if (!args.isEmpty()) {
      throw new ShellException("'popd' does not support arguments");
    }
    if (state.directories().isEmpty()) {
      throw new ShellException("popd: directory stack empty");
    }
    state.setDirectory(state.directories().pop());
    return Ending.GOOD;
  }

  private Ending umask(String mask) throws ShellException {
    if (!mask.matches("[0-7]+")) {
      throw new ShellException("Error: 'umask': invalid octal number: '" + mask + "'");
    }
    state.limit("umask", mask);
    return Ending.GOOD;
  }

  private Ending ulimit(List<String> args) throws ShellException {
    if (args.size() != 2) {
      throw new ShellException("'ulimit' requires two arguments");
    }
    if (!args.get(1).matches("unlimited|[0-9]+")) {
      throw new ShellException("Error: 'ulimit': invalid number: '" + args.get(1) + "'");
    }
    if (!LIMITS.contains(args.getFirst())) {
      throw new ShellException("'ulimit' does not support option: " + args.getFirst());
    }
    state.limit("ulimit " + args.getFirst(), args.get(1));
    return Ending.GOOD;
  }

  private Ending mkdir(List<String> args) throws ShellException {
    boolean parents = false;
    var names = new ArrayList<String>();
    for (var arg : args) {
      if (arg.equals("-p")) {
        parents = true;
      } else if (arg.startsWith("-") && arg.length() > 1) {
        throw new ShellException("Unsupported: 'mkdir':  option " + arg + " not recognized");
      } else {
        names.add(arg);
      }
    }
    if (names.isEmpty()) {
      throw new ShellException("Error: 'mkdir' is missing an operand");
    }
    var errors = new StringBuilder();
    for (var name : names) {
      var path = state.directory().resolve(name).normalize();
      try {
        if (parents) {
          Files.createDirectories(path);
        } else if (!Files.isDirectory(path)) {
          Files.createDirectory(path);
        }
      } catch (IOException e) {
        errors.append("Error: 'mkdir' command failed, ").append(reason(e, path)).append('\n');
      }
    }
    return ending(errors);
  }

  private Ending rm(List<String> args) throws ShellException {
    boolean force = false;
    boolean recursive = false;
    var names = new ArrayList<String>();
    for (var arg : args) {
      if (!arg.startsWith("-") || arg.length() == 1) {
        names.add(arg);
      } else if (arg.matches("-[frR]+") || arg.equals("--recursive")) {
        force |= arg.contains("f");
        recursive |= arg.equals("--recursive") || arg.contains("r") || arg.contains("R");
      } else {
        throw new ShellException("Unsupported: 'rm':  option " + arg + " not recognized");
      }
    }
    if (names.isEmpty()) {
      throw new ShellException("Error: 'rm' is missing an operand");
    }
    var errors = new StringBuilder();
    for (var name : names) {
      var path = state.directory().resolve(name).normalize();
      if (force && !Files.exists(path)) {
        continue;
      }
      try {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          Files.delete(path);
        } else if (recursive) {
          deleteTree(path);
        } else {
          errors.append("Error: ").append(path).append(" is a directory\n");
        }
      } catch (IOException e) {
        errors.append("Error: 'rm' command failed, ").append(reason(e, path));
      }
    }
    return ending(errors);
  }

  private static Ending ending(StringBuilder errors) {
    return errors.isEmpty() ? Ending.GOOD : new Ending(1, errors.toString());
  }

  private static void deleteTree(Path root) throws IOException {
    try (var paths = Files.walk(root)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static String reason(IOException e, Path path) {
    return switch (e) {
      case NoSuchFileException _ -> "[Errno 2] No such file or directory: '" + path + "'";
      case FileAlreadyExistsException _ -> "[Errno 17] File exists: '" + path + "'";
      default -> e.toString();
    };
  }
}
