package org.tdopt.driver.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.pass.PassDefinition;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.pass.PassRegistry;

/** The committed reference pages are those that the declarations make. */
class ReferencePagesTest {
  private static final ClassLoader LOADER = ReferencePagesTest.class.getClassLoader();
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @Test
  void committedPagesAreCurrent() throws IOException {
    for (var page : ReferencePages.load(LOADER, ROOT).entrySet()) {
      var file = ROOT.resolve(page.getKey());
      assertThat(Files.exists(file) ? Files.readString(file) : "")
          .as(page.getKey() + " is out of date; run docs/generate and commit what it writes")
          .isEqualTo(page.getValue());
    }
  }

  @Test
  void everyPageOfADialectHasItsDialect() throws IOException {
    try (var files = Files.list(ROOT.resolve("docs/dialects"))) {
      var names = files.map(f -> "docs/dialects/" + f.getFileName()).collect(Collectors.toSet());
      assertThat(new TreeSet<>(ReferencePages.load(LOADER, ROOT).keySet())).containsAll(names);
    }
  }

  static Stream<PassDefinition> passes() {
    return PassRegistry.load(LOADER).passes().stream();
  }

  @ParameterizedTest
  @MethodSource("passes")
  void theExamplePipelineOfAPassReads(PassDefinition pass) {
    var text = PassPage.pipeline(pass);
    var pipeline =
        PassPipeline.parse(text, PassRegistry.load(LOADER), DialectRegistry.load(LOADER));
    assertThat(pipeline.passCount()).isEqualTo(1);
    assertThat(pass.summary()).doesNotEndWith(".").isNotBlank();
    assertThat(pass.options()).allSatisfy(o -> assertThat(o.doc()).isNotBlank());
  }
}
