package org.tdopt.testkit.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The program {@code diff} with the options of lit's; it prints unified differences. */
final class DiffCommand {
  private static final int DEFAULT_CONTEXT = 3;

  private boolean ignoreAllSpace;
  private boolean ignoreSpaceChange;
  private boolean stripTrailingCr;
  private boolean recursive;
  private int context = DEFAULT_CONTEXT;
  private Optional<Pattern> ignoredLines = Optional.empty();
  private final List<String> operands = new ArrayList<>();
  private final InputStream in;
  private final PrintStream out;
  private final Path directory;

  private DiffCommand(InputStream in, PrintStream out, Path directory) {
    this.in = in;
    this.out = out;
    this.directory = directory;
  }

  static int run(
      List<String> args, InputStream in, PrintStream out, PrintStream err, Path directory)
      throws IOException {
    var command = new DiffCommand(in, out, directory);
    var mistake = command.parse(args);
    if (mistake.isPresent()) {
      err.print(mistake.get() + "\n");
      return 1;
    }
    for (var operand : command.operands) {
      if (!operand.equals("-") && !Files.exists(directory.resolve(operand))) {
        err.print(
            "Error: 'diff' command failed, [Errno 2] No such file or directory: '"
                + directory.resolve(operand)
                + "'\n");
        return 1;
      }
    }
    var left = command.operands.getFirst();
    var right = command.operands.getLast();
    return (command.recursive ? command.trees(left, right) : command.files(left, right)) ? 0 : 1;
  }

  /** What is wrong with the arguments, if anything. */
  private Optional<String> parse(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      var arg = args.get(i);
      switch (arg) {
        case "-w" -> ignoreAllSpace = true;
        case "-b" -> ignoreSpaceChange = true;
        case "-r" -> recursive = true;
        case "-u" -> {
          // The differences are unified in any case.
        }
        case "--strip-trailing-cr" -> stripTrailingCr = true;
        default -> {
          boolean takesValue = arg.startsWith("-U") || arg.startsWith("-I");
          if (!arg.startsWith("-") || arg.equals("-")) {
            operands.add(arg);
          } else if (!takesValue) {
            return Optional.of("Unsupported: 'diff': option " + arg + " not recognized");
          } else {
            var value =
                arg.length() > 2 ? arg.substring(2) : i + 1 < args.size() ? args.get(++i) : "";
            if (arg.startsWith("-I")) {
              ignoredLines = Optional.of(Pattern.compile(value));
            } else if (value.matches("[0-9]{1,9}")) {
              context = Integer.parseInt(value);
            } else {
              return Optional.of("Error: invalid '-U' argument: " + value);
            }
          }
        }
      }
    }
    return operands.size() == 2 ? Optional.empty() : Optional.of("Error: missing or extra operand");
  }

  private boolean trees(String left, String right) throws IOException {
    var leftPath = directory.resolve(left);
    var rightPath = directory.resolve(right);
    boolean leftFolder = Files.isDirectory(leftPath);
    if (leftFolder != Files.isDirectory(rightPath)) {
      out.print(
          "File %s is a %s while file %s is a %s\n"
              .formatted(left, kind(leftPath), right, kind(rightPath)));
      return false;
    }
    if (!leftFolder) {
      return files(left, right);
    }
    var names = new TreeSet<>(names(leftPath));
    var rightNames = names(rightPath);
    names.addAll(rightNames);
    boolean same = true;
    for (var name : names) {
      if (!rightNames.contains(name)) {
        out.print("Only in " + left + ": " + name + "\n");
        same = false;
      } else if (!Files.exists(leftPath.resolve(name))) {
        out.print("Only in " + right + ": " + name + "\n");
        same = false;
      } else {
        same &= trees(left + "/" + name, right + "/" + name);
      }
    }
    return same;
  }

  private static String kind(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return "directory";
    }
    return Files.size(path) == 0 ? "regular empty file" : "regular file";
  }

  private static TreeSet<String> names(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      var names = new TreeSet<String>();
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
      return names;
    }
  }

  private boolean files(String left, String right) throws IOException {
    var leftBytes = bytes(left);
    var rightBytes = bytes(right);
    if (Arrays.equals(leftBytes, rightBytes)) {
      return true;
    }
    var differences = LineDifferences.of(lines(leftBytes), lines(rightBytes));
    if (differences.isEmpty()) {
      return true;
    }
    out.writeBytes(("--- " + left + "\n+++ " + right + "\n").getBytes(StandardCharsets.UTF_8));
    out.writeBytes(differences.unified(context).getBytes(StandardCharsets.ISO_8859_1));
    return false;
  }

  private byte[] bytes(String operand) throws IOException {
    return operand.equals("-") ? in.readAllBytes() : Files.readAllBytes(directory.resolve(operand));
  }

  /** The lines as they are compared, with their line ends. */
  private List<String> lines(byte[] bytes) {
    var lines = new ArrayList<String>();
    for (var line : new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)")) {
      if (line.isEmpty()
          || ignoredLines.map(pattern -> pattern.matcher(line).lookingAt()).orElse(false)) {
        continue;
      }
      var compared = stripTrailingCr ? line.replace("\r\n", "\n") : line;
      if (ignoreAllSpace || ignoreSpaceChange) {
        compared = compared.strip().replaceAll("\\s+", ignoreAllSpace ? "" : " ") + "\n";
      }
      lines.add(compared);
    }
    return lines;
  }
}
