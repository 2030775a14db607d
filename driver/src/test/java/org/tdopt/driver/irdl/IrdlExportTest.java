package org.tdopt.driver.irdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.PrintOptions;
import org.tdopt.ir.text.ReadOptions;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.TensorType;

final class IrdlExportTest {
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(IrdlExportTest.class.getClassLoader());

  @TempDir private Path folder;

  /** Of {@code rv}, IRDL cannot express the terminators and the registers that are assigned. */
  @Test
  void mlirOptAcceptsTheExamplesOfAllOperations() throws Exception {
    var own = List.of("dma", "graph", "pulp");
    var text = new StringBuilder();
    int count = 0;
    for (var name : own) {
      for (var spec : DIALECTS.dialect(name).orElseThrow().operations()) {
        text.append(count++ == 0 ? "" : "// -----\n").append(forIrdl(spec.example()));
      }
    }
    assertThat(count).isGreaterThan(20);
    var irdl = Files.writeString(folder.resolve("own.irdl"), new IrdlExport(DIALECTS).text(own));
    var input = Files.writeString(folder.resolve("examples.mlir"), text);
    assertThat(mlirOpt("--irdl-file=" + irdl, "--split-input-file", "" + input)).isEmpty();
  }

  @Test
  void mlirOptReadsTheExportOfEveryDialect() throws Exception {
    var text = new IrdlExport(DIALECTS).text(List.of());
    assertThat(text).contains("irdl.dialect @rv {", "irdl.type @freg", "irdl.operation @compute");
    var irdl = Files.writeString(folder.resolve("all.irdl"), text);
    assertThat(mlirOpt("" + irdl)).isEmpty();
  }

  private static String forIrdl(String example) {
    var diagnostics = new Diagnostics();
    var module = IrReader.read(example, "example", DIALECTS, ReadOptions.STRICT, diagnostics);
    assertThat(diagnostics.reported()).as(example).isEmpty();
    PropertiesAsAttributes.apply(module.orElseThrow());
    return IrPrinter.print(module.get(), PrintOptions.GENERIC);
  }

  /** What the command prints as errors. */
  private String mlirOpt(String... arguments) throws IOException, InterruptedException {
    var found =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(p -> Files.isExecutable(Path.of(p, "mlir-opt-22")));
    assumeTrue(found, "mlir-opt-22 is not installed");
    var command = new ArrayList<>(List.of("mlir-opt-22", "-o", folder.resolve("out") + ""));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var errors = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return errors;
  }

  @Test
  void whatIsExportedAcceptsAtLeastWhatAPredicateAccepts() {
    var samples = SampleTypes.of(DIALECTS);
    assertThat(samples.accepted(TypeConstraint.ANY)).containsExactly("irdl.any");
    assertThat(samples.accepted(TypeConstraint.I1)).containsExactly("irdl.is i1");
    assertThat(samples.accepted(TypeConstraint.INDEX)).containsExactly("irdl.is index");
    assertThat(samples.accepted(TypeConstraint.SIGNLESS_INTEGER_OR_INDEX))
        .containsExactly("irdl.base \"!builtin.integer\"", "irdl.is index");
    assertThat(samples.accepted(TypeConstraint.tensorOfRank(3)))
        .containsExactly("irdl.base \"!builtin.tensor\"");
    assertThat(samples.accepted(TypeConstraint.TENSOR.or(TypeConstraint.MEMREF)))
        .containsExactly("irdl.base \"!builtin.tensor\"", "irdl.base \"!builtin.memref\"");
    var strange = TensorType.of(FloatType.F32, 3, 5, 7, 11, 13, 17);
    assertThat(samples.accepted(new TypeConstraint("strange", strange::equals)))
        .as("a type that is no sample must not be shut out")
        .containsExactly("irdl.any");
  }
}
