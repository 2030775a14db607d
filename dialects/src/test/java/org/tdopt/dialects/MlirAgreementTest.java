package org.tdopt.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tdopt.ir.spec.OpSpec;

/** Every operation reads, verifies and prints as in MLIR; the samples are the lit tests. */
class MlirAgreementTest {
  private static final List<String> DIALECTS =
      List.of("builtin", "func", "arith", "math", "scf", "tensor", "memref", "linalg");

  private static String sample(String dialect) throws IOException {
    return Files.readString(Path.of("../test/lit/dialects", dialect, "ops.mlir"));
  }

  static List<String> dialects() {
    return DIALECTS;
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void everyOperationHasASample(String dialect) throws IOException {
    var used = new HashSet<String>();
    Ir.parseValid(sample(dialect)).walk(op -> used.add(op.name()));
    var declared =
        Ir.REGISTRY.dialect(dialect).orElseThrow().operations().stream()
            .map(OpSpec::name)
            .toList();
    assertThat(used).containsAll(declared);
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void customTextReadsBackToItself(String dialect) throws IOException {
    var text = Ir.print(Ir.parseValid(sample(dialect)));
    assertThat(Ir.print(Ir.parseValid(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void genericTextReadsBackToTheCustomText(String dialect) throws IOException {
    var op = Ir.parseValid(sample(dialect));
    assertThat(Ir.print(Ir.parseValid(Ir.printGeneric(op)))).isEqualTo(Ir.print(op));
  }

  /** MLIR's numbering of values differs between runs only where the operations do. */
  @ParameterizedTest
  @MethodSource("dialects")
  void mlirSeesTheSameOperationsInOurTexts(String dialect) throws IOException {
    MlirOpt.assumeInstalled();
    var sample = sample(dialect);
    var op = Ir.parseValid(sample);
    var expected = MlirOpt.run(sample, "--mlir-print-op-generic", "--mlir-print-local-scope");
    assertThat(
            MlirOpt.run(
                Ir.printGeneric(op), "--mlir-print-op-generic", "--mlir-print-local-scope"))
        .isEqualTo(expected);
    assertThat(
            MlirOpt.run(Ir.print(op), "--mlir-print-op-generic", "--mlir-print-local-scope"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void weReadWhatMlirPrints(String dialect) throws IOException {
    MlirOpt.assumeInstalled();
    var op = Ir.parseValid(sample(dialect));
    var expected = Ir.print(op);
    assertThat(Ir.print(Ir.parseValid(MlirOpt.run(sample(dialect))))).isEqualTo(expected);
    assertThat(
            Ir.print(Ir.parseValid(MlirOpt.run(sample(dialect), "--mlir-print-op-generic"))))
        .isEqualTo(expected);
  }
}
