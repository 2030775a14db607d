package org.tdopt.testkit.lit;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * One test file of a suite.
 *
 * @param path relative to the suite's root
 */
public record LitTest(TestSuite suite, Path path) {
  /** E.g. {@code tdopt :: graph/matmul.mlir}. */
  public String fullName() {
    return suite.config().name() + " :: " + pathName();
  }

  /** The path with slashes on every system. */
  public String pathName() {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  Path source() {
    return suite.root().resolve(path);
  }

  /** The folder that the commands run in. */
  Path execFolder() {
    var parent = suite.execRoot().resolve(path).getParent();
    return parent == null ? suite.execRoot() : parent;
  }
}
