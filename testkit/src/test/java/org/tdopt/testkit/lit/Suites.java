package org.tdopt.testkit.lit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The suites of the test resources, copied because running them writes beside them. */
final class Suites {
  private Suites() {}

  static Path copy(String name, Path target) throws IOException {
    var source = Path.of("src/test/resources/lit", name);
    var root = target.resolve(name);
    try (var files = Files.walk(source)) {
      for (var file : files.toList()) {
        var copy = root.resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return root;
  }
}
