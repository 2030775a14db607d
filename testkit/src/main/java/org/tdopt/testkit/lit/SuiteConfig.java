package org.tdopt.testkit.lit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code lit.json} in the root of a suite says.
 *
 * @param name the suite's name in reports
 * @param suffixes of test files, e.g. {@code .mlir}
 * @param excludes names of files and folders that hold no tests
 * @param features always there
 * @param probes features that depend on what is installed
 * @param substitutions in the order they are applied, before the built-in ones
 * @param environment variables added for tests
 * @param parameters names that {@code -D} may set, with defaults; each is the substitution <code>
 *     %{NAME}</code> and the feature {@code NAME=VALUE}
 * @param tools the commands to run in process; if empty all that the runner knows
 * @param execRoot the folder of outputs, relative to the suite; if empty the suite itself
 * @param retries how often a failed test is run again
 * @param unsupported whether no test runs
 * @param expansionLimit how often substitutions are applied to their own results; if empty never
 */
public record SuiteConfig(
    String name,
    List<String> suffixes,
    Set<String> excludes,
    Set<String> features,
    List<FeatureProbe> probes,
    Map<String, String> substitutions,
    Map<String, String> environment,
    Map<String, String> parameters,
    Set<String> tools,
    Optional<String> execRoot,
    Optional<Integer> retries,
    Optional<Integer> expansionLimit,
    boolean unsupported) {
  /** The name of the configuration file. */
  public static final String FILE_NAME = "lit.json";

  /** The name of the file that changes the configuration for the folder it is in. */
  static final String LOCAL_FILE_NAME = "lit.local.json";

  /** Reads the configuration of the suite in {@code root}. */
  public static SuiteConfig read(Path root) throws LitConfigException {
    var file = root.resolve(FILE_NAME);
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new LitConfigException("cannot read " + file + ": " + e);
    } catch (LitConfigException e) {
      throw new LitConfigException(file + ": " + e.getMessage());
    }
  }

  /**
   * This configuration with what {@code lit.local.json} in {@code folder} says, if there is one:
   * its excluded names, features, substitutions and variables are added, its suffixes replace.
   */
  SuiteConfig in(Path folder) throws LitConfigException {
    var file = folder.resolve(LOCAL_FILE_NAME);
    if (!Files.isRegularFile(file)) {
      return this;
    }
    try {
      return with(Fields.of(Files.readString(file)));
    } catch (IOException e) {
      throw new LitConfigException("cannot read " + file + ": " + e);
    } catch (LitConfigException e) {
      throw new LitConfigException(file + ": " + e.getMessage());
    }
  }

  private SuiteConfig with(Fields local) throws LitConfigException {
    var localSuffixes = local.strings("suffixes");
    var allExcludes = new LinkedHashSet<>(excludes);
    allExcludes.addAll(local.strings("excludes"));
    var allFeatures = new TreeSet<>(features);
    allFeatures.addAll(local.strings("features"));
    // A substitution of a folder is applied before those of the folders above it.
    var allSubstitutions = new LinkedHashMap<>(local.map("substitutions"));
    substitutions.forEach(allSubstitutions::putIfAbsent);
    var allVariables = new LinkedHashMap<>(environment);
    allVariables.putAll(local.map("environment"));
    boolean none = unsupported | local.flag("unsupported");
    local.requireAllUsed();
    return new SuiteConfig(
        name,
        localSuffixes.isEmpty() ? suffixes : localSuffixes,
        allExcludes,
        allFeatures,
        probes,
        Collections.unmodifiableMap(allSubstitutions),
        Collections.unmodifiableMap(allVariables),
        parameters,
        tools,
        execRoot,
        retries,
        expansionLimit,
        none);
  }

  static SuiteConfig parse(String json) throws LitConfigException {
    var fields = Fields.of(json);
    var features = new TreeSet<String>();
    var probes = new ArrayList<FeatureProbe>();
    for (var feature : fields.list("features")) {
      switch (feature) {
        case String name -> features.add(name);
        case Map<?, ?> probe -> probes.add(probe(probe));
        default -> throw new LitConfigException("a feature is a string or a probe: " + feature);
      }
    }
    var config =
        new SuiteConfig(
            fields.string("name").orElseThrow(() -> new LitConfigException("\"name\" is missing")),
            fields.strings("suffixes"),
            new LinkedHashSet<>(fields.strings("excludes")),
            features,
            List.copyOf(probes),
            fields.map("substitutions"),
            fields.map("environment"),
            fields.map("parameters"),
            new LinkedHashSet<>(fields.strings("tools")),
            fields.string("exec_root"),
            fields.count("test_retry_attempts"),
            fields.count("recursive_expansion_limit"),
            fields.flag("unsupported"));
    fields.requireAllUsed();
    if (config.suffixes().isEmpty()) {
      throw new LitConfigException("\"suffixes\" names no suffix, so there would be no test");
    }
    return config;
  }

  private static FeatureProbe probe(Map<?, ?> probe) throws LitConfigException {
    if (probe.size() == 2
        && probe.get("feature") instanceof String feature
        && probe.get("executable") instanceof String executable) {
      return new FeatureProbe(feature, executable);
    }
    throw new LitConfigException("a feature probe needs \"feature\" and \"executable\": " + probe);
  }

  /** Takes the members of an object by name and type. */
  private record Fields(Map<String, Object> rest) {
    static Fields of(String json) throws LitConfigException {
      if (!(JsonReader.read(json) instanceof Map<?, ?> members)) {
        throw new LitConfigException("expected an object");
      }
      var rest = new LinkedHashMap<String, Object>();
      members.forEach((key, value) -> rest.put((String) key, value));
      return new Fields(rest);
    }

    boolean flag(String key) throws LitConfigException {
      var value = rest.remove(key);
      return switch (value) {
        case null -> false;
        case Boolean truth -> truth;
        default -> throw new LitConfigException("\"" + key + "\" must be true or false: " + value);
      };
    }

    Optional<String> string(String key) throws LitConfigException {
      var value = rest.remove(key);
      return switch (value) {
        case null -> Optional.empty();
        case String text -> Optional.of(text);
        default -> throw new LitConfigException("\"" + key + "\" must be a string: " + value);
      };
    }

    Optional<Integer> count(String key) throws LitConfigException {
      var value = rest.remove(key);
      return switch (value) {
        case null -> Optional.empty();
        case BigDecimal number when number.signum() >= 0 && number.scale() <= 0 ->
            Optional.of(number.intValueExact());
        default ->
            throw new LitConfigException("\"" + key + "\" must be a number from 0 on: " + value);
      };
    }

    List<?> list(String key) throws LitConfigException {
      var value = rest.remove(key);
      return switch (value) {
        case null -> List.of();
        case List<?> list -> list;
        default -> throw new LitConfigException("\"" + key + "\" must be an array: " + value);
      };
    }

    List<String> strings(String key) throws LitConfigException {
      var result = new ArrayList<String>();
      for (var item : list(key)) {
        if (!(item instanceof String text)) {
          throw new LitConfigException("\"" + key + "\" must hold strings: " + item);
        }
        result.add(text);
      }
      return List.copyOf(result);
    }

    Map<String, String> map(String key) throws LitConfigException {
      var value = rest.remove(key);
      if (value == null) {
        return Map.of();
      }
      if (!(value instanceof Map<?, ?> map)) {
        throw new LitConfigException("\"" + key + "\" must be an object: " + value);
      }
      var result = new LinkedHashMap<String, String>();
      for (var entry : map.entrySet()) {
        if (!(entry.getValue() instanceof String text)) {
          throw new LitConfigException("\"" + key + "\" must hold strings: " + entry);
        }
        result.put((String) entry.getKey(), text);
      }
      return Collections.unmodifiableMap(result);
    }

    void requireAllUsed() throws LitConfigException {
      if (!rest.isEmpty()) {
        throw new LitConfigException("unknown member \"" + rest.keySet().iterator().next() + "\"");
      }
    }
  }
}
