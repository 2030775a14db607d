package org.tdopt.ir.pass;

import java.util.List;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.Location;

/** How a pipeline ended. */
public sealed interface PipelineResult {
  /** The exit code of a tool that ran the pipeline. */
  int exitCode();

  default boolean succeeded() {
    return this instanceof Succeeded;
  }

  /** All passes ran. */
  record Succeeded() implements PipelineResult {
    @Override
    public int exitCode() {
      return 0;
    }
  }

  /** A pass found a fault in the input; it is reported. */
  record Failed() implements PipelineResult {
    @Override
    public int exitCode() {
      return 1;
    }
  }

  /**
   * A pass broke an invariant of the compiler: it threw, or left invalid IR.
   *
   * @param op the name of the operation it ran on
   * @param notes what listeners added, for example where the reproducer is
   */
  record Broken(String pass, String op, Location location, Throwable cause, List<String> notes)
      implements PipelineResult {
    public Broken {
      notes = List.copyOf(notes);
    }

    @Override
    public int exitCode() {
      return 2;
    }

    Diagnostic diagnostic() {
      var message = "pass '" + pass + "' broke an invariant on '" + op + "': " + describe(cause);
      var diagnostic = Diagnostic.error(location, message);
      for (var note : notes) {
        diagnostic = diagnostic.note(location, note);
      }
      return diagnostic;
    }

    private static String describe(Throwable cause) {
      if (cause instanceof InvalidIrException) {
        return cause.getMessage();
      }
      var name = cause.getClass().getSimpleName();
      return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
    }
  }
}
