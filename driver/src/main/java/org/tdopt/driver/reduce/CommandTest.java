package org.tdopt.driver.reduce;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.tdopt.driver.UsageException;
import org.tdopt.testkit.shell.Deadline;
import org.tdopt.testkit.shell.InProcessTool;
import org.tdopt.testkit.shell.Shell;
import org.tdopt.testkit.shell.ShellParser;
import org.tdopt.testkit.shell.ShellSyntaxException;

/**
 * A command line of the shell that lit tests use; our own tools run in this process, and {@code %s}
 * stands for the input.
 */
record CommandTest(
    String command, Map<String, InProcessTool> tools, Path directory, Duration timeout)
    implements InterestingnessTest {
  @Override
  public Outcome run(Path input) {
    var shell = new Shell(tools, directory, System.getenv(), Deadline.in(timeout));
    try {
      int exit = shell.run(ShellParser.parse(command.replace("%s", input.toString())));
      var output =
          shell.results().stream().map(r -> r.out() + r.err()).collect(Collectors.joining());
      return new Outcome(shell.timedOut() ? 0 : exit, shell.timedOut(), output);
    } catch (ShellSyntaxException e) {
      throw new UsageException("--run: " + e.getMessage());
    }
  }
}
