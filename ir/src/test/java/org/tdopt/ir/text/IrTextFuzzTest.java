package org.tdopt.ir.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.diag.Severity;

/**
 * Whatever is read is printed such that reading it again changes nothing, and what cannot be read
 * is reported. Runs on the inputs that are kept; with the environment variable {@code JAZZER_FUZZ=1}
 * it looks for new ones.
 */
class IrTextFuzzTest {
  private static final PrintOptions[] FORMS = {
    PrintOptions.GENERIC,
    PrintOptions.GENERIC.withDebugInfo(true),
    PrintOptions.DEFAULT,
    PrintOptions.DEFAULT.withDebugInfo(true)
  };

  @FuzzTest(maxDuration = "10m")
  void readsAndPrints(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    var sink = new Diagnostics();
    var read = read(text, sink);
    if (read.isEmpty()) {
      assertThat(sink.reported()).anyMatch(d -> d.severity() == Severity.ERROR);
      return;
    }
    for (var form : FORMS) {
      var printed = IrPrinter.print(read.get(), form);
      var faults = new Diagnostics();
      var again = read(printed, faults);
      assertThat(again).as("%s%n%s", printed, faults.reported()).isPresent();
      assertThat(IrPrinter.print(again.get(), form)).isEqualTo(printed);
    }
  }

  private static Optional<Operation> read(String text, Diagnostics sink) {
    return IrReader.read(
        text, "t", TestDialect.registry(), ReadOptions.ALLOW_UNREGISTERED, sink);
  }
}
