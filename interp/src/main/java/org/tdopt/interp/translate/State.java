package org.tdopt.interp.translate;

import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.type.ShapedType;

/** What a symbol holds from call to call: a parameter or a global buffer. */
public interface State {
  ShapedType type();

  /** A copy of the elements. */
  TensorData read();

  /** Replaces the elements; the shape and element type are those of {@link #type}. */
  void write(TensorData data);
}
