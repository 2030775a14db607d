package org.tdopt.driver.opt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.PrintOptions;
import org.tdopt.ir.text.ReadOptions;

/**
 * Text in generic form is read without the grammar where nothing in it is unusual. What comes of it
 * is the same: an alias at the end of the text is unusual enough to have it read by the grammar.
 */
class GenericReadingTest {
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(GenericReadingTest.class.getClassLoader());
  private static final PrintOptions WITH_PLACES = PrintOptions.GENERIC.withDebugInfo(true);

  @Test
  void lit() throws IOException {
    int modules = 0;
    for (var file : litFiles()) {
      for (var chunk : Files.readString(file).split("// -----")) {
        var module =
            IrReader.read(chunk, "t", DIALECTS, ReadOptions.ALLOW_UNREGISTERED, new Diagnostics());
        if (module.isPresent()) {
          modules++;
          compare(IrPrinter.print(module.get(), PrintOptions.GENERIC), file);
        }
      }
    }
    assertThat(modules).isGreaterThan(100);
  }

  private static List<Path> litFiles() throws IOException {
    try (var files = Files.walk(Path.of("../test/lit"))) {
      return files.filter(f -> f.toString().endsWith(".mlir")).sorted().toList();
    }
  }

  private static void compare(String text, Path file) {
    assertThat(IrPrinter.print(read(text, file), WITH_PLACES))
        .as(file.toString())
        .isEqualTo(IrPrinter.print(read(text + "!unused = i1\n", file), WITH_PLACES));
  }

  private static Operation read(String text, Path file) {
    var sink = new Diagnostics();
    var module = IrReader.read(text, "t", DIALECTS, ReadOptions.ALLOW_UNREGISTERED, sink);
    assertThat(sink.reported()).as(file.toString()).isEmpty();
    return module.orElseThrow();
  }
}
