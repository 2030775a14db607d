package org.tdopt.testkit.lit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tdopt.testkit.lit.TestScript.Directive;
import org.tdopt.testkit.lit.TestScript.Kind;

/** What stands for what in RUN lines; applied in order, {@code %%} being a plain percent sign. */
final class Substitutions {
  private static final Pattern NAME = Pattern.compile("%\\{[_a-zA-Z][-_:0-9a-zA-Z]*\\}");

  /** Stands for {@code %%} while substitutions are applied; no test file holds it. */
  private static final String PERCENT = "\u0000percent\u0000";

  private record Entry(String pattern, String value) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> features;

  private final Optional<Integer> expansionLimit;

  private Substitutions(Set<String> features, Optional<Integer> expansionLimit) {
    this.features = features;
    this.expansionLimit = expansionLimit;
  }

  /** The suite's own, its parameters', and the built-in ones for the files of {@code test}. */
  static Substitutions of(LitTest test) {
    var result = new Substitutions(test.suite().features(), test.suite().config().expansionLimit());
    test.suite().config().substitutions().forEach(result::add);
    test.suite().parameters().forEach((name, value) -> result.add("%{" + name + "}", value));
    var source = test.source();
    var outputFolder = test.execFolder().resolve("Output");
    var base = source.getFileName().toString();
    result.add("%{pathsep}", File.pathSeparator);
    result.add("%basename_t", base);
    result.add("%{s:basename}", base);
    result.add("%{t:stem}", base);
    result.add("%{fs-src-root}", String.valueOf(source.getRoot()));
    result.add("%{fs-tmp-root}", String.valueOf(outputFolder.getRoot()));
    result.add("%{fs-sep}", File.separator);
    result.addPath("s", source);
    result.addPath("S", folderOf(source));
    result.addPath("p", folderOf(source));
    result.addPath("t", outputFolder.resolve(base + ".tmp"));
    result.addPath("T", outputFolder);
    return result;
  }

  private static Path folderOf(Path file) {
    var parent = file.getParent();
    return parent == null ? file : parent;
  }

  private void addPath(String letter, Path path) {
    var text = path.toString();
    add("%" + letter, text);
    add("%/" + letter, text.replace('\\', '/'));
    add("%{" + letter + ":real}", real(path));
    add("%{/" + letter + ":real}", real(path).replace('\\', '/'));
    add(
        "%{/" + letter + ":regex_replacement}",
        text.replace('\\', '/').replace("@", "\\@").replace("&", "\\&"));
    add("%:" + letter, text.startsWith("/") ? text.substring(1) : text.replace(":", ""));
  }

  private static String real(Path path) {
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      return path.toString();
    }
  }

  private void add(String pattern, String value) {
    entries.add(new Entry(pattern, value));
  }

  private static String place(Directive directive) {
    return "\nin %s directive on test line %d"
        .formatted(directive.kind().keyword(), directive.lastLine());
  }

  /** Applies a DEFINE or a REDEFINE. */
  void define(Directive directive) throws LitScriptException {
    int equals = directive.text().indexOf('=');
    if (equals < 0) {
      throw new LitScriptException(
          "Substitution's definition does not contain '='" + place(directive));
    }
    var name = directive.text().substring(0, equals).strip();
    var value = directive.text().substring(equals + 1).strip();
    if (!NAME.matcher(name).matches()) {
      throw new LitScriptException(
          ("Substitution name '%s' is malformed as it must start with '%%{', it must end with '}',"
                      + " and the rest must start with a letter or underscore and contain only"
                      + " alphanumeric characters, hyphens, underscores, and colons")
                  .formatted(name)
              + place(directive));
    }
    var existing = entries.stream().filter(entry -> entry.pattern().contains(name)).toList();
    var patterns =
        existing.stream()
            .map(entry -> "\nExisting pattern: " + entry.pattern())
            .collect(Collectors.joining());
    var place = "'" + directive.kind().keyword() + "' directive " + directive.location();
    if (directive.kind() == Kind.DEFINE) {
      if (!existing.isEmpty()) {
        throw new LitScriptException(
            "Substitution whose pattern contains '%s' is already defined before %s%s"
                .formatted(name, place, patterns));
      }
      entries.addFirst(new Entry(name, value));
      return;
    }
    if (existing.size() > 1) {
      throw new LitScriptException(
          "Multiple substitutions whose patterns contain '%s' are defined before %s%s"
              .formatted(name, place, patterns));
    }
    if (existing.isEmpty()) {
      throw new LitScriptException(
          "No substitution for '%s' is defined before %s".formatted(name, place));
    }
    if (!existing.getFirst().pattern().equals(name)) {
      throw new LitScriptException(
          ("Existing substitution whose pattern contains '%s' does not have the pattern specified"
                  + " by %s\nExpected pattern: %s%s")
              .formatted(name, place, name, patterns));
    }
    entries.set(entries.indexOf(existing.getFirst()), new Entry(name, value));
  }

  /** {@code line} with its conditions decided and everything substituted. */
  String apply(String line) throws LitScriptException {
    var text = applyOnce(line);
    if (expansionLimit.isEmpty()) {
      return text.replace(PERCENT, "%");
    }
    var before = line;
    for (int i = 0; i < expansionLimit.get() && !text.equals(before); i++) {
      before = text;
      text = applyOnce(text);
    }
    if (!text.equals(before)) {
      throw new LitScriptException(
          "Recursive substitution of '%s' did not complete in the provided recursion limit (%d)"
              .formatted(line, expansionLimit.get()));
    }
    return text.replace(PERCENT, "%");
  }

  private String applyOnce(String line) throws LitScriptException {
    var text = new ConditionalText(features).decide(line.replace("%%", PERCENT));
    for (var entry : entries) {
      text = text.replace(entry.pattern(), entry.value().replace("%%", PERCENT));
    }
    return text.strip();
  }
}
