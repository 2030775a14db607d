package org.tdopt.driver.docs;

import java.util.List;
import java.util.stream.Collectors;
import org.tdopt.ir.pass.OptionDefinition;
import org.tdopt.ir.pass.PassDefinition;
import org.tdopt.ir.pass.PassRegistry;

/** The reference page of all passes. */
final class PassPage {
  private PassPage() {}

  /** The page; passes named {@code test-...} exist for tests and are left out. */
  static String of(PassRegistry registry) {
    var passes =
        registry.passes().stream().filter(p -> !p.name().startsWith("test-")).toList();
    var page =
        new Markdown()
            .paragraph("<!-- " + ReferencePages.NOTICE + " -->")
            .heading(1, "Passes")
            .paragraph(
                """
                A pipeline is text: `tdopt in.mlir --pass-pipeline='builtin.module(...)'`. A pass is
                also a flag, as in `tdopt in.mlir --cse`, and is then nested where it fits;
                `tdopt --list-passes` prints this list.""")
            .table(
                List.of("pass", "summary"),
                passes.stream()
                    .map(p -> List.of("[`%s`](#%s)".formatted(p.name(), p.name()), p.summary()))
                    .toList());
    for (var pass : passes) {
      page.heading(2, "`" + pass.name() + "`")
          .paragraph("*" + pass.summary() + "*")
          .paragraph(
              pass.anchorName()
                  .map(a -> "Runs on `" + a + "`.")
                  .orElse("Runs on any operation that is isolated from above."))
          .table(
              List.of("option", "takes", "default", "meaning"),
              pass.options().stream().map(PassPage::row).toList())
          .code("", pipeline(pass));
    }
    return page.toString();
  }

  private static List<String> row(OptionDefinition option) {
    return List.of(
        "`" + option.name() + "`",
        option.takes(),
        option.isRequired()
            ? "must be given"
            : option.defaultText().map(t -> "`" + t + "`").orElse(""),
        option.doc());
  }

  /** A pipeline with the pass, its defaults, and values for what must be given. */
  static String pipeline(PassDefinition pass) {
    var options =
        pass.options().stream()
            .filter(o -> o.isRequired() || o.defaultText().isPresent())
            .map(o -> o.name() + "=" + o.defaultText().orElseGet(() -> sample(o)))
            .collect(Collectors.joining(" "));
    var text = pass.name() + (options.isEmpty() ? "" : "{" + options + "}");
    var anchor = pass.anchorName().orElse("builtin.module");
    return anchor.equals("builtin.module")
        ? "builtin.module(" + text + ")"
        : "builtin.module(" + anchor + "(" + text + "))";
  }

  private static String sample(OptionDefinition option) {
    return switch (option.takes()) {
      case "an integer" -> "1";
      case "a number" -> "0.1";
      case String choices when choices.startsWith("one of ") ->
          choices.substring("one of ".length()).split(",")[0];
      default -> "name";
    };
  }
}
