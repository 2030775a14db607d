package org.tdopt.driver;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Where the launcher enters: the first argument is the name of the tool. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    var out = stream(StandardOutput.ofProcess(), false);
    var err = stream(new FileOutputStream(FileDescriptor.err), true);
    int exit = run(args, new Console(System.in, out, err, Path.of("")));
    err.flush();
    System.exit(exit);
  }

  /** Runs a tool, and writes all of its output. */
  static int run(String[] args, Console console) {
    if (args.length == 0) {
      var tools = String.join(", ", Tools.NAMES);
      console.err().print("error: no tool named; the tools are " + tools + "\n");
      return ExitCode.INPUT;
    }
    try {
      int exit = Tools.run(args[0], Arrays.asList(args).subList(1, args.length), console);
      console.out().flush();
      return exit;
    } catch (StandardOutput.Failure e) {
      if (e.readerHasGone()) {
        return ExitCode.READER_HAS_GONE;
      }
      console.err().print(args[0] + ": error: cannot write the output: " + e.getMessage() + "\n");
      return ExitCode.INPUT;
    }
  }

  private static PrintStream stream(OutputStream out, boolean flushes) {
    return new PrintStream(
        new BufferedOutputStream(out, 1 << 13), flushes, StandardCharsets.UTF_8);
  }
}
