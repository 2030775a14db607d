package org.tdopt.ir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.ir.Operation;
import org.tdopt.ir.analysis.UseLists;
import org.tdopt.ir.diag.Diagnostics;

/** The quick reader of generic form makes of a text what the grammar makes of it, or nothing. */
class GenericReaderTest {
  private static final String PLAIN =
      """
      "builtin.module"() <{sym_name = "m"}> ({
        "test.symbol"() <{sym_name = "a"}> ({
        ^bb0(%arg0: i32, %arg1: vector<4x[2]xf32>):  // a comment
          %0 = "foo.a"(%arg0, %arg0) {x = 1 : i8, y = [#foo.b<c, "d>">, unit], "odd key" = -> } :
            (i32, i32) -> i32
          %1:2, %x-y = "foo.two"(%0) : (i32) -> (i32, !foo.t<(i32) -> [1]>, index)
          "foo.branch"(%1#1, %1)[^bb1, ^bb2] : (!foo.t<(i32) -> [1]>, i32) -> ()
        ^bb1:  // pred: ^bb0
          "foo.end"() ({
            %2 = "foo.inner"(%x-y) : (index) -> ((i32) -> i32)
          }, {
          ^bb0:
            %2 = "foo.inner"(%x-y) : (index) -> index loc("f.c":1:2)
          }) {s = affine_set<(d0) : (d0 - 1 >= 0, d0 == 0)>, a = dense<[1, 2]> : tensor<2xi32>} :
            () -> () loc(unknown)
        ^bb2(%3: i32 loc("here"), %4: i32):
        }) : () -> ()
        %00 = "foo.a"() : () -> i32
        "foo.use"(%00) : (i32) -> ()
      }) : () -> ()
      """
          .replace(", \"odd key\" = -> ", ", \"odd key\" = () -> i1");

  /** Errors that only a reader of everything can describe, and forms that are not plain. */
  static Stream<String> unusual() {
    return Stream.of(
        "\"foo.a\"(%0) : (i32) -> ()",
        "%0 = \"foo.a\"() : () -> i32\n%0 = \"foo.a\"() : () -> i32",
        "%0 = \"foo.a\"() : () -> i32\n\"foo.b\"(%0) : (i64) -> ()",
        "%0:2 = \"foo.a\"() : () -> i32",
        "\"foo.a\"()[^bb1] : () -> ()",
        "\"foo.a\"() {a, a} : () -> ()",
        "\"foo.a\"() {a = #alias} : () -> ()",
        "\"foo.a\"() {a = 300 : i8} : () -> ()",
        "\"foo.a\"() : () -> tensor <4xf32>",
        "\"foo.a\"() : () -> () loc(#late)\n#late = loc(\"x\")",
        "#alias = 1 : i32\n\"foo.a\"() {a = #alias} : () -> ()",
        "\"foo.\\61\"() : () -> ()",
        "\"foo.a\"(%x) : (i32) -> ()\n%x = \"foo.b\"() : () -> i32",
        "\"foo.a\"() : () -> () \"",
        "\"foo.a\"() : () -> () /",
        "\"foo.a\"() {a = dense_resource<r> : tensor<1xi8>} : () -> ()",
        "\"foo.a\"() ({ ^a: ^a: }) : () -> ()",
        "\u00e4");
  }

  private static Optional<Operation> quick(String text, int threads) {
    return IrReader.readGeneric(
        text, "t", TestDialect.registry(), ReadOptions.ALLOW_UNREGISTERED, threads);
  }

  /** Reads both ways; whether the quick way knew the text. */
  private static boolean agree(String text, int threads) {
    var quick = quick(text, threads);
    if (quick.isEmpty()) {
      return false;
    }
    var sink = new Diagnostics();
    var byGrammar =
        IrReader.readByGrammar(
            text, "t", TestDialect.registry(), ReadOptions.ALLOW_UNREGISTERED, sink);
    assertThat(sink.reported()).as(text).isEmpty();
    var options = PrintOptions.GENERIC.withDebugInfo(true);
    assertThat(IrPrinter.print(quick.get(), options))
        .isEqualTo(IrPrinter.print(byGrammar.orElseThrow(), options));
    UseLists.check(quick.get());
    return true;
  }

  @Test
  void plainTextIsReadTheQuickWay() {
    assertThat(agree(PLAIN, 1)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("unusual")
  void theRestIsLeftToTheGrammar(String text) {
    assertThat(quick(text, 1)).isEmpty();
  }

  @Test
  void theCorpusInGenericForm() {
    for (var file : Texts.CORPUS) {
      for (var text : Texts.modules(Texts.corpus(file))) {
        var module = Texts.read(text, file);
        agree(IrPrinter.print(module, PrintOptions.GENERIC), 1);
        agree(IrPrinter.print(module, PrintOptions.GENERIC.withDebugInfo(true)), 1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void damagedText(long seed) {
    System.out.println("seed " + seed);
    var random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      var text = new StringBuilder(PLAIN);
      for (int n = 1 + random.nextInt(2); n > 0; n--) {
        damage(text, random);
      }
      agree(text.toString(), 1);
    }
  }

  private static void damage(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + 1 + random.nextInt(8));
    var part = text.substring(at, to);
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, to);
      case 1 -> text.insert(random.nextInt(text.length()), part);
      case 2 -> {
        var characters = "%#^\"<>{}()[]:,=-./ \n\r\t09ai!@$_\\";
        text.setCharAt(at, characters.charAt(random.nextInt(characters.length())));
      }
      default -> text.deleteCharAt(at);
    }
  }

  /** Modules long enough to be read by several threads, whose pieces may be cut wrongly. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "  \"test.symbol\"() <{sym_name = \"f%d\"}> ({\n"
            + "    %%0 = \"foo.a\"() : () -> i32\n"
            + "    \"foo.b\"(%%0) : (i32) -> ()\n"
            + "  }) : () -> ()\n",
        "  \"test.symbol\"() <{sym_name = \"f%d\"}> ({\n  \"foo.a\"() : () -> ()\n  }) : () -> ()\n",
        "  \"foo.a\"() {n = %d} : () -> ()\n",
        "  %%%d = \"foo.a\"() : () -> i32\n",
        "  \"foo.a\"() {\n    n = %d\n  } : () -> ()\n",
        "  \"foo.a\"() {n = #foo<a\n  \"%d\">} : () -> ()\n"
      })
  void longText(String line) {
    var text = new StringBuilder("// A comment.\n\"builtin.module\"() ({\n");
    for (int i = 0; text.length() < 3 << 20; i++) {
      text.append(line.formatted(i));
    }
    text.append("}) : () -> ()\n");
    assertThat(agree(text.toString(), 3)).isTrue();
    text.insert(2 << 20, ' ').append("\"foo.more\"() : () -> ()\n");
    agree(text.toString(), 3);
  }
}
