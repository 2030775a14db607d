package org.tdopt.dialects.behavior;

import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;

/** The operation on tensors can be written with {@code linalg.generic}. */
public interface Structured {
  /** Builds the structured form and returns a value of equal type for each result. */
  List<Value> toStructured(OpBuilder builder);
}
