package org.tdopt.ir.pass;

import org.tdopt.ir.Operation;

/**
 * A step of a pipeline. Implementations are records annotated with {@link PassInfo}; their
 * components, annotated with {@link Option}, are the pass's options, so that a pass has no place to
 * hide state. The type argument is the kind of operation the pass runs on; {@code Pass<Operation>}
 * runs on any that is isolated from above.
 */
public interface Pass<T extends Operation> {
  /**
   * Changes {@code op} and what is inside it, nothing outside. Faults of the input are reported to
   * {@code context}; an exception is a broken invariant of the compiler.
   */
  void run(T op, PassContext context);
}
