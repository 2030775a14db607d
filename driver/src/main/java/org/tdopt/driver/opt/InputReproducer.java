package org.tdopt.driver.opt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.driver.OutputFile;
import org.tdopt.ir.Operation;
import org.tdopt.ir.pass.PassExecution;
import org.tdopt.ir.pass.PassListener;
import org.tdopt.ir.pass.PassPipeline;

/**
 * Writes a file with the input and the pipeline when a pass breaks an invariant. Nothing is kept of
 * the module itself, so a run that succeeds costs nothing.
 */
final class InputReproducer implements PassListener {
  private final String input;
  private final Optional<Path> file;
  private final String flags;
  private @Nullable PassPipeline pipeline;

  /**
   * A listener for one chunk of the input.
   *
   * @param flags options that reading the input needs
   */
  InputReproducer(String input, Optional<Path> file, String flags) {
    this.input = input;
    this.file = file;
    this.flags = flags;
  }

  @Override
  public synchronized void pipelineStarted(PassPipeline running, Operation root) {
    pipeline = running;
  }

  @Override
  public synchronized Optional<String> passBroke(PassExecution execution, Throwable cause) {
    try {
      var path = file.isPresent() ? file.get() : Files.createTempFile("tdopt-", ".mlir");
      OutputFile.writeText(
          path,
          out -> {
            out.write("// tdopt %s " + flags + "--pass-pipeline='" + pipeline + "'\n");
            out.write(input);
          });
      return Optional.of("the input and the pipeline are in '" + path + "'");
    } catch (IOException e) {
      return Optional.of("cannot write a reproducer: " + e.getMessage());
    }
  }
}
