package org.tdopt.testkit.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands that the shell runs itself. Those that change it see its state. */
final class Builtins {
  private final ShellState state;
  private final Deque<Path> directories = new ArrayDeque<>();
  private final Map<String, InProcessTool> pure =
      Map.of(
          ":", (args, in, out, err, cwd) -> 0,
          "true", (args, in, out, err, cwd) -> 0,
          "false", (args, in, out, err, cwd) -> 1,
          "echo", (args, in, out, err, cwd) -> echo(args, out),
          "cat", Builtins::cat,
          "mkdir", (args, in, out, err, cwd) -> mkdir(args, err, cwd),
          "rm", (args, in, out, err, cwd) -> rm(args, err, cwd));

  Builtins(ShellState state) {
    this.state = state;
  }

  /** The builtin of that name, if there is one. */
  Optional<InProcessTool> find(String name) {
    return switch (name) {
      case "cd" -> Optional.of((args, in, out, err, cwd) -> cd(args, err));
      case "pushd" -> Optional.of((args, in, out, err, cwd) -> pushd(args, err));
      case "popd" -> Optional.of((args, in, out, err, cwd) -> popd(err));
      case "export" -> Optional.of((args, in, out, err, cwd) -> export(args, err));
      default -> Optional.ofNullable(pure.get(name));
    };
  }

  private int cd(List<String> args, PrintStream err) {
    if (args.size() != 1) {
      return fail(err, "cd: expected one directory, got " + args.size());
    }
    var target = state.directory().resolve(args.getFirst()).normalize();
    if (!Files.isDirectory(target)) {
      return fail(err, "cd: no such directory: " + args.getFirst());
    }
    state.setDirectory(target);
    return 0;
  }

  private int pushd(List<String> args, PrintStream err) {
    var before = state.directory();
    int exit = cd(args, err);
    if (exit == 0) {
      directories.push(before);
    }
    return exit;
  }

  private int popd(PrintStream err) {
    if (directories.isEmpty()) {
      return fail(err, "popd: directory stack empty");
    }
    state.setDirectory(directories.pop());
    return 0;
  }

  private int export(List<String> args, PrintStream err) {
    int equals = args.size() == 1 ? args.getFirst().indexOf('=') : -1;
    if (equals <= 0) {
      return fail(err, "export: expected one NAME=VALUE");
    }
    var assignment = args.getFirst();
    state.environment().put(assignment.substring(0, equals), assignment.substring(equals + 1));
    return 0;
  }

  private static int echo(List<String> args, PrintStream out) {
    int first = 0;
    boolean newline = true;
    boolean escapes = false;
    for (;
        first < args.size() && List.of("-n", "-e", "-ne", "-en").contains(args.get(first));
        first++) {
      newline &= !args.get(first).contains("n");
      escapes |= args.get(first).contains("e");
    }
    var text = String.join(" ", args.subList(first, args.size()));
    if (escapes) {
      text = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
    }
    out.print(text);
    if (newline) {
      out.print('\n');
    }
    return 0;
  }

  private static int cat(
      List<String> args, InputStream in, PrintStream out, PrintStream err, Path cwd)
      throws IOException {
    var files = args.isEmpty() ? List.of("-") : args;
    for (var file : files) {
      if (file.equals("-")) {
        in.transferTo(out);
      } else if (Files.isRegularFile(cwd.resolve(file))) {
        Files.copy(cwd.resolve(file), out);
      } else {
        return fail(err, "cat: no such file: " + file);
      }
    }
    return 0;
  }

  private static int mkdir(List<String> args, PrintStream err, Path cwd) throws IOException {
    boolean parents = args.contains("-p");
    var names = args.stream().filter(arg -> !arg.equals("-p")).toList();
    if (names.isEmpty()) {
      return fail(err, "mkdir: missing operand");
    }
    for (var name : names) {
      var path = cwd.resolve(name);
      if (parents) {
        Files.createDirectories(path);
      } else if (Files.exists(path)) {
        return fail(err, "mkdir: already exists: " + name);
      } else {
        Files.createDirectory(path);
      }
    }
    return 0;
  }

  private static int rm(List<String> args, PrintStream err, Path cwd) throws IOException {
    boolean force = false;
    boolean recursive = false;
    boolean any = false;
    for (var arg : args) {
      if (arg.startsWith("-")) {
        force |= arg.contains("f");
        recursive |= arg.contains("r") || arg.contains("R");
        continue;
      }
      any = true;
      var path = cwd.resolve(arg);
      boolean directory = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
      if (directory && !recursive) {
        return fail(err, "rm: is a directory: " + arg);
      }
      if (!directory && !Files.deleteIfExists(path) && !force) {
        return fail(err, "rm: no such file: " + arg);
      }
      if (directory) {
        deleteTree(path);
      }
    }
    return any || force ? 0 : fail(err, "rm: missing operand");
  }

  private static void deleteTree(Path root) throws IOException {
    try (var paths = Files.walk(root)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static int fail(PrintStream err, String message) {
    err.print(message + "\n");
    return 1;
  }
}
