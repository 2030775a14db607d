package org.tdopt.driver.extension;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tdopt.driver.UsageException;
import org.tdopt.interp.translate.TranslatorProvider;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.pass.PassProvider;

/**
 * A jar given with {@code --load}.
 *
 * @param name the file as the user wrote it
 */
record ExtensionJar(String name, Path file) {
  /** What a jar may add, by the service file that names its classes. */
  private static final List<Class<?>> SERVICES =
      List.of(Dialect.class, PassProvider.class, TranslatorProvider.class);

  /** A class that a service file names. */
  private record Provider(Class<?> service, String name) {}

  /**
   * Checks that the file is a jar whose service files name classes that exist and fit.
   *
   * @throws UsageException that says what does not fit
   */
  void check(ClassLoader loader) {
    for (var provider : providers()) {
      var entry = serviceFile(provider.service);
      try {
        var found = Class.forName(provider.name, false, loader);
        if (!provider.service.isAssignableFrom(found)) {
          throw fault(
              "'%s', which %s names, does not implement %s",
              provider.name, entry, provider.service.getName());
        }
        found.getConstructor();
      } catch (ClassNotFoundException e) {
        throw fault("%s names '%s', which is not in the jar", entry, provider.name);
      } catch (NoSuchMethodException e) {
        throw fault("'%s' needs a public constructor without parameters", provider.name);
      } catch (LinkageError e) {
        throw fault("'%s' cannot be loaded: %s", provider.name, Mismatch.describe(e));
      }
    }
  }

  private List<Provider> providers() {
    if (Files.isDirectory(file)) {
      throw fault("it is a folder; give the jar");
    }
    var all = new ArrayList<Provider>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var service : SERVICES) {
        var entry = zip.getEntry(serviceFile(service));
        if (entry != null) {
          try (var in = zip.getInputStream(entry)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(l -> l.replaceFirst("#.*", "").strip())
                .filter(l -> !l.isEmpty())
                .forEach(l -> all.add(new Provider(service, l)));
          }
        }
      }
    } catch (ZipException e) {
      throw fault("it is no jar: %s", e.getMessage());
    } catch (FileNotFoundException | NoSuchFileException e) {
      throw fault("no such file");
    } catch (IOException e) {
      throw fault("it cannot be read: %s", e.getMessage());
    }
    if (all.isEmpty()) {
      throw fault(
          "it adds nothing; what it adds must be named in one of %s",
          SERVICES.stream().map(ExtensionJar::serviceFile).collect(Collectors.joining(", ")));
    }
    return all;
  }

  private static String serviceFile(Class<?> service) {
    return "META-INF/services/" + service.getName();
  }

  private UsageException fault(String message, Object... arguments) {
    return new UsageException("--load=" + name + ": " + message.formatted(arguments));
  }
}
