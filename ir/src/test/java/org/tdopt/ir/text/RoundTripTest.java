package org.tdopt.ir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed reads back to the same. */
class RoundTripTest {
  static Stream<Arguments> cases() {
    return Texts.CORPUS.stream()
        .flatMap(
            file ->
                Stream.of(
                        PrintOptions.DEFAULT,
                        PrintOptions.GENERIC,
                        PrintOptions.GENERIC.withDebugInfo(true),
                        PrintOptions.DEFAULT.withDebugInfo(true))
                    .map(options -> Arguments.of(file, options)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printingIsAFixedPoint(String file, PrintOptions options) {
    for (var module : Texts.modules(Texts.corpus(file))) {
      var once = IrPrinter.print(Texts.read(module, file), options);
      var twice = IrPrinter.print(Texts.read(once, file), options);
      assertThat(twice).isEqualTo(once);
    }
  }

  @Test
  void operationsAtTheTopAreWrappedInAModule() {
    var text = IrPrinter.print(Texts.read("\"foo.a\"() : () -> ()\n", "t"), PrintOptions.GENERIC);
    assertThat(text)
        .isEqualTo(
            """
            "builtin.module"() ({
              "foo.a"() : () -> ()
            }) : () -> ()
            """);
  }

  @Test
  void generatedNamesAreUniqueInGenericFormOnly() {
    var text =
        """
        "foo.a"() ({
          %a = "foo.b"() : () -> i32
        }, {
          %b = "foo.b"() : () -> i32
        }) : () -> ()
        """;
    var op = Texts.read(text, "t");
    assertThat(IrPrinter.print(op, PrintOptions.GENERIC)).contains("%1 = ", "%0 = ");
    assertThat(IrPrinter.print(op, PrintOptions.DEFAULT)).contains("%0 = ").doesNotContain("%1");
  }

  @Test
  void aNewModuleTakesAnEmptyFile() {
    assertThat(IrPrinter.print(Texts.read("", "t"), PrintOptions.DEFAULT))
        .isEqualTo("module {\n}\n");
  }

  @Test
  void externalResourcesAreOfTheFileAndNotOfTheModule() throws IOException {
    var text =
        """
        "foo.a"() : () -> ()
        {-#
          external_resources: { tool: { flag: true, text: "x\\n", blob: "0x0400000001ab" } }
        #-}
        """;
    var file = Texts.readFile(text, "t");
    assertThat(IrPrinter.print(file.module(), PrintOptions.DEFAULT)).doesNotContain("{-#");
    var out = new StringBuilder();
    IrPrinter.print(file, PrintOptions.DEFAULT, out);
    assertThat(out)
        .contains(
            """
            {-#
              external_resources: {
                tool: {
                  flag: true,
                  text: "x\\0A",
                  blob: "0x0400000001AB"
                }
              }
            #-}
            """);
  }

  @Test
  void elisionLeavesOutElementsAndResources() {
    var options = PrintOptions.DEFAULT.withElision(2, 4);
    for (var file : List.of("attributes.mlir", "resources.mlir")) {
      var text = IrPrinter.print(Texts.read(Texts.corpus(file), file), options);
      assertThat(text).doesNotContain("dense<[1, -2, 3]>").doesNotContain("{-#");
    }
  }

  @Test
  void aliasesInTheTextOfAnUnknownDialectOutliveTheFile() {
    var text =
        """
        #file = #foo.file<"a#b", 1>
        !pair = tuple<i32, f32>
        "foo.a"() {x = #foo.unit<file = #file, !pair, #file.x, "#file">} : () -> !foo.box<!pair>
        """;
    assertThat(IrPrinter.print(Texts.read(text, "t"), PrintOptions.GENERIC))
        .startsWith("#file = #foo.file<\"a#b\", 1>\n")
        .contains("#foo.unit<file = #file, tuple<i32, f32>, #file.x, \"#file\">")
        .contains("!foo.box<tuple<i32, f32>>");
  }
}
