package org.tdopt.driver.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Compiles classes and packs them with service files, as a researcher's build does. */
final class PluginJar {
  private final Path folder;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> services = new LinkedHashMap<>();
  private final List<String> leftOut = new ArrayList<>();

  PluginJar(Path folder) {
    this.folder = folder;
  }

  /** Adds a class of the package {@code plugin}. */
  PluginJar source(String name, String text) {
    sources.put(name, "package plugin;\n" + text);
    return this;
  }

  PluginJar service(String name, String provider) {
    services.put("META-INF/services/" + name, provider + "\n");
    return this;
  }

  /** Compiles the class but leaves it out of the jar. */
  PluginJar without(String name) {
    leftOut.add(name + ".class");
    return this;
  }

  Path build(String name) throws IOException {
    var classes = Files.createDirectory(folder.resolve(name + ".classes"));
    var arguments = new ArrayList<>(List.of("-d", classes.toString(), "-proc:none"));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    for (var source : sources.entrySet()) {
      var file = classes.resolve(source.getKey() + ".java");
      arguments.add(Files.writeString(file, source.getValue()).toString());
    }
    if (!sources.isEmpty()) {
      var compiler = ToolProvider.getSystemJavaCompiler();
      assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
    }
    var jar = folder.resolve(name);
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar));
        var files = Files.walk(classes)) {
      files
          .filter(f -> f.toString().endsWith(".class"))
          .filter(f -> !leftOut.contains(f.getFileName().toString()))
          .sorted()
          .forEach(f -> add(zip, classes.relativize(f).toString().replace('\\', '/'), f));
      for (var service : services.entrySet()) {
        zip.putNextEntry(new ZipEntry(service.getKey()));
        zip.write(service.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private static void add(ZipOutputStream zip, String name, Path file) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      Files.copy(file, zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
