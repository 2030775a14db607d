package org.tdopt.testkit.lit;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tdopt.testkit.filecheck.FileCheckCommand;
import org.tdopt.testkit.shell.InProcessTool;

/** {@code filecheck} as a command of tests. */
final class FileCheckTool implements InProcessTool {
  @Override
  public int run(
      List<String> args, InputStream in, PrintStream out, PrintStream err, Path directory) {
    return FileCheckCommand.run(args, in, out, err, directory);
  }

  @Override
  public int run(
      List<String> args,
      InputStream in,
      PrintStream out,
      PrintStream err,
      Path directory,
      Map<String, String> environment) {
    return FileCheckCommand.run(args, in, out, err, directory, environment);
  }
}
