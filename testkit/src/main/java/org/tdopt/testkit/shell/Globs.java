package org.tdopt.testkit.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Expands {@code *} and {@code ?} in file names, sorted; a pattern without a match is itself. */
final class Globs {
  private Globs() {}

  static List<String> expand(String pattern, Path directory) {
    boolean absolute = pattern.startsWith("/");
    var found = List.of(absolute ? "/" : "");
    for (var part : pattern.split("/")) {
      if (part.isEmpty()) {
        continue;
      }
      var next = new ArrayList<String>();
      for (var base : found) {
        var prefix = base.isEmpty() || base.endsWith("/") ? base : base + "/";
        for (var name : names(part, directory.resolve(base))) {
          next.add(prefix + name);
        }
      }
      found = next;
    }
    return found.isEmpty() ? List.of(pattern) : found;
  }

  private static List<String> names(String part, Path directory) {
    if (!part.contains("*") && !part.contains("?")) {
      return Files.exists(directory.resolve(part)) ? List.of(part) : List.of();
    }
    var regex =
        part.chars()
            .mapToObj(
                c ->
                    switch (c) {
                      case '*' -> ".*";
                      case '?' -> ".";
                      default -> Pattern.quote(String.valueOf((char) c));
                    })
            .collect(Collectors.joining());
    try (var files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(regex) && (part.startsWith(".") || !name.startsWith(".")))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
