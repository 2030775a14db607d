package org.tdopt.testkit.lit;

import java.nio.file.Path;
import java.util.Map;
import org.tdopt.testkit.shell.InProcessTool;

/** The command with a tool {@code spin} that no interrupt stops. */
final class SpinningLit {
  private SpinningLit() {}

  public static void main(String[] args) {
    InProcessTool spin =
        (arguments, in, out, err, directory) -> {
          while (true) {
            Thread.onSpinWait();
          }
        };
    System.exit(
        LitCommand.run(
            args, LitTools.standardAnd(Map.of("spin", spin)), System.out, System.err, Path.of("")));
  }
}
