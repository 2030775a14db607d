package org.tdopt.testkit.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Programs that the shell has inside, so that tests need not start a process for them. */
final class Builtins {
  private Builtins() {}

  /**
   * The program of that name, if there is one.
   *
   * @param alone whether it is no part of a pipeline; an {@code echo} that is none reads its
   *     options as lit's does, another one as the system's
   */
  static Optional<InProcessTool> find(String name, boolean alone) {
    return switch (name) {
      case "true" -> Optional.of((args, in, out, err, cwd) -> 0);
      case "false" -> Optional.of((args, in, out, err, cwd) -> 1);
      case "echo" -> Optional.of((args, in, out, err, cwd) -> echo(args, out, !alone));
      case "cat" -> Optional.of(Builtins::cat);
      case "diff" -> Optional.of(DiffCommand::run);
      default -> Optional.empty();
    };
  }

  private static int echo(List<String> args, PrintStream out, boolean joinedOptions) {
    int first = 0;
    boolean newline = true;
    boolean escapes = false;
    var option = joinedOptions ? "-[neE]+" : "-[ne]";
    for (; first < args.size() && args.get(first).matches(option); first++) {
      newline &= !args.get(first).contains("n");
      escapes = args.get(first).contains("e") || (escapes && !args.get(first).contains("E"));
    }
    var text = String.join(" ", args.subList(first, args.size()));
    out.writeBytes((escapes ? EscapedText.decode(text) : text).getBytes(StandardCharsets.UTF_8));
    if (newline) {
      out.print('\n');
    }
    return 0;
  }

  private static int cat(
      List<String> args, InputStream in, PrintStream out, PrintStream err, Path cwd)
      throws IOException {
    boolean visible = false;
    var files = args;
    while (!files.isEmpty() && files.getFirst().matches("-v|--show-nonprinting")) {
      visible = true;
      files = files.subList(1, files.size());
    }
    if (files.isEmpty()) {
      in.transferTo(out);
    }
    for (var file : files) {
      if (file.startsWith("-") && file.length() > 1) {
        err.print("Unsupported: 'cat':  option " + file + " not recognized\n");
        return 1;
      }
      var path = cwd.resolve(file);
      if (!Files.exists(path) || Files.isDirectory(path)) {
        err.print(
            Files.exists(path)
                ? "[Errno 21] Is a directory: '" + file + "'"
                : "[Errno 2] No such file or directory: '" + file + "'");
        return 1;
      }
      if (visible) {
        out.writeBytes(EscapedText.visible(Files.readAllBytes(path)));
      } else {
        try (var content = Files.newInputStream(path)) {
          content.transferTo(out);
        }
      }
    }
    return 0;
  }
}
