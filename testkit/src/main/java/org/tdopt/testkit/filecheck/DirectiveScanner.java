package org.tdopt.testkit.filecheck;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tdopt.testkit.filecheck.DirectiveType.Kind;

/** Finds directives in a check file: a prefix, a suffix, modifiers and a colon. */
final class DirectiveScanner {
  private static final List<String> BAD_NOT_SUFFIXES =
      List.of(
          "DAG-NOT:",
          "NOT-DAG:",
          "NEXT-NOT:",
          "NOT-NEXT:",
          "SAME-NOT:",
          "NOT-SAME:",
          "EMPTY-NOT:",
          "NOT-EMPTY:");

  /** What stands after a prefix. */
  sealed interface Form {}

  record Check(DirectiveType type) implements Form {}

  record Comment() implements Form {}

  /** Looks like a directive that does not exist; {@code message} says which. */
  record Malformed(String message) implements Form {}

  /**
   * A directive found.
   *
   * @param prefix where the prefix stands
   * @param rest the text after the colon up to the end of the file
   */
  record Directive(Span prefix, Form form, Span rest) {}

  private record Suffix(Form form, Span rest) {}

  private final Pattern prefixPattern;
  private final Collection<String> commentPrefixes;
  private int end;

  DirectiveScanner(Collection<String> checkPrefixes, Collection<String> commentPrefixes) {
    this.commentPrefixes = List.copyOf(commentPrefixes);
    this.prefixPattern =
        Pattern.compile(
            Stream.concat(checkPrefixes.stream(), commentPrefixes.stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
  }

  /** Where the last search that found nothing gave up. */
  int end() {
    return end;
  }

  /** The first directive in {@code buffer}. */
  Optional<Directive> next(Span buffer) {
    var text = buffer.source().text();
    var matcher = prefixPattern.matcher(text);
    int at = buffer.from();
    while (at < buffer.to() && matcher.region(at, buffer.to()).find()) {
      var prefix = new Span(buffer.source(), matcher.start(), matcher.end());
      boolean insideWord = prefix.from() > buffer.from() && isWord(text.charAt(prefix.from() - 1));
      var after = new Span(buffer.source(), prefix.to(), buffer.to());
      if (!insideWord && !after.isEmpty()) {
        var suffix = suffix(prefix.text(), after);
        if (suffix.isPresent()) {
          // A directive that ends the file is its own pattern: so LLVM has it.
          var rest = suffix.get().rest();
          return Optional.of(
              new Directive(prefix, suffix.get().form(), rest.isEmpty() ? after : rest));
        }
      }
      at = prefix.to();
      while (at < buffer.to() && isWord(text.charAt(at))) {
        at++;
      }
    }
    end = at;
    return Optional.empty();
  }

  private Optional<Suffix> suffix(String prefix, Span after) {
    if (commentPrefixes.contains(prefix)) {
      return after.startsWith(":")
          ? Optional.of(new Suffix(new Comment(), after.drop(1)))
          : Optional.empty();
    }
    if (after.startsWith(":") || after.startsWith("{")) {
      return modifiers(DirectiveType.of(Kind.PLAIN), after);
    }
    boolean misspelled = after.startsWith("_");
    if (!misspelled && !after.startsWith("-")) {
      return Optional.empty();
    }
    var result = namedSuffix(prefix, after.drop(1));
    if (misspelled && result.isPresent()) {
      var rest = result.get().rest();
      var name = prefix + new Span(after.source(), after.from(), rest.from()).text();
      return Optional.of(new Suffix(new Malformed("misspelled directive '" + name + "'"), rest));
    }
    return result;
  }

  private static Optional<Suffix> namedSuffix(String prefix, Span rest) {
    if (rest.startsWith("COUNT-")) {
      return count(prefix, rest.drop("COUNT-".length()));
    }
    if (BAD_NOT_SUFFIXES.stream().anyMatch(rest::startsWith)) {
      var message = "unsupported -NOT combo on prefix '" + prefix + "'";
      return Optional.of(new Suffix(new Malformed(message), rest));
    }
    return Stream.of(Kind.NEXT, Kind.SAME, Kind.NOT, Kind.DAG, Kind.LABEL, Kind.EMPTY)
        .filter(kind -> rest.startsWith(kind.suffix().substring(1)))
        .findFirst()
        .flatMap(kind -> modifiers(DirectiveType.of(kind), rest.drop(kind.suffix().length() - 1)));
  }

  private static Optional<Suffix> count(String prefix, Span rest) {
    int digits = rest.startsWith("-") ? 1 : 0;
    while (digits < rest.length() && rest.charAt(digits) >= '0' && rest.charAt(digits) <= '9') {
      digits++;
    }
    var after = rest;
    int count = 0;
    try {
      long value = Long.parseLong(rest.take(digits).text());
      after = rest.drop(digits);
      count = value > 0 && value <= Integer.MAX_VALUE ? (int) value : 0;
    } catch (NumberFormatException e) {
      // No number, or one beyond 64 bits: the message points at it, not behind it.
    }
    if (count == 0 || !(after.startsWith(":") || after.startsWith("{"))) {
      var message = "invalid count in -COUNT specification on prefix '" + prefix + "'";
      return Optional.of(new Suffix(new Malformed(message), after));
    }
    return modifiers(DirectiveType.of(Kind.PLAIN).withCount(count), after);
  }

  /** Reads {@code :} or <code>{LITERAL}:</code>. */
  private static Optional<Suffix> modifiers(DirectiveType type, Span at) {
    if (at.startsWith(":")) {
      return Optional.of(new Suffix(new Check(type), at.drop(1)));
    }
    if (!at.startsWith("{")) {
      return Optional.empty();
    }
    var rest = at;
    do {
      rest = rest.drop(1).trimStart();
      if (!rest.startsWith("LITERAL")) {
        return Optional.empty();
      }
      rest = rest.drop("LITERAL".length()).trimStart();
    } while (rest.startsWith(","));
    return rest.startsWith("}:")
        ? Optional.of(new Suffix(new Check(type.asLiteral()), rest.drop(2)))
        : Optional.empty();
  }

  private static boolean isWord(char c) {
    return c == '-' || c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
  }
}
