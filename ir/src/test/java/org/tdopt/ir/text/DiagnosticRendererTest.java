package org.tdopt.ir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.Location;

class DiagnosticRendererTest {
  private final DiagnosticRenderer renderer =
      new DiagnosticRenderer(Map.of("f", "first\n\tsecond line\n" + "x".repeat(500)));

  @Test
  void theCaretStandsUnderTheColumn() {
    var error =
        Diagnostic.error(Location.of("f", 2, 9), "no")
            .note(Location.of("f", 1, 1), "see here")
            .note(Location.named("node"), "no place");
    assertThat(renderer.render(error))
        .isEqualTo(
            """
            f:2:9: error: no
            \tsecond line
            \t       ^
            f:1:1: note: see here
            first
            ^
            "node": note: no place
            """);
  }

  @Test
  void placesOutsideTheTextHaveNoCaret() {
    assertThat(renderer.render(Diagnostic.warning(Location.unknown(), "w")))
        .isEqualTo("<unknown>: warning: w\n");
    assertThat(renderer.render(Diagnostic.warning(Location.of("g", 1, 1), "w")))
        .isEqualTo("g:1:1: warning: w\n");
    assertThat(renderer.render(Diagnostic.warning(Location.of("f", 9, 1), "w")))
        .isEqualTo("f:9:1: warning: w\n");
  }

  @Test
  void ofALongLineOnlyAPartIsShown() {
    var lines = renderer.render(Diagnostic.error(Location.of("f", 3, 300), "e")).lines().toList();
    assertThat(lines.get(1)).hasSize(3 + 160 + 3).startsWith("...x").endsWith("x...");
    assertThat(lines.get(2)).isEqualTo(" ".repeat(83) + "^");
  }
}
