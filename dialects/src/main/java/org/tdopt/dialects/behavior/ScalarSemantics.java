package org.tdopt.dialects.behavior;

/** A scalar operation that says what it computes on primitives. */
public interface ScalarSemantics {
  /**
   * The meaning for the types of this operation's operands and results.
   *
   * @throws IllegalStateException if there is none for these types, with a message that names them
   */
  ScalarFunction function();
}
