package org.tdopt.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.ReadOptions;

/** The faults of the lit tests' invalid samples: each where it is expected, and no other. */
class InvalidSamplesTest {
  private static final Pattern EXPECTED =
      Pattern.compile("// expected-error@\\+1 \\{\\{(.*)}}");

  static List<String> dialects() {
    return List.of("builtin", "func", "arith", "scf", "tensor", "memref", "linalg");
  }

  /** A fault, or part of its message, and where it is. */
  private record Fault(int line, String message) {}

  @ParameterizedTest
  @MethodSource("dialects")
  void faultsAreThoseExpected(String dialect) throws IOException {
    var text = Files.readString(Path.of("../test/lit/dialects", dialect, "invalid.mlir"));
    var chunks = text.split("// -----\n");
    assertThat(chunks).hasSizeGreaterThan(1);
    for (var chunk : chunks) {
      var expected = expected(chunk);
      var found = found(chunk);
      assertThat(found).as("%s", chunk).hasSameSizeAs(expected);
      for (int i = 0; i < expected.size(); i++) {
        assertThat(found.get(i).line).as("%s", chunk).isEqualTo(expected.get(i).line);
        assertThat(found.get(i).message).contains(expected.get(i).message);
      }
    }
  }

  private static List<Fault> expected(String chunk) {
    var lines = chunk.lines().toList();
    var list = new ArrayList<Fault>();
    for (int i = 0; i < lines.size(); i++) {
      var match = EXPECTED.matcher(lines.get(i));
      if (match.find()) {
        list.add(new Fault(i + 2, match.group(1)));
      }
    }
    return list;
  }

  private static List<Fault> found(String chunk) {
    var sink = new Diagnostics();
    IrReader.read(chunk, "test.mlir", Ir.REGISTRY, ReadOptions.STRICT, sink)
        .ifPresent(op -> IrVerifier.verify(op, sink));
    return sink.reported().stream()
        .map(d -> new Fault(d.location().position().orElseThrow().line(), d.message()))
        .toList();
  }
}
