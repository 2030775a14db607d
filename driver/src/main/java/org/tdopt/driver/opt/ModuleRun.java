package org.tdopt.driver.opt;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tdopt.driver.Console;
import org.tdopt.driver.ExitCode;
import org.tdopt.driver.InputFile;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.pass.IrDumpListener;
import org.tdopt.ir.pass.PassManager;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.pass.StatisticsListener;
import org.tdopt.ir.pass.TimingListener;
import org.tdopt.ir.pass.VerifierListener;
import org.tdopt.ir.text.DiagnosticRenderer;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.ReadOptions;
import org.tdopt.target.Chip;

/** Takes one module from its text through the passes. */
record ModuleRun(
    OptOptions options,
    DialectRegistry dialects,
    PassPipeline pipeline,
    Optional<Chip> chip,
    Console console) {
  /**
   * What came of a module.
   *
   * @param module empty after errors
   */
  record Result(Optional<Operation> module, int exitCode) {
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
        result.module(),
        broken ? ExitCode.INTERNAL : faults.isEmpty() ? ExitCode.SUCCESS : ExitCode.INPUT);
  }

  /** What locations call the input. */
  private String fileName() {
    return InputFile.displayName(options.input());
  }

  private Result transform(InputChunk chunk, DiagnosticSink sink) {
    var reading = new ReadOptions(options.allowUnregistered());
    var read = IrReader.read(chunk.padded(), fileName(), dialects, reading, sink);
    if (read.isEmpty() || !IrVerifier.verify(read.get(), sink)) {
      return Result.failed(ExitCode.INPUT);
    }
    var module = read.get();
    if (options.verifyRoundtrip() && !roundTrips(module, reading, sink)) {
      return Result.failed(ExitCode.INTERNAL);
    }
    if (pipeline.steps().isEmpty()) {
      return new Result(read, ExitCode.SUCCESS);
    }
    var timing = new TimingListener();
    var statistics = new StatisticsListener();
    var result = manager(chunk, timing, statistics).run(pipeline, module, sink);
    if (options.timing()) {
      console.err().print(timing.report());
    }
    if (options.statistics()) {
      console.err().print(statistics.report());
    }
    return result.succeeded()
        ? new Result(read, ExitCode.SUCCESS)
        : Result.failed(result.exitCode());
  }

  private PassManager manager(
      InputChunk chunk, TimingListener timing, StatisticsListener statistics) {
    var manager =
        new PassManager(dialects)
            .threads(options.threads())
            .output(console.err()::print)
            .traceRewrites(options.traceRewrites())
            .listen(timing)
            .listen(statistics);
    chip.ifPresent(c -> manager.provide(Chip.class, c));
    if (options.dumps().any()) {
      var dumps = options.dumps();
      Function<Operation, String> printer = op -> IrPrinter.print(op, options.printing());
      manager.listen(new IrDumpListener(printer, dumps.before(), dumps.after(), dumps.when()));
    }
    if (options.verifyEach()) {
      manager.listen(new VerifierListener());
    }
    return manager.listen(
        new InputReproducer(
            chunk.text(),
            options.reproducer().map(console::resolve),
            options.allowUnregistered() ? "--allow-unregistered-dialect " : ""));
  }

  /** Whether the module's text, read again, has the same text. */
  private boolean roundTrips(Operation module, ReadOptions reading, DiagnosticSink sink) {
    var printing = options.printing().withDebugInfo(true);
    var first = IrPrinter.print(module, printing);
    var again = IrReader.read(first, "round trip", dialects, reading, sink);
    if (again.isPresent() && IrPrinter.print(again.get(), printing).equals(first)) {
      return true;
    }
    sink.report(
        Diagnostic.error(
            module.location(),
            again.isEmpty()
                ? "the printed module cannot be read again"
                : "the printed module, read again, is printed differently"));
    return false;
  }
}
