package org.tdopt.driver.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tdopt.driver.Console;
import org.tdopt.driver.Tool;

/** The command behind {@code docs/generate}: writes the reference pages into the project. */
public final class GenerateDocs implements Tool {
  private final Path root;

  public GenerateDocs(Path root) {
    this.root = root;
  }

  @Override
  public int run(List<String> arguments, Console console) throws IOException {
    var pages = ReferencePages.load(GenerateDocs.class.getClassLoader(), root);
    for (var page : pages.entrySet()) {
      var file = root.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
    return 0;
  }
}
