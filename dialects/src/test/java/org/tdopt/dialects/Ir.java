package org.tdopt.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.rewrite.GreedyDriver;
import org.tdopt.ir.rewrite.PatternSet;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.PrintOptions;
import org.tdopt.ir.text.ReadOptions;

/** Reads and prints IR for tests, with all dialects known. */
public final class Ir {
  public static final DialectRegistry REGISTRY =
      DialectRegistry.load(Ir.class.getClassLoader());

  private Ir() {}

  /** The module in {@code text}; a fault of it fails the test. */
  public static Operation parse(String text) {
    var found = new Diagnostics();
    var op = IrReader.read(text, "test.mlir", REGISTRY, ReadOptions.STRICT, found);
    assertThat(found.reported()).isEmpty();
    return op.orElseThrow();
  }

  /** As {@link #parse}, and valid. */
  public static Operation parseValid(String text) {
    var op = parse(text);
    assertThat(IrVerifier.faults(op)).isEmpty();
    return op;
  }

  public static String print(Operation op) {
    return IrPrinter.print(op, PrintOptions.DEFAULT);
  }

  public static String printGeneric(Operation op) {
    return IrPrinter.print(op, PrintOptions.GENERIC);
  }

  /** The messages of the faults of what {@code text} holds, in order. */
  public static List<String> faults(String text) {
    return IrVerifier.faults(parse(text)).stream().map(Diagnostic::message).toList();
  }

  /** {@code text} after canonicalization, as text without the module around it. */
  public static String canonicalize(String text) {
    var op = parseValid(text);
    canonicalize(op, true);
    return print(op);
  }

  /** Canonicalizes what is in {@code module}; checks after every rewrite take quadratic time. */
  static void canonicalize(Operation module, boolean checked) {
    new GreedyDriver(PatternSet.of().withCanonicalizations(), REGISTRY)
        .debugChecks(checked)
        .run(module);
    assertThat(IrVerifier.faults(module)).isEmpty();
  }
}
