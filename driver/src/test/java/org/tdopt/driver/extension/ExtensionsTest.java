package org.tdopt.driver.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tdopt.driver.Console;
import org.tdopt.driver.Tools;

final class ExtensionsTest {
  private static final String DIALECT_SERVICE = "org.tdopt.ir.Dialect";
  private static final String PASS_SERVICE = "org.tdopt.ir.pass.PassProvider";

  private static final String TWICE =
      """
      import org.tdopt.dialects.behavior.ScalarFunction;
      import org.tdopt.dialects.behavior.ScalarSemantics;
      import org.tdopt.ir.OpState;
      import org.tdopt.ir.Operation;
      import org.tdopt.ir.spec.*;
      import org.tdopt.ir.trait.Pure;

      public final class TwiceOp extends Operation implements ScalarSemantics, Pure {
        public static final OperandSlot A = OperandSlot.of("a", TypeConstraint.FLOAT);
        public static final ResultSlot R = ResultSlot.of("r", TypeConstraint.FLOAT);
        public static final OpSpec<TwiceOp> SPEC =
            OpSpec.of("toy.twice", TwiceOp::new, A, R)
                .format("$a attr-dict `:` type($a) `->` type($r)");

        private TwiceOp(OpState state) {
          super(SPEC, state);
        }

        @Override
        public ScalarFunction function() {
          return (ScalarFunction.F32Unary) a -> 2 * a;
        }
      }
      """;

  private static final String DIALECT =
      """
      import java.util.List;
      import org.tdopt.ir.Dialect;
      import org.tdopt.ir.spec.OpSpec;

      public final class ToyDialect implements Dialect {
        @Override
        public String name() {
          return "toy";
        }

        @Override
        public List<OpSpec<?>> operations() {
          return List.of(TwiceOp.SPEC);
        }
      }
      """;

  private static final String PASSES =
      """
      import java.util.List;
      import org.tdopt.ir.Operation;
      import org.tdopt.ir.pass.*;

      public final class ToyPasses implements PassProvider {
        @Override
        public List<Class<? extends Pass<?>>> passes() {
          return List.of(CountPass.class);
        }

        @PassInfo(name = "toy-count", summary = "count doublings")
        record CountPass() implements Pass<Operation> {
          @Override
          public void run(Operation op, PassContext context) {
            context.print("doublings: " + op.collect(TwiceOp.class).size() + "\\n");
          }
        }
      }
      """;

  private static final String INPUT =
      """
      func.func @main() -> f32 {
        %0 = arith.constant 2.0 : f32
        %1 = toy.twice %0 : f32 -> f32
        return %1 : f32
      }
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String tool, String... arguments) {
    out.reset();
    err.reset();
    return Tools.run(
        tool,
        List.of(arguments),
        new Console(
            new ByteArrayInputStream(INPUT.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out),
            new PrintStream(err),
            folder));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private PluginJar plugin() {
    return new PluginJar(folder).source("TwiceOp", TWICE).source("ToyDialect", DIALECT);
  }

  @Test
  void dialectsAndPassesOfSeveralJarsAreAdded() throws IOException {
    plugin().service(DIALECT_SERVICE, "plugin.ToyDialect # the dialect").build("toy.jar");
    plugin()
        .source("ToyPasses", PASSES)
        .service(PASS_SERVICE, "plugin.ToyPasses")
        .without("TwiceOp")
        .without("ToyDialect")
        .build("passes.jar");
    assertThat(run("tdopt", "--load=toy.jar,passes.jar", "--toy-count")).as(err()).isZero();
    assertThat(err()).isEqualTo("doublings: 1\n");
    assertThat(out()).contains("toy.twice %cst : f32 -> f32");
    assertThat(run("tdopt", "--load=toy.jar", "--load-pass-plugin", "passes.jar", "--list-passes"))
        .isZero();
    assertThat(out()).contains("toy-count                    count doublings\n");
    assertThat(run("tdopt", "--load=toy.jar", "--show-dialects")).isZero();
    assertThat(out()).contains(",toy");
    assertThat(run("tdopt")).isEqualTo(1);
    assertThat(err()).contains("toy.twice");
  }

  @Test
  void theInterpreterExecutesLoadedOperations() throws IOException {
    plugin().service(DIALECT_SERVICE, "plugin.ToyDialect").build("toy.jar");
    assertThat(run("tdrun", "--load=toy.jar", "-")).as(err()).isZero();
    assertThat(out()).contains("4.0");
  }

  @Test
  void litTestsLoadWhatTheirRunnerDoes() throws IOException {
    plugin().service(DIALECT_SERVICE, "plugin.ToyDialect").build("toy.jar");
    var suite = Files.createDirectory(folder.resolve("suite"));
    Files.writeString(suite.resolve("lit.json"), "{\"name\": \"toy\", \"suffixes\": [\".mlir\"]}");
    Files.writeString(
        suite.resolve("twice.mlir"), "// RUN: tdopt %s --cse && tdrun %s\n" + INPUT);
    assertThat(run("tdlit", "--load=toy.jar", "suite")).as(out()).isZero();
    assertThat(run("tdlit", "suite")).isEqualTo(1);
  }

  @Test
  void saysWhatIsWrongWithAJar() throws IOException {
    Files.writeString(folder.resolve("text.jar"), "no jar");
    Files.createDirectory(folder.resolve("sub"));
    plugin().build("nothing.jar");
    plugin().service(DIALECT_SERVICE, "plugin.OtherDialect").build("other.jar");
    plugin().service(DIALECT_SERVICE, "plugin.TwiceOp").build("wrong.jar");
    plugin()
        .service(DIALECT_SERVICE, "plugin.ToyDialect")
        .without("TwiceOp")
        .build("incomplete.jar");
    assertFault("none.jar", "no such file");
    assertFault("sub", "it is a folder; give the jar");
    assertFault("text.jar", "it is no jar: zip END header not found");
    assertFault(
        "nothing.jar",
        "it adds nothing; what it adds must be named in one of META-INF/services/"
            + "org.tdopt.ir.Dialect, META-INF/services/org.tdopt.ir.pass.PassProvider, "
            + "META-INF/services/org.tdopt.interp.translate.TranslatorProvider");
    assertFault(
        "other.jar",
        "META-INF/services/org.tdopt.ir.Dialect names 'plugin.OtherDialect', which is not in the"
            + " jar");
    assertFault(
        "wrong.jar",
        "'plugin.TwiceOp', which META-INF/services/org.tdopt.ir.Dialect names, does not implement"
            + " org.tdopt.ir.Dialect");
    assertFault(
        "incomplete.jar",
        "NoClassDefFoundError: plugin/TwiceOp; was it built against another version than tdopt"
            + " (development build)?");
  }

  @Test
  void aSecondDialectOfOneNameIsAFault() throws IOException {
    plugin()
        .source("GraphDialect", DIALECT.replace("ToyDialect", "GraphDialect").replace("toy", "graph"))
        .service(DIALECT_SERVICE, "plugin.GraphDialect")
        .build("graph.jar");
    assertFault("graph.jar", "the dialect 'graph' is there twice");
  }

  @Test
  void aPassOfAnotherVersionBreaksWithItsName() throws IOException {
    plugin()
        .source("Gone", "final class Gone { static void call() {} }")
        .source("ToyPasses", PASSES.replace("context.print(", "Gone.call(); context.print("))
        .service(PASS_SERVICE, "plugin.ToyPasses")
        .without("Gone")
        .build("gone.jar");
    plugin().service(DIALECT_SERVICE, "plugin.ToyDialect").build("toy.jar");
    assertThat(run("tdopt", "--load=toy.jar,gone.jar", "--toy-count")).isEqualTo(2);
    assertThat(err())
        .startsWith(
            "<stdin>:0:0: error: pass 'toy-count' broke an invariant on 'builtin.module': "
                + "NoClassDefFoundError: plugin/Gone\n")
        .doesNotContain("\tat ");
  }

  private void assertFault(String jar, String message) {
    assertThat(run("tdopt", "--load=" + jar)).as(jar).isEqualTo(1);
    assertThat(err()).isEqualTo("tdopt: error: --load=" + jar + ": " + message + "\n");
  }
}
