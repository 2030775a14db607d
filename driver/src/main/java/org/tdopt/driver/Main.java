package org.tdopt.driver;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Where the launcher enters: the first argument is the name of the tool. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    var out = stream(FileDescriptor.out);
    var err = stream(FileDescriptor.err);
    var console = new Console(System.in, out, err, Path.of(""));
    int exit;
    if (args.length == 0) {
      err.print("error: no tool named; the tools are " + String.join(", ", Tools.NAMES) + "\n");
      exit = ExitCode.INPUT;
    } else {
      exit = Tools.run(args[0], Arrays.asList(args).subList(1, args.length), console);
    }
    out.flush();
    err.flush();
    System.exit(exit);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    var buffered = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13);
    return new PrintStream(buffered, descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
  }
}
