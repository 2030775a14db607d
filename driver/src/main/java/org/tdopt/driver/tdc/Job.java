package org.tdopt.driver.tdc;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.FlopCount;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.driver.tdc.TdcOptions.Emit;
import org.tdopt.driver.tdc.TdcOptions.Engine;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.SymbolTables;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.DenseResourceAttr;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.pass.PassRegistry;
import org.tdopt.ir.type.TensorType;
import org.tdopt.onnx.ImportOptions;
import org.tdopt.onnx.OnnxImporter;
import org.tdopt.riscv.Program;
import org.tdopt.riscv.PulpBackend;
import org.tdopt.target.Chip;

/** One run of {@code tdc}: import, lower, write, execute, compare, report. */
final class Job {
  private final TdcOptions options;
  private final Chip chip;
  private final DiagnosticSink sink;
  private final PrintStream out;
  private final Progress progress;
  private final Compilation compilation;
  private final Map<String, TensorData> initial = new LinkedHashMap<>();

  Job(TdcOptions options, Chip chip, DiagnosticSink sink, PrintStream out, Progress progress) {
    this.options = options;
    this.chip = chip;
    this.sink = sink;
    this.out = out;
    this.progress = progress;
    var loader = Job.class.getClassLoader();
    this.compilation =
        new Compilation(
            DialectRegistry.load(loader),
            PassRegistry.load(loader),
            chip,
            new LevelPipelines(chip, options.training().orElse(null)),
            sink,
            level -> progress.phase("lowering to " + level.key()));
  }

  /** Runs the job and returns the exit code; diagnostics have been reported. */
  int run() throws IOException, UserError {
    for (var file : options.outputs()) {
      Output.check(file);
    }
    long start = System.nanoTime();
    var given = readSamples();
    var imported = importModel(given);
    if (imported.isEmpty()) {
      return 1;
    }
    compilation.time("import", (System.nanoTime() - start) / 1e6);
    var model = ModelInterface.of(imported.get());
    var samples = given == null ? model.synthetic(lossName()) : given;
    model.check(samples, lossName());
    int allBatches = Math.ceilDiv(samples.count(), model.batch());
    int steps = options.steps().orElse(options.training().isPresent() ? 1 : allBatches);
    readParameters(imported.get());

    var lowered = compilation.lower(imported.get(), lastLevel(), kept());
    if (!lowered.result().succeeded()) {
      return lowered.result().exitCode();
    }
    if (emitsText()) {
      var level = Level.valueOf(options.emit().orElseThrow().name());
      Output.text(options.output(), LevelText.of(compilation.kept(level)), out);
      if (options.engine().isEmpty()) {
        return 0;
      }
    }
    var module = lowered.module();
    long flops = flops(compilation.kept(Level.GRAPH));
    progress.phase("generating code");
    long codeStart = System.nanoTime();
    boolean printCycles = options.engine().equals(Optional.of(Engine.GVSOC));
    var program =
        PulpBackend.compile(
            module, chip, model.programOptions(entry(), steps, samples, printCycles), sink);
    compilation.time("codegen", (System.nanoTime() - codeStart) / 1e6);
    if (program.isEmpty()) {
      return 1;
    }
    if (options.emit().equals(Optional.of(Emit.ASM))) {
      Output.text(options.output(), program.get().assembly(), out);
    } else if (options.emit().equals(Optional.of(Emit.ELF))) {
      Output.bytes(options.output(), program.get().elf(), out);
    }
    if (options.engine().isEmpty()) {
      return 0;
    }
    return execute(program.get(), model, samples, steps, flops);
  }

  private @Nullable Samples readSamples() throws IOException {
    return options.inputs().isPresent()
        ? Samples.read(options.inputs().get(), lossName())
        : null;
  }

  private @Nullable String lossName() {
    return options.training().map(Training::loss).orElse(null);
  }

  private String entry() {
    return options.training().isPresent() ? "step" : OnnxImporter.FORWARD;
  }

  private Optional<ModuleOp> importModel(@Nullable Samples given) {
    progress.phase("importing " + options.model());
    if (options.batch().isPresent()) {
      return OnnxImporter.importModel(
          options.model(), ImportOptions.ofBatch(options.batch().getAsInt()), sink);
    }
    int rows = given == null ? 1 : given.count();
    return OnnxImporter.importModel(
        options.model(), ImportOptions.ofSymbolicBatch(rows), sink);
  }

  private boolean emitsText() {
    return options.emit().filter(e -> e != Emit.ASM && e != Emit.ELF).isPresent();
  }

  /** The text of a level is that of the whole lowering, so only the graph level is reached alone. */
  private Level lastLevel() {
    if (options.engine().isPresent() || !emitsText()) {
      return Level.MACHINE;
    }
    return options.emit().equals(Optional.of(Emit.GRAPH)) ? Level.GRAPH : Level.CLUSTER;
  }

  private Set<Level> kept() {
    var kept = EnumSet.of(Level.GRAPH);
    if (options.engine().isPresent() && options.checkLevels()) {
      kept.addAll(Level.interpreted());
    } else if (emitsText()) {
      kept.add(Level.valueOf(options.emit().orElseThrow().name()));
    }
    return kept;
  }

  private void readParameters(ModuleOp module) {
    for (var parameter : module.collect(ParameterOp.class)) {
      var type = (TensorType) parameter.get(ParameterOp.TYPE).type();
      var values =
          switch (parameter.get(ParameterOp.VALUE)) {
            case DenseResourceAttr r -> r.resource().data().toFloats();
            case DenseElementsAttr d when !d.splat() -> d.data().toFloats();
            case DenseElementsAttr d -> {
              var all = new float[Math.toIntExact(type.shape().elementCount())];
              Arrays.fill(all, d.floatAt(0));
              yield all;
            }
            default -> throw new IllegalStateException("unexpected value of a parameter");
          };
      initial.put(parameter.symbolName(), new TensorData.F32(type.shape(), values));
    }
  }

  private long flops(ModuleOp module) {
    var entry = SymbolTables.lookupIn(module, entry()).map(FuncOp.class::cast).orElseThrow();
    return entry.collect(FlopCount.class).stream().mapToLong(FlopCount::flops).sum();
  }

  private int execute(
      Program program, ModelInterface model, Samples samples, int steps, long flops)
      throws IOException, UserError {
    var execution =
        new Execution(options, chip, compilation, progress, model, samples, steps, initial);
    execution.run(program);
    progress.done();
    var report =
        new RunReport(
            execution.cycles(),
            flops,
            peak(program),
            program.codeBytes(),
            execution.dmaBytes(),
            execution.outcome().losses(),
            compilation.phases(),
            execution.verdicts());
    out.print(execution.printed());
    warnOfLosses(report.loss());
    new Summary(out, chip).print(report, execution.disagreements());
    int rows = options.steps().isPresent() ? steps * model.batch() : samples.count();
    write(report, execution.outcome(), model, rows);
    return execution.disagreements().isEmpty() ? 0 : 2;
  }

  /** Warns of the first loss that is not finite: the parameters are useless from there on. */
  private void warnOfLosses(List<Float> losses) {
    for (int step = 0; step < losses.size(); step++) {
      if (!Float.isFinite(losses.get(step))) {
        sink.report(
            Diagnostic.warning(
                Location.unknown(),
                "the loss of step %d is %s; a smaller learning rate may help"
                    .formatted(
                        step, Float.isNaN(losses.get(step)) ? "not a number" : "infinite")));
        return;
      }
    }
  }

  private static Map<String, Long> peak(Program program) {
    var peak = new LinkedHashMap<String, Long>();
    peak.put("L1", (long) program.l1Bytes());
    peak.put("L2", (long) program.l2Bytes() - program.codeBytes());
    peak.put("L3", 0L);
    return peak;
  }

  private void write(RunReport report, Outcome outcome, ModelInterface model, int rows)
      throws IOException {
    if (options.report().isPresent()) {
      Output.text(options.report(), report.toJson(), out);
    }
    if (options.saveParameters().isPresent()) {
      Output.npz(options.saveParameters().get(), model.named(outcome.parameters()));
    }
    if (options.saveOutputs().isPresent()) {
      Output.npz(options.saveOutputs().get(), model.namedOutputs(outcome.outputs(), rows));
    }
  }
}
