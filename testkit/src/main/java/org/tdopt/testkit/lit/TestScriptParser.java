package org.tdopt.testkit.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tdopt.testkit.lit.TestScript.Directive;
import org.tdopt.testkit.lit.TestScript.Kind;

/** Finds the keywords of a test file. */
final class TestScriptParser {
  private static final Pattern KEYWORD =
      Pattern.compile(
          "(RUN:|XFAIL:|REQUIRES:|UNSUPPORTED:|ALLOW_RETRIES:|END\\.|DEFINE:|REDEFINE:)(.*)");

  private static final Pattern LINE = Pattern.compile("%\\(line *(?:([-+]) *(\\d+))?\\)");

  private final List<Directive> directives = new ArrayList<>();
  private final List<String> requires = new ArrayList<>();
  private final List<String> unsupported = new ArrayList<>();
  private final List<String> xfails = new ArrayList<>();
  private final List<Integer> retries = new ArrayList<>();

  private TestScriptParser() {}

  static TestScript parse(String text) throws LitScriptException {
    var parser = new TestScriptParser();
    int number = 0;
    for (var line : text.split("\n", -1)) {
      number++;
      var matcher =
          KEYWORD.matcher(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
      if (matcher.find() && !parser.keyword(matcher.group(1), matcher.group(2), number)) {
        break;
      }
    }
    return parser.finish();
  }

  /** Whether to read on. */
  private boolean keyword(String keyword, String text, int line) throws LitScriptException {
    switch (keyword) {
      case "END." -> {
        return !text.isBlank();
      }
      case "RUN:" -> directive(Kind.RUN, text, line);
      case "DEFINE:" -> directive(Kind.DEFINE, text, line);
      case "REDEFINE:" -> directive(Kind.REDEFINE, text, line);
      case "REQUIRES:" -> conditions(requires, keyword, text, line);
      case "UNSUPPORTED:" -> conditions(unsupported, keyword, text, line);
      case "XFAIL:" -> conditions(xfails, keyword, text, line);
      default -> {
        if (!text.strip().matches("[0-9]{1,6}")) {
          throw new LitScriptException(
              ("INTEGER parser requires the input to be an integer (got %s)\n"
                      + "in ALLOW_RETRIES: directive on test line %d")
                  .formatted(text, line));
        }
        retries.add(Integer.valueOf(text.strip()));
      }
    }
    return true;
  }

  private void directive(Kind kind, String rawText, int line) throws LitScriptException {
    var text =
        LINE.matcher(rawText)
            .replaceAll(
                match -> {
                  int offset = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
                  return String.valueOf("-".equals(match.group(1)) ? line - offset : line + offset);
                });
    if (!directives.isEmpty()) {
      var last = directives.getLast();
      if (last.kind() == kind && continues(last)) {
        if (kind != Kind.RUN && text.isBlank()) {
          throw new LitScriptException(
              "substitution's continuation is empty\nin %s directive on test line %d"
                  .formatted(kind.keyword(), line));
        }
        directives.removeLast();
        directives.add(new Directive(kind, last.firstLine(), line, joined(last, text)));
        return;
      }
    }
    directives.add(new Directive(kind, line, line, text));
  }

  private static boolean continues(Directive directive) {
    return directive.text().stripTrailing().endsWith("\\");
  }

  private static String joined(Directive first, String text) {
    var head = first.text().stripTrailing();
    head = head.substring(0, head.length() - 1);
    return first.kind() == Kind.RUN
        ? head + text
        : head.stripTrailing() + " " + text.stripLeading();
  }

  private static void conditions(List<String> out, String keyword, String text, int line)
      throws LitScriptException {
    var parts =
        new ArrayList<>(
            Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList());
    if (!out.isEmpty() && out.getLast().endsWith("\\") && !parts.isEmpty()) {
      var head = out.removeLast();
      parts.set(0, head.substring(0, head.length() - 1) + parts.getFirst());
    }
    for (var part : parts) {
      out.add(part);
      if (!part.equals("*") && !part.endsWith("\\")) {
        try {
          BooleanExpression.evaluate(part, Set.of());
        } catch (LitScriptException e) {
          throw new LitScriptException(
              e.getMessage() + "\nin " + keyword + " directive on test line " + line);
        }
      }
    }
  }

  private static void requireTerminated(String keyword, List<String> conditions)
      throws LitScriptException {
    if (!conditions.isEmpty() && conditions.getLast().endsWith("\\")) {
      throw new LitScriptException("Test has unterminated '" + keyword + "' lines (with '\\')");
    }
  }

  private TestScript finish() throws LitScriptException {
    if (directives.stream().noneMatch(directive -> directive.kind() == Kind.RUN)) {
      throw new LitScriptException("Test has no 'RUN:' line");
    }
    for (var directive : directives) {
      if (continues(directive)) {
        throw new LitScriptException(
            "Test has unterminated '%s' directive (with '\\') %s"
                .formatted(directive.kind().keyword(), directive.location()));
      }
    }
    requireTerminated("XFAIL:", xfails);
    requireTerminated("REQUIRES:", requires);
    requireTerminated("UNSUPPORTED:", unsupported);
    if (retries.size() > 1) {
      throw new LitScriptException("Test has more than one ALLOW_RETRIES lines");
    }
    return new TestScript(
        List.copyOf(directives),
        List.copyOf(requires),
        List.copyOf(unsupported),
        List.copyOf(xfails),
        retries.stream().findFirst());
  }
}
