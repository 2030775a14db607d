package org.tdopt.passes.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** Programs as text, with short names for the parts of linalg that repeat. */
final class ClusterText {
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(ClusterText.class.getClassLoader());

  private ClusterText() {}

  /** The body of a matrix product. */
  static final String PRODUCT =
      """
      {
      ^bb0(%l: f32, %r: f32, %acc: f32):
        %p = arith.mulf %l, %r : f32
        %s = arith.addf %acc, %p : f32
        linalg.yield %s : f32
      }
      """;

  /** {@code indexing_maps} and {@code iterator_types}; {@code p} and {@code r} name the types. */
  static String loops(String iterators, String... maps) {
    var types =
        iterators
            .chars()
            .mapToObj(c -> c == 'p' ? "\"parallel\"" : "\"reduction\"")
            .collect(Collectors.joining(", "));
    var dims =
        IntStream.range(0, iterators.length())
            .mapToObj(i -> "d" + i)
            .collect(Collectors.joining(", "));
    var all =
        Arrays.stream(maps)
            .map(m -> "affine_map<(" + dims + ") -> (" + m + ")>")
            .collect(Collectors.joining(", "));
    return "linalg.generic {indexing_maps = [" + all + "], iterator_types = [" + types + "]} ";
  }

  static Operation read(String text) {
    var diagnostics = new Diagnostics();
    var module = IrReader.read(text, "test", DIALECTS, ReadOptions.STRICT, diagnostics);
    assertThat(diagnostics.reported()).isEmpty();
    return module.orElseThrow();
  }

  static FuncOp function(Operation module) {
    return module.collect(FuncOp.class).getFirst();
  }

  /** Runs passes on the functions of a module. */
  static void run(Operation module, Pass<?>... passes) {
    var diagnostics = new Diagnostics();
    var result =
        new PassManager(DIALECTS)
            .debugChecks(true)
            .listen(new VerifierListener())
            .run(
                PassPipeline.nesting("builtin.module", List.of(passes)),
                module,
                diagnostics);
    assertThat(diagnostics.reported()).isEmpty();
    assertThat(result.succeeded()).isTrue();
  }

  /** The messages of the errors that a pass reports. */
  static List<String> errors(Operation module, Pass<?> pass) {
    var diagnostics = new Diagnostics();
    var result =
        new PassManager(DIALECTS)
            .run(PassPipeline.nesting("builtin.module", List.of(pass)), module, diagnostics);
    assertThat(result.succeeded()).isFalse();
    return diagnostics.reported().stream().map(Diagnostic::message).toList();
  }

  static String print(Operation op) {
    return IrPrinter.print(op, PrintOptions.DEFAULT);
  }
}
