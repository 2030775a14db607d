package org.tdopt.driver.docs;

import java.util.Map;
import java.util.TreeMap;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.pass.PassRegistry;

/** All reference pages by file name, relative to the project. */
public final class ReferencePages {
  /** What every page says about itself. */
  static final String NOTICE = "Made by docs/generate from the declarations; do not edit.";

  private ReferencePages() {}

  /** The pages of the dialects and passes that service files on {@code loader} name. */
  public static Map<String, String> load(ClassLoader loader) {
    var dialects = DialectRegistry.load(loader);
    var pages = new TreeMap<String, String>();
    for (var dialect : dialects.dialects()) {
      pages.put("docs/dialects/" + dialect.name() + ".md", DialectPage.of(dialect, dialects));
    }
    pages.put("docs/passes.md", PassPage.of(PassRegistry.load(loader)));
    return pages;
  }
}
