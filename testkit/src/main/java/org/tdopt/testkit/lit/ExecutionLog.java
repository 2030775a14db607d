package org.tdopt.testkit.lit;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tdopt.testkit.shell.CommandResult;

/** The trace of a test: its commands, what they printed and how they ended. */
final class ExecutionLog {
  private static final int BOX_WIDTH = 30;
  private static final int FILE_LIMIT = 1024;

  private final boolean showAll;
  private final StringBuilder trace = new StringBuilder();

  /** {@code showAll}: also tell that a command was silent, as lit does under a timeout. */
  ExecutionLog(boolean showAll) {
    this.showAll = showAll;
  }

  void step(String location, String command) {
    trace.append("# ").append(location).append('\n');
    trace.append(command.isEmpty() ? "# has no command after substitutions" : command).append('\n');
  }

  void remark(String text) {
    trace.append("# ").append(text.replace("\n", "\n# ")).append('\n');
  }

  void command(CommandResult result) {
    trace.append("# executed command: ");
    int bangs = (int) result.words().stream().takeWhile(word -> word.equals("!")).count();
    trace.append("! ".repeat(bangs));
    trace.append(
        result.words().stream()
            .skip(bangs)
            .map(ExecutionLog::quote)
            .collect(Collectors.joining(" ")));
    trace.append('\n');
    boolean silent = result.out().isBlank() && result.err().isBlank();
    if (!showAll && result.exitCode() == 0 && silent) {
      return;
    }
    result
        .redirected()
        .forEach((name, text) -> box("redirected output from '" + name + "'", text, FILE_LIMIT));
    box("command stdout", result.out(), Integer.MAX_VALUE);
    box("command stderr", result.err(), Integer.MAX_VALUE);
    if (silent) {
      trace.append("# note: command had no output on stdout or stderr\n");
    }
    if (result.exitCode() != 0) {
      trace.append("# error: command failed with exit status: ").append(result.exitCode());
      trace.append('\n');
    }
    if (result.timedOut()) {
      trace.append("# error: command reached timeout: True\n");
    }
  }

  private void box(String title, String text, int limit) {
    if (text.isBlank()) {
      return;
    }
    boolean cut = text.length() > limit;
    var shown = cut ? text.substring(0, limit) + "\n...\n" : text;
    rule('.', title);
    shown.lines().forEach(line -> trace.append("# | ").append(line).append('\n'));
    rule('`', cut ? "data was truncated" : "");
  }

  private void rule(char corner, String title) {
    trace.append("# ").append(corner).append("---").append(title);
    trace.append("-".repeat(Math.max(0, BOX_WIDTH - 4 - title.length()))).append('\n');
  }

  String report(int exitCode, Optional<Duration> timeout) {
    var head = "Exit Code: " + exitCode + "\n";
    if (timeout.isPresent()) {
      head += "Timeout: Reached timeout of " + timeout.get().toSeconds() + " seconds\n";
    }
    return head + "\nCommand Output (stdout):\n--\n" + trace + "\n--\n";
  }

  private static String quote(String word) {
    if (word.matches("[A-Za-z0-9@%+=:,./_!-]+")) {
      return word;
    }
    return "'" + word.replace("'", "'\"'\"'") + "'";
  }
}
