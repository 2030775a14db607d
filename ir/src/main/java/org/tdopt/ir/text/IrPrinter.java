package org.tdopt.ir.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.Operation;

/** Prints the IR. */
public final class IrPrinter {
  private IrPrinter() {}

  /** The text of {@code op}, which {@link IrReader} reads. */
  public static String print(Operation op, PrintOptions options) {
    var out = new StringBuilder();
    print(new IrFile(op, ExternalResources.NONE), options, PrintTarget.to(out));
    return out.toString();
  }

  /** Writes the text of {@code op} to {@code out}, piece by piece. */
  public static void print(Operation op, PrintOptions options, Appendable out) throws IOException {
    print(new IrFile(op, ExternalResources.NONE), options, out);
  }

  /** Writes a module and what its file held beside it. */
  public static void print(IrFile file, PrintOptions options, Appendable out) throws IOException {
    printChecked(file, options, PrintTarget.to(out));
  }

  /** As {@link #print(IrFile, PrintOptions, Appendable)}, in UTF-8. */
  public static void print(IrFile file, PrintOptions options, OutputStream out)
      throws IOException {
    printChecked(file, options, PrintTarget.to(out));
  }

  private static void printChecked(IrFile file, PrintOptions options, PrintTarget target)
      throws IOException {
    try {
      print(file, options, target);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void print(IrFile file, PrintOptions wanted, PrintTarget target) {
    boolean custom =
        !wanted.generic()
            && (wanted.assumeVerified() || IrVerifier.verify(file.module(), _ -> {}));
    var options = wanted.withGeneric(!custom);
    var aliases =
        options.has(PrintFeature.LOCAL_SCOPE)
            ? AliasNames.none()
            : AliasCollector.collect(file.module(), options);
    new OperationPrinter(aliases, options, target, file.module()).file(file);
  }
}
