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
    print(new IrFile(op, ExternalResources.NONE), options, out);
  }

  /** Writes a module and what its file held beside it. */
  public static void print(IrFile file, PrintOptions options, Appendable out) throws IOException {
    var op = file.module();
    var aliases = AliasCollector.collect(op, options);
    var attributes = new AttributePrinter(aliases, options);
    var sections = new FileSections(attributes, aliases, file.external(), options);
    new OperationPrinter(attributes, options, out, op).file(op, sections);
  }
}
