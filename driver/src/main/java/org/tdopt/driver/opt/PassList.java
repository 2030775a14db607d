package org.tdopt.driver.opt;

import java.util.Locale;
import org.tdopt.ir.pass.PassRegistry;

/** The text of {@code --list-passes}. */
final class PassList {
  private PassList() {}

  static String text(PassRegistry passes) {
    var out = new StringBuilder();
    for (var pass : passes.passes()) {
      out.append(String.format(Locale.ROOT, "%-28s %s\n", pass.name(), pass.summary()));
      for (var option : pass.options()) {
        var fallback = option.defaultText().map(t -> "; default: " + t).orElse("");
        out.append(
            String.format(
                Locale.ROOT, "  %-26s %s (%s%s)\n",
                option.name(), option.doc(), option.takes(), fallback));
      }
    }
    return out.toString();
  }
}
