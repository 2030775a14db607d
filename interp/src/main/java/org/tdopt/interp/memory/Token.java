package org.tdopt.interp.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.tdopt.ir.diag.DiagnosticException;

/** What a wait operation waits for. */
public sealed interface Token permits Transfer, Token.Finished, Token.Foreign {
  /**
   * Ends the copy, if it has not ended.
   *
   * @throws DiagnosticException if the waiting core has not started it
   */
  @TruffleBoundary
  void await(Core waiting, Site at);

  /** There is nothing to wait for. */
  enum Finished implements Token {
    FINISHED;

    @Override
    public void await(Core waiting, Site at) {}
  }

  /** What a start operation gives to the cores that do not execute it. */
  enum Foreign implements Token {
    FOREIGN;

    @Override
    public void await(Core waiting, Site at) {
      throw new DiagnosticException(
          at.location(), "core " + waiting.id() + " waits for a copy that it has not started");
    }
  }
}
