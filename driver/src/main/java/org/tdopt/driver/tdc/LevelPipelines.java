package org.tdopt.driver.tdc;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tdopt.target.Chip;

/** The passes that lead from one level to the next, as pipelines that {@code tdopt} takes too. */
public final class LevelPipelines {
  /** Bytes of L1 kept for the stacks of the cores. */
  static final long STACK_BYTES = 8 * 1024;

  private final Chip chip;
  private final @Nullable Training training;

  public LevelPipelines(Chip chip, @Nullable Training training) {
    this.chip = chip;
    this.training = training;
  }

  /**
   * The pipeline that produces {@code level} from the one above it.
   *
   * @param share the part of L1 that tiles, and copies of them that are in flight, may use
   */
  String to(Level level, double share) {
    long buffers = chip.memory().l1().bytes() - STACK_BYTES;
    long tiles = (long) (share * buffers);
    return switch (level) {
      case GRAPH -> training == null ? "builtin.module(canonicalize)" : graph(training);
      case TILE ->
          format(
              "builtin.module(func.func(lower-to-structured,canonicalize,cse,fuse,canonicalize,cse,"
                  + "tile{l1-bytes=%d cores=%d},canonicalize))",
              tiles,
              chip.cluster().cores());
      case MEMORY ->
          format(
              "builtin.module(bufferize,func.func(canonicalize,cse,loop-invariant-code-motion,"
                  + "promote,canonicalize,plan-memory{l1-bytes=%d}))",
              buffers);
      case DMA ->
          format(
              "builtin.module(func.func(insert-dma,double-buffer{l1-bytes=%d},canonicalize,cse,"
                  + "plan-memory{l1-bytes=%d}))",
              tiles,
              buffers);
      case CLUSTER ->
          format(
              "builtin.module(func.func(contract-multiply-add,to-cluster{cores=%d},canonicalize,cse,"
                  + "plan-memory{l1-bytes=%d}))",
              chip.cluster().cores(),
              buffers);
      case MACHINE -> "builtin.module(func.func(lower-to-loops,canonicalize,cse))";
    };
  }

  private static String graph(Training training) {
    var select =
        training.trainable().isEmpty()
            ? ""
            : "select-trainable{patterns=" + String.join(",", training.trainable()) + "},";
    return format(
        "builtin.module(%sattach-loss{loss=%s},symbol-dce,autodiff,add-optimizer{%s},"
            + "func.func(canonicalize,cse))",
        select, training.loss(), training.optimizer());
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }
}
