package org.tdopt.testkit.lit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  /** The features that the conditions of the test name; none if it cannot be read. */
  Set<String> usedFeatures() {
    var features = new TreeSet<String>();
    try {
      var script =
          TestScriptParser.parse(new String(Files.readAllBytes(source()), StandardCharsets.UTF_8));
      for (var conditions : List.of(script.requires(), script.unsupported(), script.xfails())) {
        for (var condition : conditions) {
          features.addAll(BooleanExpression.features(condition));
        }
      }
    } catch (IOException | LitScriptException e) {
      return Set.of();
    }
    return features;
  }
}
