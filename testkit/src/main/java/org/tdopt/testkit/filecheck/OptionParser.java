package org.tdopt.testkit.filecheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tdopt.testkit.filecheck.FileCheckOptions.DumpInput;
import org.tdopt.testkit.filecheck.FileCheckOptions.DumpInputFilter;

/**
 * Reads the command line: options with one or two dashes, {@code =value} or a value that follows.
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
          "help",
          "h",
          "version");

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

  /** The command line is malformed. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  private final Map<String, Boolean> flags = new LinkedHashMap<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<String> definitions = new ArrayList<>();
  private final List<String> positional = new ArrayList<>();

  private OptionParser() {}

  static OptionParser parse(List<String> arguments) throws UsageException {
    var parser = new OptionParser();
    for (int i = 0; i < arguments.size(); i++) {
      i = parser.argument(arguments, i);
    }
    return parser;
  }

  boolean wantsHelp() {
    return flag("help") || flag("h");
  }

  boolean wantsVersion() {
    return flag("version");
  }

  /** Reads the argument at {@code index}; the index of the last one it used. */
  private int argument(List<String> arguments, int index) throws UsageException {
    var argument = arguments.get(index);
    if (!argument.startsWith("-") || argument.equals("-")) {
      positional.add(argument);
      return index;
    }
    var body = argument.substring(argument.startsWith("--") ? 2 : 1);
    int equals = body.indexOf('=');
    var name = equals < 0 ? body : body.substring(0, equals);
    if (FLAGS.contains(name)) {
      flags.put(name, equals < 0 || truth(name, body.substring(equals + 1)));
      return index;
    }
    if (VALUES.contains(name)) {
      int used = equals < 0 ? index + 1 : index;
      if (used == arguments.size()) {
        throw new UsageException("for the --" + name + " option: requires a value!");
      }
      var value = equals < 0 ? arguments.get(used) : body.substring(equals + 1);
      values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
      return used;
    }
    if (body.startsWith("D")) {
      if (body.length() == 1) {
        throw new UsageException("for the -D option: requires a value!");
      }
      definitions.add(body.substring(1));
      return index;
    }
    throw new UsageException(
        "Unknown command line argument '" + argument + "'.  Try: 'FileCheck --help'");
  }

  private static boolean truth(String name, String value) throws UsageException {
    return switch (value) {
      case "", "true", "TRUE", "True", "1" -> true;
      case "false", "FALSE", "False", "0" -> false;
      default ->
          throw new UsageException(
              "for the --%s option: '%s' is invalid value for boolean argument! Try 0 or 1"
                  .formatted(name, value));
    };
  }

  FileCheckOptions options() throws UsageException {
    if (positional.isEmpty()) {
      throw new UsageException(
          "Not enough positional command line arguments specified!\n"
              + "Must specify at least 1 positional argument: See: FileCheck --help");
    }
    if (positional.size() > 1) {
      throw new UsageException(
          "Too many positional arguments specified!\n"
              + "Can specify at most 1 positional arguments: See: FileCheck --help");
    }
    var prefixes = new ArrayList<>(values("check-prefix"));
    values("check-prefixes").forEach(list -> prefixes.addAll(commaSeparated(list)));
    boolean defaultPrefix = prefixes.isEmpty();
    var comments = new ArrayList<String>();
    values("comment-prefixes").forEach(list -> comments.addAll(commaSeparated(list)));
    var dumpInput = earliest("dump-input", DumpInput.class, DumpInput.FAIL);
    return new FileCheckOptions(
        positional.getFirst(),
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

  private <E extends Enum<E>> E earliest(String name, Class<E> type, E otherwise)
      throws UsageException {
    E result = null;
    for (var text : values(name)) {
      var value =
          Arrays.stream(type.getEnumConstants())
              .filter(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
              .findFirst()
              .orElseThrow(
                  () ->
                      new UsageException(
                          "for the --%s option: Cannot find option named '%s'!"
                              .formatted(name, text)));
      result = result == null || value.compareTo(result) < 0 ? value : result;
    }
    return result == null ? otherwise : result;
  }

  private int context() throws UsageException {
    int result = -1;
    for (var text : values("dump-input-context")) {
      if (!text.matches("[0-9]{1,9}")) {
        throw new UsageException(
            "for the --dump-input-context option: '" + text + "' value invalid for uint argument!");
      }
      result = Math.max(result, Integer.parseInt(text));
    }
    return result < 0 ? DEFAULT_CONTEXT : result;
  }
}
