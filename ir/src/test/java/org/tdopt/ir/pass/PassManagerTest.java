package org.tdopt.ir.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.ir.mini.Mini.body;
import static org.tdopt.ir.mini.Mini.constant;
import static org.tdopt.ir.mini.Mini.use;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.mini.Mini;
import org.tdopt.ir.mini.Mini.ConstantOp;
import org.tdopt.ir.mini.Mini.FuncOp;
import org.tdopt.ir.mini.Mini.ModuleOp;
import org.tdopt.ir.trait.LoopLike;

class PassManagerTest {
  private static final Statistic SEEN = Statistic.of("seen", "constants seen");

  @PassInfo(name = "look", summary = "counts and prints constants")
  record LookPass() implements Pass<FuncOp> {
    @Override
    public void run(FuncOp func, PassContext context) {
      context.count(SEEN, func.collect(ConstantOp.class).size());
      context.remark(func, "has the name '%s'", func.symbolName());
      context.print("looked at " + func.symbolName() + "\n");
    }
  }

  @PassInfo(name = "reject", summary = "reports an error for some functions")
  record RejectPass(@Option(doc = "names") List<String> names) implements Pass<FuncOp> {
    @Override
    public void run(FuncOp func, PassContext context) {
      if (names.contains(func.symbolName())) {
        context.error(func, "has the rejected name '%s'", func.symbolName());
      }
    }
  }

  @PassInfo(name = "give-up", summary = "fails without a message")
  record GiveUpPass() implements Pass<Operation> {
    @Override
    public void run(Operation op, PassContext context) {
      context.fail();
    }
  }

  @PassInfo(name = "abort", summary = "ends with a diagnostic")
  record AbortPass() implements Pass<Operation> {
    @Override
    public void run(Operation op, PassContext context) {
      throw new DiagnosticException(op.location(), "no way on");
    }
  }

  @PassInfo(name = "crash", summary = "throws")
  record CrashPass() implements Pass<Operation> {
    @Override
    public void run(Operation op, PassContext context) {
      throw new IllegalStateException("index 7 of 3");
    }
  }

  @PassInfo(name = "spoil", summary = "leaves invalid IR")
  record SpoilPass() implements Pass<FuncOp> {
    @Override
    public void run(FuncOp func, PassContext context) {
      func.clear(FuncOp.NAME);
    }
  }

  @PassInfo(name = "grow", summary = "adds a constant to functions that have none")
  record GrowPass() implements Pass<FuncOp> {
    @Override
    public void run(FuncOp func, PassContext context) {
      if (func.region(0).entry().isEmpty()) {
        constant(body(func), 1);
      }
    }
  }

  @PassInfo(name = "need-loop", summary = "asks everything to be a loop")
  record NeedLoopPass() implements Pass<ModuleOp> {
    @Override
    public void run(ModuleOp module, PassContext context) {
      context.require(module.region(0).entry().terminator(), LoopLike.class);
    }
  }

  private static final PassRegistry PASSES =
      PassRegistry.of(
          LookPass.class,
          RejectPass.class,
          GiveUpPass.class,
          AbortPass.class,
          CrashPass.class,
          SpoilPass.class,
          GrowPass.class,
          NeedLoopPass.class);

  private final ModuleOp module = Mini.module();
  private final Diagnostics diagnostics = new Diagnostics();
  private final StringBuilder output = new StringBuilder();
  private final PassManager manager = new PassManager(Mini.REGISTRY).output(output::append);

  private PipelineResult run(String pipeline) {
    return manager.run(
        PassPipeline.parse(pipeline, PASSES, Mini.REGISTRY), module, diagnostics);
  }

  private List<String> messages() {
    return diagnostics.reported().stream().map(Diagnostic::message).toList();
  }

  private static IrDumpListener dumps(
      Predicate<String> before, Predicate<String> after, IrDumpListener.After when) {
    return new IrDumpListener(
        PassManagerTest::print,
        new IrDumpListener.Selection(before, after, when, IrDumpListener.Scope.OPERATION));
  }

  private static String print(Operation op) {
    return op.name() + " " + String.join(",", Mini.names(op));
  }

  @Test
  void runsNestedPassesOnEachFunction() {
    constant(body(Mini.func(module, "f")), 1);
    var g = body(Mini.func(module, "g"));
    constant(g, 1);
    constant(g, 2);
    var statistics = new StatisticsListener();
    manager.listen(statistics);
    assertThat(run("mini.module(mini.func(look))").exitCode()).isZero();
    assertThat(output).hasToString("looked at f\nlooked at g\n");
    assertThat(statistics.total("look", "seen")).isEqualTo(3);
    assertThat(statistics.report(StatisticsListener.Display.PIPELINE))
        .endsWith(
            """
            ... Pass statistics report ...
            ===-------------------------------------------------------------------------===
            'mini.func' Pipeline
              look
                (S) 3 seen - constants seen

            """);
    assertThat(statistics.report(StatisticsListener.Display.LIST))
        .endsWith("===\nlook\n  (S) 3 seen - constants seen\n\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void outputDoesNotDependOnTheNumberOfThreads(int threads) {
    var expected = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      constant(body(Mini.func(module, "f" + i)), i);
      expected.append(
          "// -----// IR Dump After LookPass (look) //----- //\nmini.func constant %d\n\n"
              .formatted(i));
    }
    manager
        .threads(threads)
        .listen(dumps(_ -> false, "look"::equals, IrDumpListener.After.ALWAYS));
    var result = run("mini.module(mini.func(look,reject{names=f3,f30}))");
    assertThat(result).isEqualTo(new PipelineResult.Failed());
    assertThat(output.toString().replaceAll("looked at .*\n", "")).isEqualTo(expected.toString());
    assertThat(messages())
        .hasSize(42)
        .containsSubsequence(
            "'mini.func' op has the name 'f3'",
            "'mini.func' op has the rejected name 'f3'",
            "'mini.func' op has the name 'f4'",
            "'mini.func' op has the rejected name 'f30'",
            "'mini.func' op has the name 'f39'");
  }

  @Test
  void anErrorEndsThePipelineWithOne() {
    Mini.func(module, "f");
    assertThat(run("mini.module(mini.func(reject{names=f}),give-up)").exitCode()).isEqualTo(1);
    assertThat(messages()).containsExactly("'mini.func' op has the rejected name 'f'");
  }

  @Test
  void aPassThatFailsSilentlyIsNamed() {
    assertThat(run("mini.module(give-up)").exitCode()).isEqualTo(1);
    assertThat(messages()).containsExactly("pass 'give-up' failed on 'mini.module'");
  }

  @Test
  void aThrownDiagnosticIsAnErrorOfTheInput() {
    assertThat(run("mini.module(abort)").exitCode()).isEqualTo(1);
    assertThat(messages()).containsExactly("no way on");
  }

  @Test
  void aMissingInterfaceNamesOperationInterfaceAndPass() {
    Mini.func(module, "f");
    assertThat(run("mini.module(need-loop)").exitCode()).isEqualTo(1);
    assertThat(messages())
        .containsExactly(
            "'mini.func' op does not implement LoopLike, which the pass 'need-loop' needs");
  }

  @Test
  void theInputMustBeWhatThePipelineRunsOn() {
    assertThat(run("mini.func(look)").exitCode()).isEqualTo(1);
    assertThat(messages())
        .containsExactly("the pipeline runs on 'mini.func', but the input is 'mini.module'");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aThrowingPassIsABrokenInvariant(int threads) {
    Mini.func(module, "f");
    Mini.func(module, "g");
    manager.threads(threads);
    var result = run("mini.module(mini.func(grow,crash))");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result)
        .isInstanceOfSatisfying(
            PipelineResult.Broken.class,
            broken -> {
              assertThat(broken.pass()).isEqualTo("crash");
              assertThat(broken.op()).isEqualTo("mini.func");
              assertThat(broken.location()).hasToString("\"f\"");
            });
    assertThat(messages())
        .containsExactly(
            "pass 'crash' broke an invariant on 'mini.func': IllegalStateException: index 7 of 3");
  }

  @Test
  void invalidIrAfterAPassIsABrokenInvariant() {
    Mini.func(module, "f");
    manager.listen(new VerifierListener());
    assertThat(run("mini.module(mini.func(spoil))").exitCode()).isEqualTo(2);
    assertThat(messages())
        .containsExactly(
            "pass 'spoil' broke an invariant on 'mini.func': it left invalid IR: "
                + "'mini.func' op needs the property 'sym_name'");
  }

  @Test
  void dumpsOnlyWhatChanged() {
    use(body(Mini.func(module, "f")));
    Mini.func(module, "g");
    manager.listen(dumps(_ -> false, _ -> true, IrDumpListener.After.CHANGE));
    run("mini.module(mini.func(grow))");
    assertThat(output)
        .hasToString("// -----// IR Dump After GrowPass (grow) //----- //\nmini.func constant 1\n\n");
  }

  @Test
  void dumpsBeforeAPassAndAfterAFailure() {
    Mini.func(module, "f");
    manager.listen(dumps("grow"::equals, _ -> true, IrDumpListener.After.FAILURE));
    run("mini.module(mini.func(grow,reject{names=f}))");
    assertThat(output)
        .hasToString(
            """
            // -----// IR Dump Before GrowPass (grow) //----- //
            mini.func\s

            // -----// IR Dump After RejectPass Failed (reject) //----- //
            mini.func constant 1

            """);
  }

  @Test
  void timesPassesInTheOrderOfThePipeline() {
    Mini.func(module, "f");
    Mini.func(module, "g");
    var timing = new TimingListener();
    manager.listen(timing);
    run("mini.module(mini.func(look,grow),mini.func(look))");
    assertThat(timing.timings())
        .extracting(t -> t.index() + " " + t.pass())
        .containsExactly("0 look", "1 grow", "2 look");
    assertThat(names(timing.report(TimingReport.Display.TREE)))
        .containsExactly(
            "'mini.func' Pipeline", "  look", "  grow", "'mini.func' Pipeline", "  look", "Rest",
            "Total");
    assertThat(names(timing.report(TimingReport.Display.LIST)))
        .hasSize(5)
        .contains("'mini.func' Pipeline", "look", "grow")
        .endsWith("Rest", "Total");
  }

  /** The last column of the table, with its indentation. */
  private static List<String> names(String report) {
    return report
        .lines()
        .filter(l -> l.contains("%)"))
        .map(l -> l.substring(l.lastIndexOf("%)") + 4))
        .toList();
  }

  @Test
  void dumpsTheWholeModule() {
    Mini.func(module, "f");
    Mini.func(module, "g");
    manager.listen(
        new IrDumpListener(
            PassManagerTest::print,
            new IrDumpListener.Selection(
                _ -> false,
                "look"::equals,
                IrDumpListener.After.ALWAYS,
                IrDumpListener.Scope.ROOT)));
    run("mini.module(mini.func(look))");
    assertThat(output)
        .contains(
            "// -----// IR Dump After LookPass (look) ('mini.func' operation: @g) //----- //\n"
                + "mini.module func,func\n");
  }

  @Test
  void dumpsToATreeOfFiles(@TempDir Path folder) throws IOException {
    Mini.func(module, "f");
    Mini.func(module, "a/b");
    manager.listen(
        new IrDumpListener(
            PassManagerTest::print,
            new IrDumpListener.Selection(
                _ -> true, _ -> true, IrDumpListener.After.ALWAYS, IrDumpListener.Scope.OPERATION),
            new IrDumpTree(folder)));
    run("mini.module(mini.func(look,grow),give-up)");
    try (var files = Files.walk(folder)) {
      var names = files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString());
      assertThat(names.sorted())
          .containsExactly(
              "mini_module_no-symbol-name/1_give-up.mlir",
              "mini_module_no-symbol-name/2_give-up.mlir",
              "mini_module_no-symbol-name/mini_func_a_b/0_0_look.mlir",
              "mini_module_no-symbol-name/mini_func_a_b/0_1_look.mlir",
              "mini_module_no-symbol-name/mini_func_a_b/0_2_grow.mlir",
              "mini_module_no-symbol-name/mini_func_a_b/0_3_grow.mlir",
              "mini_module_no-symbol-name/mini_func_f/0_0_look.mlir",
              "mini_module_no-symbol-name/mini_func_f/0_1_look.mlir",
              "mini_module_no-symbol-name/mini_func_f/0_2_grow.mlir",
              "mini_module_no-symbol-name/mini_func_f/0_3_grow.mlir");
    }
    assertThat(folder.resolve("mini_module_no-symbol-name/mini_func_f/0_3_grow.mlir"))
        .content()
        .startsWith("// -----// IR Dump After GrowPass (grow) //----- //\n");
  }

  @Test
  void passesFindWhatTheToolProvides() {
    record Chip(String name) {}

    @PassInfo(name = "ask", summary = "prints the chip")
    record AskPass() implements Pass<Operation> {
      @Override
      public void run(Operation op, PassContext context) {
        context.print(context.environment(Chip.class).map(Chip::name).orElse("none"));
      }
    }

    var pipeline = PassPipeline.nesting("mini.module", List.of(new AskPass()));
    manager.run(pipeline, module, diagnostics);
    manager.provide(Chip.class, new Chip("siracusa")).run(pipeline, module, diagnostics);
    assertThat(output).hasToString("nonesiracusa");
  }
}
