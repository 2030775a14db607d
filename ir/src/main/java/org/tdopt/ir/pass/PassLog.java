package org.tdopt.ir.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;

/**
 * Where diagnostics and text of a running pass go. Work that runs in parallel writes to a buffer of
 * its own, and buffers are played back in program order, so that the number of threads cannot be
 * told from the output.
 */
interface PassLog {
  void report(Diagnostic diagnostic);

  void print(String text);

  static PassLog direct(DiagnosticSink sink, Consumer<String> output) {
    return new PassLog() {
      @Override
      public void report(Diagnostic diagnostic) {
        sink.report(diagnostic);
      }

      @Override
      public void print(String text) {
        output.accept(text);
      }
    };
  }

  /** Keeps what it is told until it is played back. */
  final class Buffer implements PassLog {
    private final List<Consumer<PassLog>> entries = new ArrayList<>();

    @Override
    public void report(Diagnostic diagnostic) {
      entries.add(log -> log.report(diagnostic));
    }

    @Override
    public void print(String text) {
      entries.add(log -> log.print(text));
    }

    void playTo(PassLog log) {
      entries.forEach(e -> e.accept(log));
    }
  }
}
