package org.tdopt.ir.pass;

import java.util.Optional;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.StringAttr;

/** The names of operations that define a symbol. */
final class SymbolNames {
  private SymbolNames() {}

  /** The value of {@code sym_name}, on operations of any dialect. */
  static Optional<String> of(Operation op) {
    return op.find("sym_name")
        .flatMap(a -> a instanceof StringAttr s ? Optional.of(s.value()) : Optional.empty());
  }
}
