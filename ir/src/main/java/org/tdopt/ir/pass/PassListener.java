package org.tdopt.ir.pass;

import java.util.Optional;
import org.tdopt.ir.Operation;

/**
 * Hears what the pass manager does. With more than one thread, runs on different operations are
 * heard of concurrently.
 */
public interface PassListener {
  default void pipelineStarted(PassPipeline pipeline, Operation root) {}

  /** A pipeline inside another starts on the operations that fit it. */
  default void nestedStarted(PassPipeline pipeline) {}

  /** Heard on the thread of {@link #nestedStarted}. */
  default void nestedFinished(PassPipeline pipeline) {}

  default void passStarted(PassExecution execution) {}

  /** The pass has come to its end; {@code failed} if it reported errors. */
  default void passFinished(PassExecution execution, boolean failed) {}

  /** The pass broke an invariant; what is returned becomes a note of the error. */
  default Optional<String> passBroke(PassExecution execution, Throwable cause) {
    return Optional.empty();
  }

  default void pipelineFinished(PipelineResult result) {}
}
