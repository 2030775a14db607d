package org.tdopt.ir.pass;

import java.util.List;
import java.util.stream.Collectors;
import org.tdopt.ir.diag.Diagnostic;

/** A pass left IR that does not verify. */
public final class InvalidIrException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidIrException(List<Diagnostic> faults) {
    super(
        "it left invalid IR: "
            + faults.stream().limit(5).map(Diagnostic::message).collect(Collectors.joining("; ")));
  }
}
