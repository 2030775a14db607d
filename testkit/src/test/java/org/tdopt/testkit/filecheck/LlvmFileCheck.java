package org.tdopt.testkit.filecheck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs a case with this tool and with LLVM's, for comparison. */
final class LlvmFileCheck {
  /** What a run gave; {@code err} is bytes as characters. */
  record Run(int exit, String err) {
    /** Without the program's name and the echo of the command line. */
    Run normal() {
      return new Run(
          exit,
          err.replaceAll("[^ ']*FileCheck(-22)? --help", "FileCheck --help")
              .replaceAll("(?m)^(\\S*/)?FileCheck(-22)?:", "FileCheck:")
              .replaceAll("(?m)^FileCheck command line: .*\n", ""));
    }
  }

  private LlvmFileCheck() {}

  /** The program, if it is installed. */
  static Optional<String> find() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(entry -> Path.of(entry, "FileCheck-22"))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  static Run ours(FileCheckCase c, Path folder) throws IOException {
    write(c, folder);
    var err = new ByteArrayOutputStream();
    int exit =
        FileCheckCommand.run(
            arguments(c),
            new ByteArrayInputStream(bytes(c.input())),
            new PrintStream(new ByteArrayOutputStream()),
            new PrintStream(err),
            folder);
    return new Run(exit, err.toString(StandardCharsets.ISO_8859_1));
  }

  static Run llvm(String tool, FileCheckCase c, Path folder)
      throws IOException, InterruptedException {
    write(c, folder);
    var command = new ArrayList<>(List.of(tool));
    command.addAll(arguments(c));
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(folder.resolve("input.txt").toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    return new Run(process.waitFor(), err);
  }

  private static void write(FileCheckCase c, Path folder) throws IOException {
    Files.write(folder.resolve("check.txt"), bytes(c.check()));
    Files.write(folder.resolve("input.txt"), bytes(c.input()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> arguments(FileCheckCase c) {
    var all = new ArrayList<>(c.args());
    all.add("check.txt");
    return all;
  }
}
