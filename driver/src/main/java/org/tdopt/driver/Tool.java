package org.tdopt.driver;

import java.io.IOException;
import java.util.List;
import org.tdopt.ir.diag.DiagnosticException;

/** A command. It may run several times at once, so it keeps nothing between runs. */
@FunctionalInterface
public interface Tool {
  /**
   * Runs the command.
   *
   * @param arguments the command line without the command's name
   * @return the exit code
   * @throws UsageException if the command line makes no sense
   * @throws DiagnosticException if the input is at fault and nothing can be done after that
   * @throws IOException if a file cannot be read or written
   */
  int run(List<String> arguments, Console console) throws IOException;
}
