package org.tdopt.testkit.lit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A suite ready to run.
 *
 * @param root the folder with {@code lit.json}
 * @param execRoot the folder that outputs go to, in a tree like that of the tests
 * @param features available ones, probes included
 * @param parameters values of the suite's parameters
 */
public record TestSuite(
    SuiteConfig config,
    Path root,
    Path execRoot,
    Set<String> features,
    Map<String, String> parameters) {

  /** Reads the suite in {@code root} and looks which features it has. */
  public static TestSuite load(Path root, Map<String, String> parameters)
      throws LitConfigException {
    var config = SuiteConfig.read(root);
    var absolute = root.toAbsolutePath().normalize();
    var execRoot = config.execRoot().map(absolute::resolve).orElse(absolute).normalize();
    var features = new TreeSet<>(config.features());
    for (var probe : config.probes()) {
      if (probe.isAvailable(absolute)) {
        features.add(probe.feature());
      }
    }
    var values = new LinkedHashMap<String, String>();
    config
        .parameters()
        .forEach((name, value) -> values.put(name, parameters.getOrDefault(name, value)));
    values.forEach((name, value) -> features.add(name + "=" + value));
    return new TestSuite(config, absolute, execRoot, features, values);
  }

  /** The same suite with its outputs elsewhere. */
  public TestSuite withExecRoot(Path folder) {
    return new TestSuite(config, root, folder.toAbsolutePath().normalize(), features, parameters);
  }

  /** The suite as the folder {@code folder} in it sees it. */
  TestSuite in(Path folder) throws LitConfigException {
    var changed = config.in(folder);
    if (changed.equals(config)) {
      return this;
    }
    var available = new TreeSet<>(features);
    available.addAll(changed.features());
    return new TestSuite(changed, root, execRoot, available, parameters);
  }
}
