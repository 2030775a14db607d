package org.tdopt.testkit.filecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileCheckTest {
  private record Run(int exit, String out, String err) {}

  @TempDir Path directory;

  @Test
  void textsInMemory() {
    assertThat(FileCheck.run(List.of(), "CHECK: é", "é\n").passed()).isTrue();
    var failed = FileCheck.run(List.of("--dump-input=never"), "CHECK: é b\n", "é a\n");
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.messages())
        .isEqualTo(
            """
            <check>:1:8: error: CHECK: expected string not found in input
            CHECK: é b
            <stdin>:1:1: note: scanning from here
            é a
            """);
    assertThatThrownBy(() -> FileCheck.run(List.of("--what"), "CHECK: a", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'--what'");
  }

  @Test
  void commandReadsFilesRelativeToItsDirectory() throws Exception {
    Files.writeString(directory.resolve("check.txt"), "CHECK: a\n");
    Files.writeString(directory.resolve("input.txt"), "a\n");
    assertThat(command("", "check.txt", "--input-file=input.txt").exit()).isZero();
    assertThat(command("b\n", "check.txt").exit()).isEqualTo(1);
    assertThat(command("CHECK: a", "-", "--input-file", "input.txt").exit()).isZero();
  }

  @Test
  void missingFiles() throws Exception {
    Files.writeString(directory.resolve("check.txt"), "CHECK: a\n");
    assertThat(command("a", "nope.txt"))
        .isEqualTo(
            new Run(2, "", "Could not open check file 'nope.txt': No such file or directory\n"));
    assertThat(command("a", "check.txt", "--input-file=nope.txt"))
        .isEqualTo(
            new Run(2, "", "Could not open input file 'nope.txt': No such file or directory\n"));
  }

  @Test
  void informationalOptions() {
    assertThat(command("", "--help").out()).contains("--implicit-check-not");
    assertThat(command("", "--version").out()).contains("filecheck");
    assertThat(command("", "--dump-input=help", "x").out()).contains("possible intended match");
  }

  @Test
  void lineEndsOfAnyKind() {
    assertThat(
            FileCheck.run(List.of(), "CHECK: a{{$}}\r\nCHECK-NEXT: b\r\n", "a\r\nb\r\n").passed())
        .isTrue();
  }

  @Test
  void manyChecksOverALargeInput() {
    var checks = new StringBuilder();
    var input = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      checks.append("CHECK: %[[V:.*]] = add {{.*}}, ").append(i).append(" : %[[V]]\n");
      input.append("  %v").append(i).append(" = add %x, ").append(i).append(" : %v");
      input.append(i).append('\n');
    }
    assertThat(FileCheck.run(List.of(), checks.toString(), input.toString()).passed()).isTrue();
  }

  private Run command(String in, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        FileCheckCommand.run(
            List.of(args),
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out),
            new PrintStream(err),
            directory);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
