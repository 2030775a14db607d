package org.tdopt.driver;

import java.util.Locale;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The layout of {@code --help}. */
public final class HelpText {
  private static final int COLUMN = 30;

  private HelpText() {}

  /**
   * The whole text.
   *
   * @param usage the command line in short, for example {@code tdrun FILE.mlir [options]}
   * @param summary what the tool does
   */
  public static String of(String usage, String summary, Options options) {
    var out = new StringBuilder("usage: " + usage + "\n\n" + summary + "\n\noptions:\n");
    for (var option : options.getOptions()) {
      out.append(line(spelling(option), option.getDescription()));
    }
    return out.toString();
  }

  private static String spelling(Option option) {
    return option.hasLongOpt()
        ? "--" + option.getLongOpt() + (option.hasArg() ? "=" + option.getArgName() : "")
        : "-" + option.getOpt() + (option.hasArg() ? " " + option.getArgName() : "");
  }

  /** What the help says about one option. */
  public static String line(String spelling, String description) {
    return spelling.length() < COLUMN
        ? String.format(Locale.ROOT, "  %-" + COLUMN + "s %s\n", spelling, description)
        : String.format(
            Locale.ROOT, "  %s\n  %-" + COLUMN + "s %s\n", spelling, "", description);
  }
}
