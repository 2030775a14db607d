package org.tdopt.dialects.behavior;

/** The operation on tensors has a form on buffers. */
public interface Bufferizable {
  /**
   * Builds the form on buffers and tells {@code buffers} where the results are. The operation itself
   * is erased afterwards by the caller.
   */
  void bufferize(Buffers buffers);
}
