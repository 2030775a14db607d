package org.tdopt.ir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** mlir-opt reads what we print, and we print back what it prints, byte for byte. */
class MlirOptTest {
  @TempDir private Path folder;

  @BeforeAll
  static void toolIsInstalled() {
    MlirOpt.assumeInstalled();
  }

  static Stream<Arguments> files() {
    return Texts.CORPUS.stream()
        .flatMap(file -> Stream.of(Arguments.of(file, false), Arguments.of(file, true)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void bothPrintTheSame(String file, boolean debugInfo) throws Exception {
    same(Texts.corpus(file), debugInfo);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothPrintGeneratedModulesTheSame(long seed) throws Exception {
    var modules = new RandomModules(new Random(seed));
    var text = String.join(Texts.SPLIT, Stream.generate(modules::next).limit(20).toList());
    same(text, false);
    same(text, true);
  }

  static IntStream seeds() {
    return IntStream.range(0, 5);
  }

  /** Only MLIR knows these dialects, so we read what it has made of them. */
  @ParameterizedTest
  @MethodSource("withAndWithoutLocations")
  void whatOthersDialectsPrintIsKept(boolean debugInfo) throws Exception {
    var tool = new MlirOpt(folder);
    for (var theirs : tool.generic(Texts.corpus(Texts.CUSTOM_SYNTAX), debugInfo)) {
      keeps(theirs, debugInfo);
    }
  }

  static Stream<Boolean> withAndWithoutLocations() {
    return Stream.of(false, true);
  }

  private void same(String text, boolean debugInfo) throws Exception {
    var tool = new MlirOpt(folder);
    for (var theirs : tool.generic(text, debugInfo)) {
      keeps(theirs, debugInfo);
    }
    var ours = new StringBuilder();
    for (var module : Texts.modules(text)) {
      ours.append(ours.isEmpty() ? "" : Texts.SPLIT).append(printed(module, debugInfo));
    }
    var back = tool.generic(ours.toString(), debugInfo);
    if (!debugInfo) {
      assertThat(String.join(Texts.SPLIT, back)).isEqualTo(ours.toString());
    }
  }

  private static void keeps(String theirs, boolean debugInfo) throws Exception {
    assertThat(printed(theirs, debugInfo)).isEqualTo(theirs);
  }

  /** As the tool prints it, with an empty line at the end. */
  private static String printed(String module, boolean debugInfo) throws Exception {
    var out = new StringBuilder();
    var options = PrintOptions.GENERIC.withDebugInfo(debugInfo);
    IrPrinter.print(Texts.readFile(module, "in.mlir"), options, out);
    return out.append('\n').toString();
  }
}
