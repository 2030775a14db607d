package org.tdopt.ir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostics;

/** Reads and prints for tests. */
final class Texts {
  /** The files of the corpus, whose modules all read without errors. */
  static final List<String> CORPUS =
      List.of(
          "attributes.mlir",
          "constants.mlir",
          "floats.mlir",
          "integers.mlir",
          "large.mlir",
          "locations.mlir",
          "operations.mlir",
          "places.mlir",
          "resources.mlir",
          "shaped-types.mlir",
          "structure.mlir",
          "types.mlir");

  /** A file in the custom assembly of dialects that only MLIR knows. */
  static final String CUSTOM_SYNTAX = "custom-syntax.mlir";

  /** What stands between the modules of a file. */
  static final String SPLIT = "// -----\n";

  private Texts() {}

  static String corpus(String name) {
    try (var in = Texts.class.getResourceAsStream("corpus/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The modules of a file. */
  static List<String> modules(String text) {
    return List.of(text.split("(?m)^" + SPLIT));
  }

  static Operation read(String text, String file) {
    return readFile(text, file).module();
  }

  static IrFile readFile(String text, String file) {
    var sink = new Diagnostics();
    var op =
        IrReader.readFile(text, file, TestDialect.registry(), ReadOptions.ALLOW_UNREGISTERED, sink);
    assertThat(rendered(sink, text, file)).isEmpty();
    return op.orElseThrow();
  }

  /** The diagnostics of reading {@code text}, which must fail. */
  static String errors(String text, ReadOptions options) {
    var sink = new Diagnostics();
    var op = IrReader.read(text, "t", TestDialect.registry(), options, sink);
    assertThat(op).isEmpty();
    return rendered(sink, text, "t");
  }

  private static String rendered(Diagnostics sink, String text, String file) {
    var renderer = new DiagnosticRenderer(Map.of(file, text));
    var out = new StringBuilder();
    sink.reported().forEach(d -> out.append(renderer.render(d)));
    return out.toString();
  }
}
