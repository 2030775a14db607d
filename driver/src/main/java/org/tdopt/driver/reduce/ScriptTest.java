package org.tdopt.driver.reduce;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that gets the arguments and then the input's path, as in {@code mlir-reduce}.
 *
 * @param scratch a folder for its output
 */
record ScriptTest(
    Path script, List<String> arguments, Path directory, Path scratch, Duration timeout)
    implements InterestingnessTest {
  @Override
  public Outcome run(Path input) throws IOException {
    var command = new ArrayList<String>();
    command.add(script.toAbsolutePath().toString());
    command.addAll(arguments);
    command.add(input.toString());
    var output = scratch.resolve("output").toFile();
    var process =
        new ProcessBuilder(command)
            .directory(directory.toAbsolutePath().toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectErrorStream(true)
            .redirectOutput(output)
            .start();
    try {
      boolean ended = process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
      var text = new String(Files.readAllBytes(output.toPath()), StandardCharsets.UTF_8);
      return new Outcome(ended ? process.exitValue() : 0, !ended, text);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the test ran", e);
    }
  }
}
