package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tdopt.sim.PrintedFigures.Figure;

class GvsocTest {
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
}
