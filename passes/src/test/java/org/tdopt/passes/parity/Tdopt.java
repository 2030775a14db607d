package org.tdopt.passes.parity;

import java.util.List;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassManager;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.pass.VerifierListener;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.PrintOptions;
import org.tdopt.ir.text.ReadOptions;

/** Runs our passes on text. */
final class Tdopt {
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(Tdopt.class.getClassLoader());

  private Tdopt() {}

  static Operation read(String text) {
    var diagnostics = new Diagnostics();
    return IrReader.read(text, "module", DIALECTS, new ReadOptions(false), diagnostics)
        .orElseThrow(
            () -> new IllegalStateException(diagnostics.reported() + " in\n" + text));
  }

  /** The module after the passes, in the generic form. */
  static String run(String text, Pass<?>... passes) {
    return IrPrinter.print(module(text, passes), PrintOptions.GENERIC).strip() + "\n";
  }

  /** The module after the passes, which must leave it valid. */
  static Operation module(String text, Pass<?>... passes) {
    var module = read(text);
    var diagnostics = new Diagnostics();
    var result =
        new PassManager(DIALECTS)
            .listen(new VerifierListener())
            .run(
                PassPipeline.nesting("builtin.module", List.of(passes)),
                module,
                diagnostics);
    if (!result.succeeded()) {
      throw new IllegalStateException(diagnostics.reported() + " in\n" + text);
    }
    return module;
  }
}
