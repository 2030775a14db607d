package org.tdopt.testkit.filecheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.tdopt.testkit.filecheck.FileCheckOptions.DumpInput;
import org.tdopt.testkit.filecheck.FileCheckOptions.DumpInputFilter;

/**
 * Reads the command line: options with one or two dashes, {@code =value} or a value that follows.
 * Every wrong option is told, in the order given.
 */
final class OptionParser {
  static final int DEFAULT_CONTEXT = 5;

  private static final Set<String> FLAGS =
      Set.of(
          "match-full-lines",
          "strict-whitespace",
          "ignore-case",
          "enable-var-scope",
          "allow-empty",
          "allow-unused-prefixes",
          "allow-deprecated-dag-overlap",
          "v",
          "vv",
          "color",
          "print-options",
          "print-all-options");

  private static final Set<String> HELP =
      Set.of("help", "h", "help-hidden", "help-list", "help-list-hidden");

  private static final Set<String> VALUES =
      Set.of(
          "check-prefix",
          "check-prefixes",
          "comment-prefixes",
          "implicit-check-not",
          "input-file",
          "dump-input",
          "dump-input-filter",
          "dump-input-context");

  /** The command line is malformed; the message holds a line for each mistake. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  private final List<String> arguments;
  private final Map<String, Boolean> flags = new LinkedHashMap<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<String> prefixes = new ArrayList<>();
  private final List<String> definitions = new ArrayList<>();
  private final List<String> positional = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();
  private boolean help;
  private boolean version;

  private OptionParser(List<String> arguments) {
    this.arguments = List.copyOf(arguments);
  }

  /** Reads up to an option that asks for help or for the version. */
  static OptionParser parse(List<String> arguments) {
    var parser = new OptionParser(arguments);
    boolean options = true;
    for (int i = 0; i < arguments.size() && !parser.help && !parser.version; i++) {
      var argument = arguments.get(i);
      if (!options || !argument.startsWith("-") || argument.equals("-")) {
        parser.positional.add(argument);
      } else if (argument.equals("--")) {
        options = false;
      } else {
        i = parser.option(argument, i);
      }
    }
    return parser;
  }

  boolean wantsHelp() {
    return help;
  }

  boolean wantsVersion() {
    return version;
  }

  /** What is wrong so far, a line each. */
  String mistakes() {
    return mistakes.stream()
        .map(mistake -> "FileCheck: " + mistake + "\n")
        .collect(Collectors.joining());
  }

  /** Reads the option at {@code index}; the index of the last argument it used. */
  private int option(String argument, int index) {
    var body = argument.substring(argument.startsWith("--") ? 2 : 1);
    int equals = body.indexOf('=');
    var name = equals < 0 ? body : body.substring(0, equals);
    var value = equals < 0 ? Optional.<String>empty() : Optional.of(body.substring(equals + 1));
    if (HELP.contains(name)) {
      help = true;
    } else if (name.equals("version")) {
      version = true;
    } else if (FLAGS.contains(name)) {
      flag(name, value.orElse(""));
    } else if (VALUES.contains(name)) {
      if (value.isEmpty() && index + 1 == arguments.size()) {
        mistakes.add("for the --" + name + " option: requires a value!");
        return index;
      }
      value(name, value.orElseGet(() -> arguments.get(index + 1)));
      return value.isEmpty() ? index + 1 : index;
    } else if (!group(body)) {
      mistakes.add("Unknown command line argument '" + argument + "'.  Try: 'FileCheck --help'");
      mistakes.add("Did you mean '" + OptionNames.nearest(name, value) + "'?");
    }
    return index;
  }

  /** Reads options of one letter that share a dash, e.g. {@code -vDX=1}; false if they are none. */
  private boolean group(String body) {
    for (int i = 0; i < body.length(); i++) {
      switch (body.charAt(i)) {
        case 'v' -> flags.put("v", true);
        case 'h' -> {
          help = true;
          return true;
        }
        case 'D' -> {
          var definition = body.substring(i + 1);
          if (definition.isEmpty()) {
            mistakes.add("for the -D option: requires a value!");
          } else {
            definitions.add(definition);
          }
          return true;
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private void flag(String name, String value) {
    switch (value) {
      case "", "true", "TRUE", "True", "1" -> flags.put(name, true);
      case "false", "FALSE", "False", "0" -> flags.put(name, false);
      default ->
          mistakes.add(
              "for the %s%s option: '%s' is invalid value for boolean argument! Try 0 or 1"
                  .formatted(name.length() == 1 ? "-" : "--", name, value));
    }
  }

  private void value(String name, String value) {
    boolean valid =
        switch (name) {
          case "dump-input" -> constant(DumpInput.class, value).isPresent();
          case "dump-input-filter" -> constant(DumpInputFilter.class, value).isPresent();
          default -> true;
        };
    if (!valid) {
      mistakes.add("for the --%s option: Cannot find option named '%s'!".formatted(name, value));
    } else if (name.equals("dump-input-context") && UnsignedNumber.parse(value).isEmpty()) {
      mistakes.add(
          "for the --%s option: '%s' value invalid for uint argument!".formatted(name, value));
    } else {
      values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }
    switch (name) {
      case "check-prefix" -> prefixes.add(value);
      case "check-prefixes" -> prefixes.addAll(commaSeparated(value));
      default -> {}
    }
  }

  FileCheckOptions options() throws UsageException {
    if (positional.size() > 1) {
      mistakes.add(
          "Too many positional arguments specified!\n"
              + "Can specify at most 1 positional arguments: See: FileCheck --help");
    }
    if (!mistakes.isEmpty()) {
      throw new UsageException(mistakes());
    }
    boolean defaultPrefix = prefixes.isEmpty();
    var comments = new ArrayList<String>();
    values("comment-prefixes").forEach(list -> comments.addAll(commaSeparated(list)));
    var dumpInput = earliest("dump-input", DumpInput.class, DumpInput.FAIL);
    return new FileCheckOptions(
        arguments,
        positional.isEmpty() ? "" : positional.getFirst(),
        values("input-file").isEmpty() ? "-" : values("input-file").getLast(),
        defaultPrefix ? List.of("CHECK") : List.copyOf(prefixes),
        defaultPrefix,
        comments.isEmpty() ? List.of("COM", "RUN") : List.copyOf(comments),
        comments.isEmpty(),
        values("implicit-check-not"),
        List.copyOf(definitions),
        flag("match-full-lines"),
        flag("strict-whitespace"),
        flag("ignore-case"),
        flag("enable-var-scope"),
        flag("allow-empty"),
        flag("allow-unused-prefixes"),
        flag("allow-deprecated-dag-overlap"),
        flag("v") || flag("vv"),
        flag("vv"),
        flag("color"),
        dumpInput,
        earliest(
            "dump-input-filter",
            DumpInputFilter.class,
            dumpInput == DumpInput.ALWAYS ? DumpInputFilter.ALL : DumpInputFilter.ERROR),
        context());
  }

  private boolean flag(String name) {
    return flags.getOrDefault(name, false);
  }

  private List<String> values(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  private static List<String> commaSeparated(String list) {
    return Arrays.asList(list.split(",", -1));
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
        .findFirst();
  }

  /** Of several values the one that stands first in the declaration counts. */
  private <E extends Enum<E>> E earliest(String name, Class<E> type, E otherwise) {
    return values(name).stream()
        .flatMap(text -> constant(type, text).stream())
        .min(E::compareTo)
        .orElse(otherwise);
  }

  /** Of several values the largest counts. */
  private long context() {
    return values("dump-input-context").stream()
        .map(UnsignedNumber::parse)
        .mapToLong(OptionalLong::orElseThrow)
        .max()
        .orElse(DEFAULT_CONTEXT);
  }
}
