package org.tdopt.onnx;

import java.util.OptionalLong;

/**
 * How a model is imported.
 *
 * @param batch the extent that a symbolic first dimension of an input is bound to, and that a fixed
 *     one must have; if empty, a fixed one stays and a symbolic one is bound to
 *     {@code symbolicBatch}
 * @param symbolicBatch the extent of a symbolic first dimension where {@code batch} is empty
 */
public record ImportOptions(OptionalLong batch, long symbolicBatch) {
  public static final ImportOptions DEFAULT = new ImportOptions(OptionalLong.empty(), 1);

  public ImportOptions {
    if (batch.orElse(symbolicBatch) < 1) {
      throw new IllegalArgumentException(
          "the batch must be positive, got " + batch.orElse(symbolicBatch));
    }
  }

  public static ImportOptions ofBatch(long batch) {
    return new ImportOptions(OptionalLong.of(batch), batch);
  }

  /** A fixed first dimension stays, a symbolic one is bound to {@code batch}. */
  public static ImportOptions ofSymbolicBatch(long batch) {
    return new ImportOptions(OptionalLong.empty(), batch);
  }
}
