package org.tdopt.driver.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.pass.PassRegistry;

/** All pages that are made, or filled with code, from the project; by file name. */
public final class ReferencePages {
  /** What every page says about itself. */
  static final String NOTICE = "Made by docs/generate from the declarations; do not edit.";

  /** A page written by hand, with code from tested files. */
  private static final String TUTORIAL = "docs/plugin-tutorial.md";

  private ReferencePages() {}

  /**
   * The pages of the dialects and passes that service files on {@code loader} name, and the
   * tutorial.
   *
   * @param root the folder of the project
   * @throws IOException if the tutorial or a file with its code cannot be read
   */
  public static Map<String, String> load(ClassLoader loader, Path root) throws IOException {
    var dialects = DialectRegistry.load(loader);
    var pages = new TreeMap<String, String>();
    for (var dialect : dialects.dialects()) {
      pages.put("docs/dialects/" + dialect.name() + ".md", DialectPage.of(dialect, dialects));
    }
    pages.put("docs/dialects/README.md", contents(dialects));
    pages.put("docs/passes.md", PassPage.of(PassRegistry.load(loader)));
    pages.put(TUTORIAL, Snippets.filled(Files.readString(root.resolve(TUTORIAL)), root));
    return pages;
  }

  /** The list of dialects, each with the first sentence about it. */
  private static String contents(DialectRegistry dialects) {
    return new Markdown()
        .paragraph("<!-- " + NOTICE + " -->")
        .heading(1, "Dialects")
        .paragraph(
            """
            A page each: every operation with its form, its parts, what it does to memory, and an
            example that is tested. How forms are written: [assembly-format.md](../assembly-format.md).
            """)
        .table(
            List.of("dialect", "operations", "what it is for"),
            dialects.dialects().stream()
                .map(
                    d ->
                        List.of(
                            "[`%s`](%s.md)".formatted(d.name(), d.name()),
                            String.valueOf(d.operations().size()),
                            d.description().strip().replace('\n', ' ').split("(?<=[.]) ")[0]))
                .toList())
        .toString();
  }
}
