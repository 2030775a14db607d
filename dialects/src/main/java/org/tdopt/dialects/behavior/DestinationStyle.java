package org.tdopt.dialects.behavior;

import org.tdopt.ir.OpResult;
import org.tdopt.ir.Value;

/** Each tensor result is an operand, the destination, with elements replaced; it has its shape. */
public interface DestinationStyle {
  /** The operand that {@code result}, a result of this operation, is tied to. */
  Value destinationOf(OpResult result);
}
