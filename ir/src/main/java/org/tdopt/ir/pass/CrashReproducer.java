package org.tdopt.ir.pass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.Operation;

/**
 * Writes the IR from before the pipeline, and the pipeline, to a file when a pass breaks an
 * invariant. The first line of the file is the command that shows the fault.
 */
public final class CrashReproducer implements PassListener {
  private final Path file;
  private final Function<? super Operation, String> printer;
  private @Nullable Operation before;
  private @Nullable PassPipeline pipeline;
  private @Nullable String note;

  public CrashReproducer(Path file, Function<? super Operation, String> printer) {
    this.file = file;
    this.printer = printer;
  }

  @Override
  public synchronized void pipelineStarted(PassPipeline running, Operation root) {
    pipeline = running;
    before = root.copy(new IrMapping());
    note = null;
  }

  @Override
  public synchronized Optional<String> passBroke(PassExecution execution, Throwable cause) {
    if (note == null && before != null) {
      note = write(before);
    }
    return Optional.ofNullable(note);
  }

  private String write(Operation input) {
    var text = "// tdopt %s --pass-pipeline='" + pipeline + "'\n" + printer.apply(input);
    try {
      Files.writeString(file, text.endsWith("\n") ? text : text + "\n");
      return "the input and the pipeline are in '" + file + "'";
    } catch (IOException e) {
      return "cannot write a reproducer to '" + file + "': " + e.getMessage();
    }
  }

  @Override
  public synchronized void pipelineFinished(PipelineResult result) {
    before = null;
    pipeline = null;
  }
}
