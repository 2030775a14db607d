package org.tdopt.driver.tdc;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.pass.PassRegistry;
import org.tdopt.ir.pass.PipelineResult;
import org.tdopt.ir.type.TensorType;
import org.tdopt.onnx.ImportOptions;
import org.tdopt.onnx.OnnxImporter;
import org.tdopt.riscv.Program;
import org.tdopt.riscv.PulpBackend;
import org.tdopt.sim.ElfException;
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
            sink);
  }

  /** Runs the job and returns the exit code; diagnostics have been reported. */
  int run() throws IOException, UserError {
    long start = System.nanoTime();
    var given = readSamples();
    var imported = importModel(given);
    if (imported.isEmpty()) {
      return 1;
    }
    var module = imported.get();
    compilation.time("import", (System.nanoTime() - start) / 1e6);
    var model = ModelInterface.of(module);
    var samples = given == null ? model.synthetic(lossName()) : given;
    model.check(samples, lossName());
    int allBatches = Math.ceilDiv(samples.count(), model.batch());
    int steps = options.steps().orElse(options.training().isPresent() ? 1 : allBatches);
    readParameters(module);

    boolean interpret = options.engine().isPresent() && options.checkLevels();
    long flops = 0;
    for (var level : Level.values()) {
      progress.phase("lowering to " + level.key());
      boolean keep =
          level != Level.MACHINE
              && (interpret || options.engine().equals(Optional.of(Engine.INTERP)));
      var result = compilation.lower(module, level, keep);
      if (!(result instanceof PipelineResult.Succeeded)) {
        return result.exitCode();
      }
      if (level == Level.GRAPH) {
        flops = flops(module);
      }
      if (emitted(level).isPresent()) {
        Output.text(options.output(), LevelText.of(module), out);
        if (options.engine().isEmpty()) {
          return 0;
        }
      }
    }
    progress.phase("generating code");
    long codeStart = System.nanoTime();
    var program =
        PulpBackend.compile(
            module, chip, model.programOptions(entry(), steps, samples), sink);
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
    return OnnxImporter.importModel(options.model(), ImportOptions.ofSymbolicBatch(given == null ? 1 : given.count()), sink);
  }

  /** The text level, if any, that is to be written. */
  private Optional<Emit> emitted(Level level) {
    return options.emit().filter(e -> e.name().equals(level.name()));
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
              java.util.Arrays.fill(all, d.floatAt(0));
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
    int batch = model.batch();
    boolean trains = options.training().isPresent();
    var interpretation = new Interpretation(samples, batch, steps);
    var agreement = new Agreement(initial, steps);
    var verdicts = new EnumMap<Level, Boolean>(Level.class);
    var disagreements = new ArrayList<String>();
    @Nullable Outcome reference = null;
    var levels =
        options.checkLevels()
            ? Level.interpreted()
            : options.engine().get() == Engine.INTERP ? List.of(Level.GRAPH) : List.<Level>of();
    for (var level : levels) {
      progress.phase("executing the " + level.key() + " level");
      long start = System.nanoTime();
      var kept = compilation.kept(level);
      var outcome = trains ? interpretation.train(kept) : interpretation.infer(kept);
      compilation.time("run " + level.key(), (System.nanoTime() - start) / 1e6);
      reference = reference == null ? outcome : reference;
      judge(level, agreement.differences(reference, outcome), verdicts, disagreements);
    }
    var outcome = reference;
    List<Long> cycles = List.of();
    long dma = 0;
    if (options.engine().get() != Engine.INTERP) {
      progress.phase("simulating");
      long start = System.nanoTime();
      var machine = simulate(program);
      compilation.time("run machine", (System.nanoTime() - start) / 1e6);
      var fault = machine.result().fault();
      if (fault.isPresent()) {
        throw new UserError("the simulated program failed: " + fault.get());
      }
      outcome = machine.outcome(
              trains ? steps : 0, initial, trains ? List.of() : model.outputsLike(steps));
      cycles = machine.cycles(steps);
      dma = (machine.result().dmaBytesToL1() + machine.result().dmaBytesFromL1()) / steps;
      if (reference != null) {
        judge(
            Level.MACHINE, agreement.differences(reference, outcome), verdicts, disagreements);
      }
      out.print(machine.stdout());
    }
    progress.done();
    var report =
        new RunReport(
            cycles,
            flops,
            peak(program),
            program.codeBytes(),
            dma,
            outcome.losses(),
            compilation.phases(),
            verdicts);
    new Summary(out, chip).print(report, disagreements);
    int rows = options.steps().isPresent() ? steps * batch : samples.count();
    write(report, outcome, model, rows);
    return disagreements.isEmpty() ? 0 : 2;
  }

  private MachineRun simulate(Program program) throws IOException, UserError {
    if (options.engine().get() == Engine.GVSOC) {
      throw new UserError("no gvsoc on the PATH; use --on=sim");
    }
    try {
      return MachineRun.run(program, chip);
    } catch (ElfException e) {
      throw new IllegalStateException("the program is no valid ELF file: " + e.getMessage(), e);
    }
  }

  private static void judge(
      Level level,
      List<String> differences,
      Map<Level, Boolean> verdicts,
      List<String> disagreements) {
    verdicts.put(level, differences.isEmpty());
    differences.forEach(d -> disagreements.add(level.key() + ": " + d));
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
