package org.tdopt.ir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** mlir-opt reads what we print, and we print back what it prints, byte for byte. */
class MlirOptTest {
  private static final String TOOL = "mlir-opt-22";

  @TempDir private Path folder;

  @BeforeAll
  static void toolIsInstalled() {
    var path = System.getenv().getOrDefault("PATH", "");
    Assumptions.assumeTrue(
        Stream.of(path.split(":")).anyMatch(p -> Files.isExecutable(Path.of(p, TOOL))),
        TOOL + " is not installed");
  }

  static Stream<Arguments> cases() {
    return Texts.CORPUS.stream()
        .flatMap(file -> Stream.of(Arguments.of(file, false), Arguments.of(file, true)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bothPrintTheSame(String file, boolean debugInfo) throws Exception {
    var options = PrintOptions.GENERIC.withDebugInfo(debugInfo);
    var input = Texts.corpus(file);
    var theirs = mlirOpt(input, debugInfo);
    assertThat(IrPrinter.print(Texts.read(theirs, file), options)).isEqualTo(theirs);
    var ours = IrPrinter.print(Texts.read(input, file), options);
    assertThat(mlirOpt(ours, debugInfo)).isEqualTo(debugInfo ? theirs(ours, options) : ours);
  }

  /** With locations the file's own place is in the text, so only a second reading is stable. */
  private static String theirs(String text, PrintOptions options) {
    return IrPrinter.print(Texts.read(text, "in.mlir"), options);
  }

  private String mlirOpt(String text, boolean debugInfo) throws IOException, InterruptedException {
    var in = folder.resolve("in.mlir");
    var out = folder.resolve("out.mlir");
    Files.writeString(in, text);
    var command =
        new ArrayList<>(
            List.of(
                TOOL,
                "--allow-unregistered-dialect",
                "--mlir-print-op-generic",
                "in.mlir",
                "-o",
                out.toString()));
    if (debugInfo) {
      command.add("--mlir-print-debuginfo");
    }
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    var messages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(messages).isZero();
    var printed = Files.readString(out);
    assertThat(printed).endsWith("\n\n");
    return printed.substring(0, printed.length() - 1);
  }
}
