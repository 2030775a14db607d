package org.tdopt.driver.opt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.tdopt.driver.Console;
import org.tdopt.driver.ExitCode;
import org.tdopt.driver.InputFile;
import org.tdopt.driver.OutputFile;
import org.tdopt.driver.reproduce.CrashReproducer;
import org.tdopt.driver.reproduce.Reproducer;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.pass.IrDumpListener;
import org.tdopt.ir.pass.IrDumpTree;
import org.tdopt.ir.pass.PassExecution;
import org.tdopt.ir.pass.PassManager;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.pass.StatisticsListener;
import org.tdopt.ir.pass.TimingListener;
import org.tdopt.ir.pass.VerifierListener;
import org.tdopt.ir.text.DiagnosticRenderer;
import org.tdopt.ir.text.IrFile;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.ReadOptions;
import org.tdopt.target.Chip;

/** Takes one module from its text through the passes. */
record ModuleRun(
    OptOptions options,
    DialectRegistry dialects,
    PipelineChoice pipelines,
    Optional<Chip> chip,
    TimingListener timing,
    Console console) {
  /**
   * What came of a module.
   *
   * @param file empty after errors
   */
  record Result(Optional<IrFile> file, int exitCode) {
    static Result failed(int exitCode) {
      return new Result(Optional.empty(), exitCode);
    }
  }

  /**
   * Runs a chunk.
   *
   * @param input the text that the chunk is a part of
   */
  Result run(InputChunk chunk, String input) {
    var renderer = new DiagnosticRenderer(Map.of(fileName(), input));
    var expectation = options.verifyDiagnostics();
    if (expectation.isEmpty()) {
      return transform(chunk, d -> console.err().print(renderer.render(d)));
    }
    var reported = new Diagnostics();
    var result = transform(chunk, reported);
    var faults =
        ExpectedDiagnostics.read(chunk, fileName()).compare(reported.reported(), expectation.get());
    faults.forEach(fault -> console.err().print(renderer.render(fault)));
    boolean broken = result.exitCode() == ExitCode.INTERNAL;
    return new Result(
        result.file(),
        broken ? ExitCode.INTERNAL : faults.isEmpty() ? ExitCode.SUCCESS : ExitCode.INPUT);
  }

  /** What locations call the input. */
  private String fileName() {
    return InputFile.displayName(options.input());
  }

  private Result transform(InputChunk chunk, DiagnosticSink sink) {
    var checks = options.checks();
    var reading = new ReadOptions(checks.allowUnregistered());
    long start = System.nanoTime();
    var read =
        IrReader.readFile(chunk.padded(), fileName(), dialects, reading, sink)
            .flatMap(f -> checks.implicitModule() ? Optional.of(f) : onlyOperation(f, sink));
    timing.phase("Parser", start);
    if (read.isEmpty() || checks.input() && !IrVerifier.verify(read.get().module(), sink)) {
      return Result.failed(ExitCode.INPUT);
    }
    var module = read.get().module();
    if (checks.roundTrip()
        && !new RoundTrip(dialects, reading, options.printing()).check(module, sink)) {
      return Result.failed(ExitCode.INTERNAL);
    }
    var pipeline = pipelines.of(module);
    options.reproducers().always().ifPresent(file -> writeReproducer(chunk, pipeline, file));
    if (pipeline.steps().isEmpty()) {
      return new Result(read, ExitCode.SUCCESS);
    }
    var statistics = new StatisticsListener();
    var result = manager(chunk, statistics, sink).run(pipeline, module, sink);
    options
        .reports()
        .statistics()
        .ifPresent(display -> console.err().print(statistics.report(display)));
    return result.succeeded()
        ? new Result(read, ExitCode.SUCCESS)
        : Result.failed(result.exitCode());
  }

  /** What stands at the top of the text, without the module that the reader has put around it. */
  private static Optional<IrFile> onlyOperation(IrFile file, DiagnosticSink sink) {
    var module = file.module();
    boolean written = module.location().position().map(p -> p.line() > 0).orElse(true);
    if (written) {
      return Optional.of(file);
    }
    var body = module.region(0).blocks().getFirst();
    int count = 0;
    for (var _ : body) {
      count++;
    }
    if (count != 1) {
      sink.report(
          Diagnostic.error(
              module.location(),
              "source must contain a single top-level operation, found: " + count));
      return Optional.empty();
    }
    var only = body.iterator().next();
    only.remove();
    return Optional.of(new IrFile(only, file.external()));
  }

  private PassManager manager(
      InputChunk chunk, StatisticsListener statistics, DiagnosticSink sink) {
    var manager =
        new PassManager(dialects)
            .threads(pipelines.threads())
            .output(console.err()::print)
            .traceRewrites(options.execution().traceRewrites())
            .listen(timing)
            .listen(statistics);
    chip.ifPresent(c -> manager.provide(Chip.class, c));
    if (options.dumps().any()) {
      var folder = options.dumps().folder().map(console::resolve);
      manager.listen(
          new IrDumpListener(
              this::print,
              options.dumps().selection(),
              folder.isPresent() ? new IrDumpTree(folder.get()) : PassExecution::print));
    }
    if (pipelines.verifiesEach()) {
      manager.listen(new VerifierListener());
    }
    var reproducers = options.reproducers();
    return manager.listen(
        new CrashReproducer(
            new CrashReproducer.Settings(
                chunk::text,
                reproducers.onFailure().map(console::resolve),
                options.checks().allowUnregistered() ? "--allow-unregistered-dialect " : "",
                pipelines.verifiesEach(),
                reproducers.local() ? Optional.of(this::print) : Optional.empty()),
            sink));
  }

  private String print(Operation op) {
    return IrPrinter.print(op, options.printing());
  }

  private void writeReproducer(InputChunk chunk, PassPipeline pipeline, String file) {
    var reproducer =
        new Reproducer(pipeline.toString(), pipelines.threads() == 1, pipelines.verifiesEach());
    try {
      OutputFile.writeText(
          console.resolve(file), out -> out.write(reproducer.in(chunk.text())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
