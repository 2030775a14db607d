package org.tdopt.dialects.behavior;

import java.util.List;

/** The operation on tensors has reference semantics in plain Java, independent of its lowering. */
public interface Evaluable {
  /** The results for those operands; inputs are not changed. */
  List<TensorData> evaluate(List<TensorData> operands);
}
