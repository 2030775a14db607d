package org.tdopt.driver.opt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tdopt.driver.Console;
import org.tdopt.driver.Tools;

final class BrokenPassTest {
  private static final String INPUT = "func.func @f() {\n  return\n}\n";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int tdopt(String... arguments) {
    var in = new ByteArrayInputStream(INPUT.getBytes(StandardCharsets.UTF_8));
    out.reset();
    err.reset();
    return Tools.run(
        "tdopt",
        List.of(arguments),
        new Console(in, new PrintStream(out), new PrintStream(err), folder));
  }

  @Test
  void namesThePassTheOperationAndAReproducer() throws IOException {
    int exit =
        tdopt(
            "--cse",
            "--test-throw",
            "--canonicalize",
            "--mlir-pass-pipeline-crash-reproducer=reproducer.mlir");
    var file = folder.resolve("reproducer.mlir");
    assertThat(exit).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith(
            "<stdin>:1:1: error: pass 'test-throw' broke an invariant on 'func.func': "
                + "IllegalStateException: an assumption does not hold\n")
        .contains("note: reproducer generated at '" + file + "'\n")
        .doesNotContain("\tat ");
    assertThat(file)
        .hasContent(
            "// tdopt --run-reproducer %s\n"
                + INPUT
                + section("builtin.module(cse,func.func(test-throw),canonicalize)"));
    assertThat(tdopt("--run-reproducer", "reproducer.mlir")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("reproducer.mlir:2:1: error: pass 'test-throw' broke an invariant");
  }

  private static String section(String pipeline) {
    return """

        {-#
          external_resources: {
            mlir_reproducer: {
              pipeline: "%s",
              disable_threading: true,
              verify_each: true
            }
          }
        #-}
        """
        .formatted(pipeline);
  }

  @Test
  void aFailingPassLeavesAReproducerIfAFileIsNamed() {
    assertThat(tdopt("--test-reject", "--mlir-pass-pipeline-crash-reproducer=r.mlir")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("<stdin>:1:1: error: 'func.func' op is not wanted\n")
        .contains("<stdin>:1:1: error: the pass pipeline failed\n")
        .contains(
            "note: failed while executing 'test-reject' on 'func.func': reproducer generated at '"
                + folder.resolve("r.mlir") + "'\n");
    assertThat(folder.resolve("r.mlir"))
        .content()
        .endsWith(section("builtin.module(func.func(test-reject))"));
  }

  @Test
  void theLocalReproducerHasTheModuleBeforeThePass() {
    assertThat(
            tdopt(
                "--pass-pipeline=builtin.module(func.func(test-rename,test-throw{name=renamed}))",
                "--mlir-pass-pipeline-local-reproducer",
                "--mlir-pass-pipeline-crash-reproducer=r.mlir"))
        .isEqualTo(2);
    assertThat(folder.resolve("r.mlir"))
        .content()
        .contains("func.func @renamed()")
        .endsWith(section("builtin.module(func.func(test-throw{name=renamed}))"));
    assertThat(tdopt("--run-reproducer", "r.mlir")).isEqualTo(2);
  }

  @Test
  void theReproducerGoesToATemporaryFileUnlessOneIsNamed() throws IOException {
    assertThat(tdopt("--allow-unregistered-dialect", "--test-throw")).isEqualTo(2);
    var note = Pattern.compile("generated at '(.*)'\n").matcher(err.toString(StandardCharsets.UTF_8));
    assertThat(note.find()).isTrue();
    var file = Path.of(note.group(1));
    assertThat(Files.readString(file))
        .startsWith("// tdopt --allow-unregistered-dialect --run-reproducer %s\n" + INPUT);
    Files.delete(file);
  }

  @Test
  void invalidIrIsThePassesFault() {
    assertThat(tdopt("--test-invalidate", "--mlir-pass-pipeline-crash-reproducer=r")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("pass 'test-invalidate' broke an invariant on 'func.func': it left invalid IR")
        .contains("'func.func' op has a block that does not end in a terminator");
  }

  @Test
  void aPassThatBreaksLeavesNoOutput() {
    assertThat(tdopt("--test-throw", "-o", "out.mlir", "--mlir-pass-pipeline-crash-reproducer=r"))
        .isEqualTo(2);
    assertThat(folder.resolve("out.mlir")).doesNotExist();
    assertThat(tdopt("--test-throw=name=g", "-o", "out.mlir")).isZero();
    assertThat(folder.resolve("out.mlir")).content().contains("func.func @f()");
  }
}
