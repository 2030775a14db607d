package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tdopt.sim.PrintedFigures.Figure;

class GvsocTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  @TempDir Path dir;

  @Test
  void isFoundOnThePathIfItCanBeExecuted() throws IOException {
    var first = Files.createDirectory(dir.resolve("first"));
    var second = Files.createDirectory(dir.resolve("second"));
    Files.writeString(first.resolve("gvsoc"), "");
    var tool =
        Files.createFile(
            second.resolve("gvsoc"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    var path = first + File.pathSeparator + second;
    assertThat(Gvsoc.onPath("gvsoc", path)).hasValue(tool.toAbsolutePath());
    assertThat(Gvsoc.onPath("gvsoc", first.toString())).isEmpty();
    assertThat(Gvsoc.onPath("gvsoc", null)).isEmpty();
  }

  /** A stand-in for GVSoC that runs some shell commands. */
  private Gvsoc shell(String commands) throws IOException {
    var rights = PosixFilePermissions.fromString("rwx------");
    var tool =
        Files.createFile(dir.resolve("tool"), PosixFilePermissions.asFileAttribute(rights));
    return Gvsoc.at(Files.writeString(tool, "#!/bin/sh\n" + commands + "\n"));
  }

  private static byte[] program() {
    return new ProgramBuilder().exit(0).elf();
  }

  @Test
  void readsOutputAndExitCode() throws IOException {
    var gvsoc = shell("echo gapy run; echo cycles 12; echo 'exitcode: 3' >&2; exit 1");
    var run = gvsoc.run(program(), "siracusa", LONG);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.stdout()).isEqualTo("cycles 12\n");
  }

  @Test
  void aFailureIsReported() throws IOException {
    var gvsoc = shell("echo 'no such target' >&2; exit 9");
    assertThatThrownBy(() -> gvsoc.run(program(), "siracusa", LONG))
        .isInstanceOf(IOException.class)
        .hasMessage("gvsoc failed with exit code 9: no such target");
  }

  @Test
  void whatHangsIsStopped() throws IOException {
    var gvsoc = shell("sleep 1000 & wait");
    assertThatThrownBy(() -> gvsoc.run(program(), "siracusa", Duration.ofSeconds(1)))
        .isInstanceOf(IOException.class)
        .hasMessage("gvsoc did not end within 1 s and was stopped");
  }

  @Test
  void whatItsLoaderHangsOnIsRefused() throws IOException {
    var gvsoc = shell("exit 0");
    var elf = ByteBuffer.wrap(program()).order(ByteOrder.LITTLE_ENDIAN);
    // No bytes of the segment are in the file.
    elf.putInt(52 + 16, 0);
    assertThatThrownBy(() -> gvsoc.run(elf.array(), "siracusa", LONG))
        .isInstanceOf(ElfException.class)
        .hasMessage(
            "gvsoc cannot load the segment at 0x1c010000, of which no byte is in the file");
  }

  @Test
  void theLaunchersEchoIsNoOutput() {
    assertThat(Gvsoc.withoutEcho("gapy --target=siracusa\nhello\n")).isEqualTo("hello\n");
    assertThat(Gvsoc.withoutEcho("hello\n")).isEqualTo("hello\n");
  }

  @Test
  void numbersOfTheOutputHaveNames() {
    assertThat(PrintedFigures.of("dma: 12 of 13 done\nratio -1.5\nratio 2\n0x10 v2\n"))
        .containsExactly(
            new Figure("dma:", 12),
            new Figure("dma: # of", 13),
            new Figure("ratio", -1.5),
            new Figure("ratio [2]", 2));
  }

  /** In time that grows with the text only, and without what is no number in JSON. */
  @Test
  void longLinesOfNumbersAreCutOff() {
    assertThat(PrintedFigures.of("1 ".repeat(500_000))).hasSize(512);
    assertThat(PrintedFigures.of("1a".repeat(500_000))).isEmpty();
    assertThat(PrintedFigures.of("9".repeat(1000) + "\n7 of 12.\n1.2.3\n"))
        .containsExactly(new Figure("", 7), new Figure("# of", 12));
  }
}
