package org.tdopt.passes.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassManager;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.pass.VerifierListener;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.PrintOptions;
import org.tdopt.ir.text.ReadOptions;

/** Reads and prints programs, and runs passes on them. */
public final class ProgramText {
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(ProgramText.class.getClassLoader());

  private ProgramText() {}

  public static Operation read(String text) {
    var diagnostics = new Diagnostics();
    var module = IrReader.read(text, "test", DIALECTS, ReadOptions.STRICT, diagnostics);
    assertThat(diagnostics.reported()).isEmpty();
    return module.orElseThrow();
  }

  public static String print(Operation op) {
    return IrPrinter.print(op, PrintOptions.DEFAULT);
  }

  public static FuncOp function(Operation module) {
    return module.collect(FuncOp.class).getFirst();
  }

  /** Runs passes that must succeed without a word; the module is verified after each. */
  public static void run(Operation module, Pass<?>... passes) {
    assertThat(diagnose(module, passes)).isEmpty();
  }

  /** Runs passes and gives what they reported. */
  public static List<Diagnostic> diagnose(Operation module, Pass<?>... passes) {
    var diagnostics = new Diagnostics();
    new PassManager(DIALECTS)
        .debugChecks(true)
        .listen(new VerifierListener())
        .run(PassPipeline.nesting("builtin.module", List.of(passes)), module, diagnostics);
    return diagnostics.reported();
  }

  /** The text of the module after passes. */
  public static String after(String text, Pass<?>... passes) {
    var module = read(text);
    run(module, passes);
    return print(module);
  }
}
