package org.tdopt.ir.diag;

import java.util.ArrayList;
import java.util.List;

/** One message to the user about a place in the input, with notes about related places. */
public record Diagnostic(Severity severity, Location location, String message, List<Note> notes) {
  /** A remark that belongs to a diagnostic. */
  public record Note(Location location, String message) {}

  public Diagnostic {
    notes = List.copyOf(notes);
  }

  public static Diagnostic error(Location location, String message) {
    return new Diagnostic(Severity.ERROR, location, message, List.of());
  }

  public static Diagnostic warning(Location location, String message) {
    return new Diagnostic(Severity.WARNING, location, message, List.of());
  }

  public static Diagnostic remark(Location location, String message) {
    return new Diagnostic(Severity.REMARK, location, message, List.of());
  }

  /** This diagnostic with one more note. */
  public Diagnostic note(Location at, String text) {
    var more = new ArrayList<>(notes);
    more.add(new Note(at, text));
    return new Diagnostic(severity, location, message, more);
  }
}
