package org.tdopt.onnx;

import java.util.OptionalLong;

/**
 * How a model is imported.
 *
 * @param batch the extent that a symbolic first dimension of an input is bound to, and that a fixed
 *     one must have; if empty, a symbolic one is bound to 1 and a fixed one stays
 */
public record ImportOptions(OptionalLong batch) {
  public static final ImportOptions DEFAULT = new ImportOptions(OptionalLong.empty());

  public ImportOptions {
    if (batch.isPresent() && batch.getAsLong() < 1) {
      throw new IllegalArgumentException("the batch must be positive, got " + batch.getAsLong());
    }
  }

  public static ImportOptions ofBatch(long batch) {
    return new ImportOptions(OptionalLong.of(batch));
  }
}
