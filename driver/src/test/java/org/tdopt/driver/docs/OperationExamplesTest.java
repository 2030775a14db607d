package org.tdopt.driver.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.interp.Interpreter;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.SyntaxDoc;
import org.tdopt.ir.text.IrPrinter;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.PrintOptions;
import org.tdopt.ir.text.ReadOptions;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.ShapedType;

/** The examples of the reference pages read, verify, print, and run where they can. */
class OperationExamplesTest {
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(OperationExamplesTest.class.getClassLoader());
  private static final long SEED = 4;

  /**
   * What no level executes: a cast that a conversion left over, two scalars from one, and branches
   * between blocks.
   */
  private static final Set<String> NOT_EXECUTED =
      Set.of(
          "builtin.unrealized_conversion_cast",
          "arith.addui_extended",
          "arith.mulsi_extended",
          "arith.mului_extended",
          "cf",
          "rv");

  static Stream<OpSpec<?>> operations() {
    return DIALECTS.dialects().stream().flatMap(d -> d.operations().stream());
  }

  static Stream<OpSpec<?>> executed() {
    return operations()
        .filter(o -> !NOT_EXECUTED.contains(o.name()))
        .filter(o -> !NOT_EXECUTED.contains(o.name().substring(0, o.name().indexOf('.'))));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationIsDescribed(OpSpec<?> spec) {
    assertThat(spec.summary()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
    spec.assembly().ifPresent(a -> assertThat(a.syntax()).isNotBlank());
    assertThat(spec.description()).isNotBlank().matches("(?s).*\\.\\s*");
    assertThat(OperationExample.read(spec, DIALECTS).operation().name()).isEqualTo(spec.name());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyExampleVerifiesAndReadsAsItPrints(OpSpec<?> spec) {
    var module = OperationExample.read(spec, DIALECTS).module();
    assertThat(IrVerifier.faults(module)).isEmpty();
    for (var options : List.of(PrintOptions.DEFAULT, PrintOptions.GENERIC)) {
      var text = IrPrinter.print(module, options);
      assertThat(IrPrinter.print(read(text), options)).isEqualTo(text);
    }
    var generic = read(IrPrinter.print(module, PrintOptions.GENERIC));
    assertThat(IrPrinter.print(generic, PrintOptions.DEFAULT))
        .isEqualTo(IrPrinter.print(module, PrintOptions.DEFAULT));
  }

  @ParameterizedTest
  @MethodSource("executed")
  void everyExampleRuns(OpSpec<?> spec) {
    var module = OperationExample.read(spec, DIALECTS).module();
    System.out.println("seed " + SEED);
    var random = new Random(SEED);
    var instance = Interpreter.instantiate(module);
    var arguments =
        instance.inputTypes("example").stream().map(t -> argument(t, random)).toList();
    var results = instance.call("example", arguments);
    assertThat(results)
        .allSatisfy(
            r -> {
              for (long i = 0; i < r.size(); i++) {
                assertThat(r.get(i)).isFinite();
              }
            });
  }

  static Stream<Dialect> dialects() {
    return DIALECTS.dialects().stream();
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void everyDialectIsDescribed(Dialect dialect) {
    assertThat(dialect.description()).isNotBlank();
    for (SyntaxDoc doc : dialect.types()) {
      assertThat(doc.meaning()).isNotBlank();
      assertReads("%0 = \"t.op\"() : () -> " + doc.example());
      assertThat(dialect.type(body(doc))).isPresent();
    }
    for (SyntaxDoc doc : dialect.attributes()) {
      assertThat(doc.meaning()).isNotBlank();
      assertReads("\"t.op\"() {a = " + doc.example() + "} : () -> ()");
      assertThat(dialect.attribute(body(doc))).isPresent();
    }
  }

  private static void assertReads(String line) {
    var diagnostics = new Diagnostics();
    var options = ReadOptions.ALLOW_UNREGISTERED;
    var module = IrReader.read(line, "syntax", DIALECTS, options, diagnostics);
    assertThat(diagnostics.reported()).isEmpty();
    assertThat(IrPrinter.print(module.orElseThrow(), PrintOptions.DEFAULT)).contains(line);
  }

  private static String body(SyntaxDoc doc) {
    return doc.example().substring(doc.example().indexOf('.') + 1);
  }

  private static Operation read(String text) {
    var diagnostics = new Diagnostics();
    var module = IrReader.read(text, "printed", DIALECTS, ReadOptions.STRICT, diagnostics);
    assertThat(diagnostics.reported()).as(text).isEmpty();
    return module.orElseThrow();
  }

  /** Floats between 0.5 and 1.5, integers from 1 to 2: inside of all bounds and domains. */
  private static TensorData argument(ShapedType type, Random random) {
    var data = TensorData.zeros(type.elementType(), type.shape());
    for (long i = 0; i < data.size(); i++) {
      boolean isFloat = type.elementType() instanceof FloatType;
      data.set(i, isFloat ? 0.5 + random.nextDouble() : 1 + random.nextInt(2));
    }
    return data;
  }
}
