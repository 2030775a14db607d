package org.tdopt.driver.tdc;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.ParseException;
import org.tdopt.driver.Console;
import org.tdopt.driver.HelpText;
import org.tdopt.driver.PlainDiagnostics;
import org.tdopt.driver.Version;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.target.Chip;
import org.tdopt.target.ChipException;

/** The tool {@code tdc}: compiles a model for a chip, trains or infers, and reports. */
public final class Tdc {
  private Tdc() {}

  /** Runs the tool and returns its exit code. */
  public static int run(List<String> arguments, Console console)
      throws IOException {
    var out = console.out();
    var err = console.err();
    if (arguments.contains("--help")) {
      out.print(
          HelpText.of(
              "tdc MODEL.onnx [options]",
              "Compiles a model, or the training of a model, for a cluster, and runs it there.",
              TdcOptions.declared()));
      return 0;
    }
    if (arguments.contains("--version")) {
      out.print(Version.line("tdc"));
      return 0;
    }
    DiagnosticSink sink = new PlainDiagnostics("tdc", err);
    var progress = new Progress(err, System.console() != null && System.console().isTerminal());
    try {
      var options = TdcOptions.parse(arguments, console.directory());
      var chip = Chip.resolve(options.target(), console.directory());
      if (options.l1Bytes().isPresent()) {
        // Whole rows of banks, as a chip has.
        int row = 4 * chip.memory().l1().banks();
        chip = chip.withL1Bytes(Math.max(options.l1Bytes().getAsInt() / row, 1) * row);
      }
      long l1 = chip.memory().l1().bytes();
      if (l1 <= LevelPipelines.STACK_BYTES) {
        throw new UserError(
            "%s has %d bytes of L1, of which stacks take %d; give more with --l1-bytes"
                .formatted(chip.name(), l1, LevelPipelines.STACK_BYTES));
      }
      return new Job(options, chip, sink, out, progress).run();
    } catch (ParseException e) {
      err.println("tdc: error: " + e.getMessage() + "; see tdc --help");
    } catch (UserError | ChipException e) {
      err.println("tdc: error: " + e.getMessage());
    } catch (DiagnosticException e) {
      sink.report(e.diagnostic());
    } finally {
      progress.done();
    }
    return 1;
  }
}
