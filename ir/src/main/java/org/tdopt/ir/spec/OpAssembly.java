package org.tdopt.ir.spec;

import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;

/**
 * Custom assembly of one kind of operation that a format string cannot express. The operation's
 * name is read and printed by the caller.
 */
public interface OpAssembly<T extends Operation> {
  /** Reads what follows the name and fills everything into {@code state}. */
  void parse(AsmParser parser, OpState state);

  /**
   * What follows the name, for the reference page: {@code %a} is a value, {@code [...]} may be
   * absent, {@code , ...} repeats. Empty if nothing is known of it.
   */
  default String syntax() {
    return "";
  }

  /** Prints what follows the name. */
  void print(T op, AsmPrinter printer);
}
