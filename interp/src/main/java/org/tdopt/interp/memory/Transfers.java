package org.tdopt.interp.memory;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticException;

/** The copies in flight, in the order they were started. */
public final class Transfers {
  private final List<Transfer> inFlight = new ArrayList<>();

  void add(Transfer transfer) {
    inFlight.add(transfer);
  }

  void remove(Transfer transfer) {
    inFlight.remove(transfer);
  }

  boolean isEmpty() {
    return inFlight.isEmpty();
  }

  void clear() {
    inFlight.clear();
  }

  /** Restores the source marks that ending another copy from the same elements took away. */
  void remark(Memory memory) {
    for (var t : inFlight) {
      if (t.source().memory == memory) {
        t.markSource();
      }
    }
  }

  /** The first copy whose source or target spans that address. */
  Transfer covering(Memory memory, int address) {
    return inFlight.stream().filter(t -> t.covers(memory, address)).findFirst().orElseThrow();
  }

  /**
   * Checks that every copy was waited for.
   *
   * @throws DiagnosticException that names the first which was not
   */
  public void requireNone(String function) {
    if (!inFlight.isEmpty()) {
      var first = inFlight.getFirst();
      var error =
          Diagnostic.error(
              first.site().location(),
              first.site().quoted() + " starts a copy of " + first.source().bufferName() + " to "
                  + first.target().bufferName() + " that is not waited for before @" + function
                  + " returns");
      for (var t : inFlight.subList(1, inFlight.size())) {
        error = error.note(t.site().location(), "neither is the copy started here");
      }
      throw new DiagnosticException(error);
    }
  }
}
