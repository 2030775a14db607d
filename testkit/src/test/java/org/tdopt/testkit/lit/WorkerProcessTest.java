package org.tdopt.testkit.lit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkerProcessTest {
  @TempDir Path directory;

  @Test
  void aToolThatDoesNotStopEndsWithItsWorker() throws IOException, InterruptedException {
    Files.writeString(
        directory.resolve("lit.json"), "{\"name\": \"spinning\", \"suffixes\": [\".test\"]}");
    Files.writeString(directory.resolve("a.test"), "RUN: spin\n");
    Files.writeString(directory.resolve("b.test"), "RUN: not filecheck %s < %s\n");
    Files.writeString(directory.resolve("c.test"), "RUN: filecheck %s < %s\nCHECK: RUN\n");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SpinningLit.class.getName(),
                "-j1",
                "--order=lexical",
                "--timeout=1",
                directory.toString())
            .redirectErrorStream(true)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isEqualTo(1);
    assertThat(SuiteRun.results(output))
        .containsEntry("a.test", "TIMEOUT")
        .containsEntry("b.test", "PASS")
        .containsEntry("c.test", "PASS");
  }

  @Test
  void aCommandLineThatIsNotThisProcessesIsNotStartedAgain() {
    assertThat(WorkerProcess.commandOfThisProcess(List.of("no", "such"))).isEmpty();
  }
}
