package org.tdopt.testkit.lit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the tests under files and folders. */
public final class TestDiscovery {
  private static final Set<String> NEVER_TESTS = Set.of("Output", ".svn", ".git");

  private final Map<String, String> parameters;
  private final Map<Path, TestSuite> suites = new HashMap<>();

  public TestDiscovery(Map<String, String> parameters) {
    this.parameters = Map.copyOf(parameters);
  }

  /** The tests of {@code input}, a test file or a folder, ordered by path. */
  public List<LitTest> find(Path input) throws LitConfigException {
    var path = input.toAbsolutePath().normalize();
    if (!Files.exists(path)) {
      throw new LitConfigException("no such file or directory: " + input);
    }
    var suite =
        suiteOf(path)
            .orElseThrow(
                () ->
                    new LitConfigException(
                        "no %s in %s or a folder above it"
                            .formatted(SuiteConfig.FILE_NAME, input)));
    var tests = new ArrayList<LitTest>();
    boolean folder = Files.isDirectory(path);
    var local = suite.in(suite.root());
    var inner = suite.root();
    for (var name : inner.relativize(folder ? path : path.getParent())) {
      inner = inner.resolve(name);
      local = local.in(inner);
    }
    if (folder) {
      collect(local, path, tests);
    } else {
      tests.add(new LitTest(local, suite.root().relativize(path)));
    }
    return List.copyOf(tests);
  }

  private Optional<TestSuite> suiteOf(Path path) throws LitConfigException {
    for (var folder = path; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(SuiteConfig.FILE_NAME))) {
        var known = suites.get(folder);
        if (known == null) {
          known = TestSuite.load(folder, parameters);
          suites.put(folder, known);
        }
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private void collect(TestSuite suite, Path folder, List<LitTest> tests)
      throws LitConfigException {
    List<Path> entries;
    try (var files = Files.list(folder)) {
      entries = files.sorted().toList();
    } catch (IOException e) {
      throw new LitConfigException("cannot list " + folder + ": " + e);
    }
    for (var entry : entries) {
      var name = entry.getFileName().toString();
      if (NEVER_TESTS.contains(name) || suite.config().excludes().contains(name)) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        boolean other = Files.isRegularFile(entry.resolve(SuiteConfig.FILE_NAME));
        var inner = other ? suiteOf(entry).orElseThrow() : suite;
        collect(inner.in(entry), entry, tests);
      } else if (!name.startsWith(".")
          && suite.config().suffixes().stream().anyMatch(name::endsWith)) {
        tests.add(new LitTest(suite, suite.root().relativize(entry)));
      }
    }
  }
}
