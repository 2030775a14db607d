package org.tdopt.ir.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.tdopt.ir.Operation;

/** Prints the IR. */
public final class IrPrinter {
  private IrPrinter() {}

  /** The text of {@code op}, which {@link IrReader} reads. */
  public static String print(Operation op, PrintOptions options) {
    var out = new StringBuilder();
    try {
      print(op, options, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Writes the text of {@code op} to {@code out}, piece by piece. */
  public static void print(Operation op, PrintOptions options, Appendable out) throws IOException {
    var aliases = AliasCollector.collect(op, options);
    var printer = new OperationPrinter(new AttributePrinter(aliases, options), options, out, op);
    printer.file(op, aliases);
  }
}
