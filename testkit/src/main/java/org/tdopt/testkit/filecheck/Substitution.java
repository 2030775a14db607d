package org.tdopt.testkit.filecheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tdopt.testkit.regex.PosixRegex;

/** A part of a pattern whose text is known only when the pattern is matched. */
sealed interface Substitution {
  /** The text of the use in the check file. */
  Span use();

  /** Where in the expression text the value goes. */
  int index();

  record OfString(Span use, int index, Variables variables) implements Substitution {}

  record OfNumber(Span use, int index, Expression expression, NumericFormat format)
      implements Substitution {}

  /** Why a value could not be substituted. */
  record Problem(Span where, String message) {}

  sealed interface Result {}

  record Value(String text) implements Result {}

  record Failure(List<Problem> problems) implements Result {}

  default Result value() {
    return switch (this) {
      case OfString(var use, var _, var variables) ->
          variables
              .string(use.text())
              .<Result>map(Value::new)
              .orElseGet(() -> failure(List.of(new Expression.UndefinedVariable(use))));
      case OfNumber number ->
          switch (number.expression().evaluate()) {
            case Expression.Number(var value) ->
                number
                    .format()
                    .format(value)
                    .<Result>map(Value::new)
                    .orElseGet(() -> failure(List.of(new Expression.Overflow())));
            case Expression.Unknown(var causes) -> failure(causes);
          };
    };
  }

  private Result failure(List<Expression.Cause> causes) {
    return new Failure(
        causes.stream()
            .map(
                cause ->
                    switch (cause) {
                      case Expression.UndefinedVariable(var use) ->
                          new Problem(use, cause.message());
                      case Expression.Overflow _ ->
                          new Problem(
                              use(),
                              "unable to substitute variable or numeric expression: "
                                  + cause.message());
                    })
            .toList());
  }

  /** A note that tells the value, if there is one. */
  default Optional<String> describe() {
    if (!(value() instanceof Value(var text))) {
      return Optional.empty();
    }
    // A backslash alone is no reason to escape: paths would be hard to read.
    boolean plain = text.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '"');
    return Optional.of(
        "with \""
            + escape(use().text())
            + "\" equal to \""
            + (plain ? text + "\"" : escape(text) + "\" (escaped value)"));
  }

  /** The value as an expression that matches exactly it. */
  static String quote(Value value) {
    return PosixRegex.escape(value.text());
  }

  private static String escape(String text) {
    return text.chars()
        .mapToObj(
            c ->
                switch (c) {
                  case '\\' -> "\\\\";
                  case '"' -> "\\\"";
                  case '\t' -> "\\t";
                  case '\n' -> "\\n";
                  default ->
                      c >= 0x20 && c < 0x7f
                          ? String.valueOf((char) c)
                          : "\\%o%o%o".formatted(c >> 6, (c >> 3) & 7, c & 7);
                })
        .collect(Collectors.joining());
  }
}
