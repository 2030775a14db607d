package org.tdopt.driver.opt;

import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.PrintOptions;
import org.tdopt.ir.text.ReadOptions;

/** Checks that what is printed of a module can be read, and is the same module then. */
record RoundTrip(DialectRegistry dialects, ReadOptions reading, PrintOptions printing) {
  private static final String FILE = "<round trip>";

  /** Prints, reads, and compares the generic forms; differences are reported. */
  boolean check(Operation module, DiagnosticSink sink) {
    var text = IrPrinter.print(module, whole());
    var again = IrReader.read(text, FILE, dialects, reading, sink);
    if (again.isEmpty()) {
      sink.report(
          Diagnostic.error(module.location(), "the printed module cannot be read again"));
      return false;
    }
    var all = PrintOptions.GENERIC.withDebugInfo(true);
    var first = IrPrinter.print(module, all).lines().toList();
    var second = IrPrinter.print(root(again.get(), module), all).lines().toList();
    if (first.equals(second)) {
      return true;
    }
    int i = 0;
    while (i < Math.min(first.size(), second.size()) && first.get(i).equals(second.get(i))) {
      i++;
    }
    sink.report(
        Diagnostic.error(
                module.location(),
                "the printed module, read again, differs at line %d of its generic form"
                    .formatted(i + 1))
            .note(Location.unknown(), "before: " + (i < first.size() ? first.get(i) : "the end"))
            .note(
                Location.unknown(), "after: " + (i < second.size() ? second.get(i) : "the end")));
    return false;
  }

  /** The way of printing that was asked for, but for what leaves something out. */
  private PrintOptions whole() {
    return PrintOptions.DEFAULT.withGeneric(printing.generic()).withDebugInfo(true);
  }

  /** What was read without the module that the reader may have put around it. */
  private static Operation root(Operation read, Operation original) {
    return read.name().equals(original.name())
        ? read
        : read.region(0).blocks().getFirst().iterator().next();
  }
}
