package org.tdopt.testkit.shell;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command that runs inside this process. It may run several times at once, so it must not touch
 * {@link System#in}, {@link System#out}, {@link System#err} or {@link System#exit}.
 */
@FunctionalInterface
public interface InProcessTool {
  /**
   * Runs the command.
   *
   * @param args the arguments without the command's name
   * @param directory file names in {@code args} are relative to it
   * @return the exit code; an exception counts as a crash
   */
  int run(List<String> args, InputStream in, PrintStream out, PrintStream err, Path directory)
      throws Exception;

  /**
   * As {@link #run}, for a command that reads environment variables; by default they are ignored.
   */
  default int run(
      List<String> args,
      InputStream in,
      PrintStream out,
      PrintStream err,
      Path directory,
      Map<String, String> environment)
      throws Exception {
    return run(args, in, out, err, directory);
  }
}
