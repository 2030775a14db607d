package org.tdopt.driver.extension;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tdopt.driver.Console;
import org.tdopt.driver.UsageException;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.pass.PassRegistry;

/**
 * The dialects and passes of a tool: its own, and those of the jars that the user loads. The jars are
 * read by a loader of their own below the tool's.
 */
public final class Extensions implements AutoCloseable {
  /** The spellings of the option, without dashes; the long ones are those of {@code mlir-opt}. */
  public static final List<String> OPTIONS =
      List.of("load", "load-dialect-plugin", "load-pass-plugin");

  private final List<ExtensionJar> jars;
  private final URLClassLoader loader;

  private Extensions(List<ExtensionJar> jars, URLClassLoader loader) {
    this.jars = jars;
    this.loader = loader;
  }

  /**
   * The jars that {@code --load=JAR,...} names among the arguments.
   *
   * @throws UsageException if one is none, or does not fit
   */
  public static Extensions in(List<String> arguments, Console console) {
    return of(named(arguments), console);
  }

  /** As {@link #in}, from the names of the jars. */
  public static Extensions of(List<String> names, Console console) {
    var jars = new ArrayList<ExtensionJar>();
    for (var name : names) {
      if (name.isBlank()) {
        throw new UsageException("--load needs the name of a jar");
      }
      jars.add(new ExtensionJar(name, console.resolve(name)));
    }
    var urls = jars.stream().map(Extensions::url).toArray(URL[]::new);
    var loader = new URLClassLoader("extensions", urls, Extensions.class.getClassLoader());
    jars.forEach(jar -> jar.check(loader));
    return new Extensions(jars, loader);
  }

  private static URL url(ExtensionJar jar) {
    try {
      return jar.file().toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UsageException("--load=" + jar.name() + ": " + e.getMessage());
    }
  }

  /** The values of the option, each a list of jars separated by commas. */
  private static List<String> named(List<String> arguments) {
    var names = new ArrayList<String>();
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      var argument = arguments.get(i);
      for (var option : OPTIONS) {
        if (argument.equals("--" + option) || argument.equals("-" + option)) {
          i++;
          names.addAll(split(i < arguments.size() ? arguments.get(i) : ""));
        } else if (argument.startsWith("--" + option + "=")
            || argument.startsWith("-" + option + "=")) {
          names.addAll(split(argument.substring(argument.indexOf('=') + 1)));
        }
      }
    }
    return names;
  }

  private static List<String> split(String value) {
    return Arrays.stream(value.split(",")).map(String::strip).toList();
  }

  /** The option again for each jar that its values name, with paths that hold in any folder. */
  public static List<String> absolute(String @Nullable [] values, Console console) {
    return Arrays.stream(values == null ? new String[0] : values)
        .flatMap(v -> split(v).stream())
        .map(jar -> "--load=" + console.resolve(jar).toAbsolutePath())
        .toList();
  }

  /** Finds what the jars add besides dialects and passes. */
  public ClassLoader loader() {
    return loader;
  }

  /**
   * All dialects.
   *
   * @throws UsageException if a jar's do not fit
   */
  public DialectRegistry dialects() {
    return load(
        () -> {
          var registry = DialectRegistry.load(loader);
          // Operations are declared when one is asked for; those of jars must not fail later.
          registry.dialects().stream()
              .filter(d -> d.getClass().getClassLoader() == loader)
              .forEach(d -> registry.operation(d.name() + "."));
          return registry;
        });
  }

  /**
   * All passes.
   *
   * @throws UsageException if a jar's do not fit
   */
  public PassRegistry passes() {
    return load(() -> PassRegistry.load(loader));
  }

  private <T> T load(Supplier<T> registry) {
    try {
      return registry.get();
    } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
      if (jars.isEmpty()) {
        throw e;
      }
      var cause = e instanceof ServiceConfigurationError && e.getCause() != null ? e.getCause() : e;
      var why =
          cause instanceof IllegalArgumentException
              ? cause.getMessage()
              : Mismatch.describe(cause);
      var names = jars.stream().map(ExtensionJar::name).collect(Collectors.joining(","));
      throw new UsageException("--load=" + names + ": " + why);
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
