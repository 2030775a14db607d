package org.tdopt.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.ReadOptions;
import org.tdopt.ir.trait.Foldable;

/**
 * Every operation has lit tests: valid text in {@code ops*.mlir}, faults in {@code invalid*.mlir},
 * and, if it folds, what becomes of it in {@code canonicalize*.mlir}.
 */
class DialectLitTest {
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(DialectLitTest.class.getClassLoader());
  private static final Path SUITE = Path.of("../test/lit/dialects");

  static Stream<Dialect> dialects() {
    return DIALECTS.dialects().stream();
  }

  private static List<String> texts(Dialect dialect, String kind) throws IOException {
    var texts = new ArrayList<String>();
    try (var files = Files.newDirectoryStream(SUITE.resolve(dialect.name()), kind + "*.mlir")) {
      for (var file : files) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static TreeSet<String> names(Dialect dialect) {
    return dialect.operations().stream()
        .map(OpSpec::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void everyOperationIsReadAndPrinted(Dialect dialect) throws IOException {
    var missing = names(dialect);
    uses(dialect, "ops").forEach(op -> missing.remove(op.name()));
    assertThat(missing).as("operations that no ops*.mlir uses").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void everyOperationThatFoldsIsCanonicalized(Dialect dialect) throws IOException {
    var missing = new TreeSet<String>();
    for (var spec : dialect.operations()) {
      read(spec.example()).stream()
          .filter(op -> op instanceof Foldable || op instanceof Canonicalizable)
          .filter(op -> op.name().equals(spec.name()))
          .forEach(op -> missing.add(op.name()));
    }
    if (!missing.isEmpty()) {
      uses(dialect, "canonicalize").forEach(op -> missing.remove(op.name()));
    }
    assertThat(missing).as("operations that no canonicalize*.mlir uses").isEmpty();
  }

  private static List<Operation> uses(Dialect dialect, String kind) throws IOException {
    var found = new ArrayList<Operation>();
    for (var text : texts(dialect, kind)) {
      for (var part : text.split("// -----")) {
        found.addAll(read(part));
      }
    }
    return found;
  }

  /** All operations in a text that reads. */
  private static List<Operation> read(String text) {
    var found = new ArrayList<Operation>();
    IrReader.read(text, "test", DIALECTS, ReadOptions.ALLOW_UNREGISTERED, new Diagnostics())
        .ifPresent(module -> module.walk((Operation op) -> found.add(op)));
    return found;
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void everyOperationHasFaults(Dialect dialect) throws IOException {
    var texts = String.join("\n", texts(dialect, "invalid"));
    var expected = Pattern.compile("(?m)^ *// expected-error.*\n(?:.*\n){0,8}").matcher(texts);
    var missing = names(dialect);
    while (expected.find()) {
      missing.removeIf(name -> mentions(expected.group(), name));
      expected.region(texts.indexOf('\n', expected.start()), texts.length());
    }
    assertThat(missing).as("operations without a fault in invalid*.mlir").isEmpty();
  }

  /** Whether the name stands there; functions and modules are also written without dialect. */
  private static boolean mentions(String text, String name) {
    var words = Pattern.quote(name) + "(?![\\w.])";
    if (name.startsWith("func.") || name.startsWith("builtin.")) {
      words += "|" + Pattern.quote(name.substring(name.indexOf('.') + 1)) + "(?![\\w.])";
    }
    return Pattern.compile("(?<![\\w.])(?:" + words + ")").matcher(text).find();
  }
}
