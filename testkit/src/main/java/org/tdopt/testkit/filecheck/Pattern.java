package org.tdopt.testkit.filecheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tdopt.testkit.regex.Match;
import org.tdopt.testkit.regex.PosixRegex;
import org.tdopt.testkit.regex.RegexSyntaxException;
import org.tdopt.testkit.regex.Region;

/** The pattern of one directive. */
final class Pattern {
  /** What a pattern matches. */
  sealed interface Body {
    /** The text that a near match is compared with. */
    String example();
  }

  /** The end of the input. */
  record EndOfInput() implements Body {
    @Override
    public String example() {
      return "";
    }
  }

  record Fixed(String text) implements Body {
    @Override
    public String example() {
      return text;
    }
  }

  /**
   * A regular expression.
   *
   * @param expression without the substituted values
   * @param strings the group of each string variable it defines
   * @param numbers the group of each numeric variable it defines
   */
  record Regular(
      String expression,
      List<Substitution> substitutions,
      Map<String, Integer> strings,
      Map<NumericVariable, Integer> numbers)
      implements Body {
    @Override
    public String example() {
      return expression;
    }
  }

  /** A variable that a match defined, and the input it stands for. */
  record Capture(String name, Span range) {}

  sealed interface Outcome {}

  record Found(Span range, List<Capture> captures) implements Outcome {}

  record NotFound() implements Outcome {}

  record Failed(List<Substitution.Problem> problems) implements Outcome {}

  private final DirectiveType type;
  private final Span location;
  private final OptionalInt line;
  private final Body body;
  private final boolean ignoreCase;
  private final Variables variables;
  private String compiledText = "";
  private Optional<PosixRegex> compiled = Optional.empty();

  Pattern(
      DirectiveType type,
      Span location,
      OptionalInt line,
      Body body,
      boolean ignoreCase,
      Variables variables) {
    this.type = type;
    this.location = location.start();
    this.line = line;
    this.body = body;
    this.ignoreCase = ignoreCase;
    this.variables = variables;
  }

  DirectiveType type() {
    return type;
  }

  /** Where the pattern starts in the check file. */
  Span location() {
    return location;
  }

  Body body() {
    return body;
  }

  /** Whether a label must not have it; a label may define numeric variables, as with LLVM. */
  boolean usesVariables() {
    return body instanceof Regular regular
        && !(regular.substitutions().isEmpty() && regular.strings().isEmpty());
  }

  List<Substitution> substitutions() {
    return body instanceof Regular regular ? regular.substitutions() : List.of();
  }

  /** The first match in {@code buffer}; variables that it defines are set. */
  Outcome match(Span buffer) {
    return switch (body) {
      case EndOfInput _ -> new Found(buffer.drop(buffer.length()), List.of());
      case Fixed(var text) -> {
        int at = ignoreCase ? indexOfIgnoringCase(buffer, text) : buffer.indexOf(text);
        yield at < 0 ? new NotFound() : new Found(buffer.drop(at).take(text.length()), List.of());
      }
      case Regular regular -> matchRegular(regular, buffer);
    };
  }

  private Outcome matchRegular(Regular regular, Span buffer) {
    if (!regular.substitutions().isEmpty()) {
      line.ifPresent(variables::setLine);
    }
    var expression = new StringBuilder(regular.expression());
    var problems = new ArrayList<Substitution.Problem>();
    int shift = 0;
    for (var substitution : regular.substitutions()) {
      switch (substitution.value()) {
        case Substitution.Failure(var found) -> problems.addAll(found);
        case Substitution.Value value -> {
          var quoted = Substitution.quote(value);
          expression.insert(substitution.index() + shift, quoted);
          shift += quoted.length();
        }
      }
    }
    if (!problems.isEmpty()) {
      return new Failed(List.copyOf(problems));
    }
    var region = new Region(buffer.source().text(), buffer.from(), buffer.to());
    return compile(expression.toString())
        .flatMap(regex -> regex.find(region))
        .<Outcome>map(match -> found(regular, buffer.source(), match))
        .orElseGet(NotFound::new);
  }

  private Found found(Regular regular, SourceText source, Match match) {
    var captures = new ArrayList<Capture>();
    new TreeMap<>(regular.strings())
        .forEach(
            (name, group) -> {
              var range = range(source, match, group);
              variables.setString(name, range.text());
              captures.add(new Capture(name, range));
            });
    regular
        .numbers()
        .forEach(
            (variable, group) -> {
              var range = range(source, match, group);
              variable.set(variable.format().parse(range.text()));
              captures.add(new Capture(variable.name(), range));
            });
    captures.sort(Comparator.comparingInt(capture -> capture.range().from()));
    // The newline that CHECK-EMPTY needs before its line is not part of the match.
    int skip = type.is(DirectiveType.Kind.EMPTY) ? 1 : 0;
    return new Found(new Span(source, match.start() + skip, match.end()), List.copyOf(captures));
  }

  private static Span range(SourceText source, Match match, int group) {
    int start = match.start(group);
    return start < 0
        ? new Span(source, match.start(), match.start())
        : new Span(source, start, match.end(group));
  }

  /**
   * Empty if the whole is malformed though every part is well-formed: a back reference counts the
   * groups of the whole, so it may name the group it stands in. Then nothing matches.
   */
  private Optional<PosixRegex> compile(String expression) {
    if (!compiledText.equals(expression)) {
      compiledText = expression;
      try {
        compiled = Optional.of(PosixRegex.compile(expression, ignoreCase));
      } catch (RegexSyntaxException e) {
        compiled = Optional.empty();
      }
    }
    return compiled;
  }

  private static int indexOfIgnoringCase(Span buffer, String text) {
    for (int at = 0; at + text.length() <= buffer.length(); at++) {
      int i = 0;
      while (i < text.length() && lower(buffer.charAt(at + i)) == lower(text.charAt(i))) {
        i++;
      }
      if (i == text.length()) {
        return at;
      }
    }
    return -1;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
