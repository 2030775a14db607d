package org.tdopt.ir.rewrite;

import java.util.List;
import java.util.Optional;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;

/**
 * Turns an illegal operation into legal ones. Whether it does is asked while the conversion is
 * planned, before anything has changed; once asked to convert, it must.
 */
public interface ConversionPattern<T extends Operation> {
  /** What the pattern is tried on: a class, or an interface of operations. */
  Class<? super T> root();

  /** Why the pattern does not fit {@code op}; empty if it does. */
  default Optional<String> declines(T op, TypeConverter types) {
    return Optional.empty();
  }

  /**
   * Replaces {@code op}, or changes it in place so that it is legal. The insertion point is before
   * it.
   *
   * @param operands the operands, converted; values of new types where the converter says so
   */
  void convert(T op, List<Value> operands, ConversionRewriter rewriter);

  /** Patterns with a larger benefit are tried first. */
  default int benefit() {
    return 1;
  }
}
