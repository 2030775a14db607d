package org.tdopt.testkit.lit;

import java.nio.file.Path;
import java.util.Optional;
import org.tdopt.testkit.shell.Executables;

/**
 * A feature that a suite has only where a program is installed, in {@code lit.json} as {@code
 * {"feature": "gvsoc", "executable": "gvsoc"}}.
 *
 * @param executable a name to find on the path, or a file relative to the suite
 */
public record FeatureProbe(String feature, String executable) {
  /** Whether the program is there. */
  public boolean isAvailable(Path suite) {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Executables.find(executable, path, suite).isPresent();
  }
}
