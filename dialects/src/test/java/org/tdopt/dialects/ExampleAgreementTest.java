package org.tdopt.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.PrintOptions;
import org.tdopt.ir.text.ReadOptions;

/** The examples of MLIR's own operations are MLIR: {@code mlir-opt} reads them, and reads ours. */
class ExampleAgreementTest {
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(ExampleAgreementTest.class.getClassLoader());
  private static final Set<String> OURS = Set.of("dma", "graph", "pulp", "tile");

  private static String examples() {
    return DIALECTS.dialects().stream()
        .filter(d -> !OURS.contains(d.name()))
        .flatMap(d -> d.operations().stream())
        .map(OpSpec::example)
        .collect(Collectors.joining("\n// -----\n"));
  }

  @Test
  void mlirReadsTheExamples() {
    MlirOpt.assumeInstalled();
    assertThat(MlirOpt.run(examples(), "--split-input-file")).contains("func.func @example");
  }

  @Test
  void mlirReadsWhatIsPrintedOfThem() {
    MlirOpt.assumeInstalled();
    for (var options : new PrintOptions[] {PrintOptions.DEFAULT, PrintOptions.GENERIC}) {
      var printed = new StringBuilder();
      for (var example : examples().split("\n// -----\n")) {
        var diagnostics = new Diagnostics();
        var module =
            IrReader.read(example, "example", DIALECTS, ReadOptions.STRICT, diagnostics);
        assertThat(diagnostics.reported()).as(example).isEmpty();
        printed.append(IrPrinter.print(module.orElseThrow(), options)).append("// -----\n");
      }
      assertThat(MlirOpt.run(printed.toString(), "--split-input-file")).contains("@example");
    }
  }
}
