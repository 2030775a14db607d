package org.tdopt.interp.tensor;

import org.tdopt.dialects.behavior.TensorData;

/** How tensors of 32-bit floats are held. */
public enum Precision {
  /** As what they are. */
  F32,

  /** As 64-bit floats, where every operation on them is Evaluable; to check gradients, say. */
  F64;

  /** The data as it is held. */
  public TensorData stored(TensorData data) {
    return this == F64 ? TensorValue.widened(data) : data;
  }
}
