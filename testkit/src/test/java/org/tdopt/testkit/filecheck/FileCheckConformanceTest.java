package org.tdopt.testkit.filecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the corpus of cases: against the exit codes written in it and against LLVM's own tool. */
final class FileCheckConformanceTest {
  private record Run(int exit, String err) {}

  @TempDir static Path directory;

  @TestFactory
  Stream<DynamicTest> exitCodes() throws IOException {
    return FileCheckCase.all().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.file() + ": " + c.name(),
                    () -> {
                      var run = ours(c);
                      assertThat(run.exit()).as(run.err()).isEqualTo(c.exit());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> sameAsLlvm() throws IOException {
    var tool = findLlvm();
    return FileCheckCase.all().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.file() + ": " + c.name(),
                    () -> {
                      assumeTrue(tool.isPresent(), "no FileCheck-22 on the path");
                      var ours = ours(c);
                      var llvm = llvm(tool.orElseThrow(), c);
                      assertThat(ours.exit())
                          .as("exit code; ours: %s", ours.err())
                          .isEqualTo(llvm.exit());
                      assertThat(normal(ours.err())).isEqualTo(normal(llvm.err()));
                    }));
  }

  /** Messages without the program's name, its guesses at options and blank lines after errors. */
  private static String normal(String messages) {
    return messages
        .replaceAll("[^ ']*FileCheck(-22)? --help", "FileCheck --help")
        .replaceAll("FileCheck-22", "FileCheck")
        .replaceAll("\n+$", "\n")
        .replaceAll("(?m)^FileCheck: Did you mean .*\n", "")
        .replaceAll("(?m)^FileCheck command line: .*\n", "");
  }

  private static Run ours(FileCheckCase c) throws IOException {
    var err = new ByteArrayOutputStream();
    int exit =
        FileCheckCommand.run(
            arguments(c),
            new ByteArrayInputStream(c.input().getBytes(StandardCharsets.UTF_8)),
            new PrintStream(new ByteArrayOutputStream()),
            new PrintStream(err),
            write(c));
    return new Run(exit, err.toString(StandardCharsets.UTF_8));
  }

  private static Run llvm(String tool, FileCheckCase c) throws IOException, InterruptedException {
    var folder = write(c);
    var input = folder.resolve("input.txt");
    Files.writeString(input, c.input());
    var command = new ArrayList<>(List.of(tool));
    command.addAll(arguments(c));
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(input.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), err);
  }

  private static List<String> arguments(FileCheckCase c) {
    var all = new ArrayList<>(c.args());
    all.add("check.txt");
    return all;
  }

  private static Path write(FileCheckCase c) throws IOException {
    var folder = Files.createTempDirectory(directory, "case");
    Files.writeString(folder.resolve("check.txt"), c.check());
    return folder;
  }

  private static Optional<String> findLlvm() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(entry -> Path.of(entry, "FileCheck-22"))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
