package org.tdopt.testkit.filecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tdopt.testkit.filecheck.CheckString.Prefixed;
import org.tdopt.testkit.filecheck.DirectiveScanner.Check;
import org.tdopt.testkit.filecheck.DirectiveScanner.Comment;
import org.tdopt.testkit.filecheck.DirectiveScanner.Malformed;
import org.tdopt.testkit.filecheck.DirectiveType.Kind;

/** Reads the directives of a check file in order. */
final class CheckFileReader {
  private final FileCheckOptions options;
  private final Variables variables;
  private final Diagnostics diagnostics;
  private final List<CheckString> result = new ArrayList<>();
  private final List<SourceText> implicitSources = new ArrayList<>();

  CheckFileReader(FileCheckOptions options, Variables variables, Diagnostics diagnostics) {
    this.options = options;
    this.variables = variables;
    this.diagnostics = diagnostics;
  }

  List<CheckString> read(SourceText file) throws CheckFileException {
    var implicitNots = implicitNots();
    var pending = new ArrayList<>(implicitNots);
    var unused = new TreeSet<>(options.checkPrefixes());
    var scanner = new DirectiveScanner(options.checkPrefixes(), options.commentPrefixes());
    var rest = Span.of(file);
    for (var next = scanner.next(rest); next.isPresent(); next = scanner.next(rest)) {
      var directive = next.get();
      var prefix = directive.prefix().text();
      var pattern = patternText(directive.rest());
      rest = new Span(file, pattern.to(), file.text().length());
      switch (directive.form()) {
        case Comment _ -> {}
        case Malformed(var message) -> {
          var where = message.startsWith("misspelled") ? directive.prefix() : directive.rest();
          throw fail(where.start(), message);
        }
        case Check(var type) -> {
          unused.remove(prefix);
          var check = new Prefixed(parse(type, directive, pattern), prefix);
          if (type.is(Kind.NOT) || type.is(Kind.DAG)) {
            pending.add(check);
          } else {
            result.add(new CheckString(check, List.copyOf(pending)));
            pending = new ArrayList<>(implicitNots);
          }
        }
      }
    }
    requireDirectives(unused, !implicitNots.isEmpty());
    if (!pending.isEmpty()) {
      var end =
          new Pattern(
              DirectiveType.of(Kind.END_OF_FILE),
              new Span(file, scanner.end(), file.text().length()),
              OptionalInt.empty(),
              new Pattern.EndOfInput(),
              false,
              variables);
      var prefix = options.checkPrefixes().iterator().next();
      result.add(new CheckString(new Prefixed(end, prefix), List.copyOf(pending)));
    }
    return List.copyOf(result);
  }

  /** The texts that hold the patterns of {@code --implicit-check-not}, in the order given. */
  List<SourceText> implicitSources() {
    return List.copyOf(implicitSources);
  }

  private Span patternText(Span afterColon) {
    boolean keepBlanks = options.strictWhitespace() && options.matchFullLines();
    var start = keepBlanks ? afterColon : afterColon.trimStart();
    return new Span(start.source(), start.from(), start.source().lineEnd(start.from()));
  }

  private Pattern parse(DirectiveType type, DirectiveScanner.Directive directive, Span text)
      throws CheckFileException {
    var prefix = directive.prefix().text();
    int line = directive.prefix().source().position(directive.prefix().from()).line();
    Pattern pattern;
    try {
      pattern =
          new PatternParser(options, variables, type, OptionalInt.of(line)).parse(text, prefix);
    } catch (PatternSyntaxException e) {
      throw fail(e);
    }
    if (type.is(Kind.LABEL) && pattern.usesVariables()) {
      throw fail(
          directive.prefix(), "found '" + prefix + "-LABEL:' with variable definition or use");
    }
    boolean needsPrevious = type.is(Kind.NEXT) || type.is(Kind.SAME) || type.is(Kind.EMPTY);
    if (needsPrevious && result.isEmpty()) {
      throw fail(
          directive.prefix(),
          "found '%s%s' without previous '%s: line"
              .formatted(prefix, type.kind().suffix(), prefix));
    }
    return pattern;
  }

  /**
   * The patterns of {@code --implicit-check-not}. What precedes the error in a malformed one is
   * still looked for: so LLVM has it.
   */
  private List<Prefixed> implicitNots() {
    var patterns = new ArrayList<Prefixed>();
    var type = DirectiveType.of(Kind.NOT);
    for (var text : options.implicitCheckNots()) {
      var head = "-implicit-check-not='";
      var source = new SourceText("command line", head + text + "'");
      implicitSources.add(source);
      var span = new Span(source, head.length(), head.length() + text.length());
      var parser = new PatternParser(options, variables, type, OptionalInt.empty());
      Pattern pattern;
      try {
        pattern = parser.parse(span, "IMPLICIT-CHECK");
      } catch (PatternSyntaxException e) {
        diagnostics.error(e);
        pattern = parser.unfinished(span);
      }
      patterns.add(new Prefixed(pattern, "IMPLICIT-CHECK"));
    }
    return List.copyOf(patterns);
  }

  private void requireDirectives(SortedSet<String> unused, boolean implicitNots)
      throws CheckFileException {
    boolean noneFound = unused.size() == Set.copyOf(options.checkPrefixes()).size();
    boolean someMissing = !options.allowUnusedPrefixes() && !unused.isEmpty();
    if ((!noneFound && !someMissing) || (implicitNots && options.defaultPrefix())) {
      return;
    }
    diagnostics.raw(
        "error: no check strings found with prefix"
            + (unused.size() > 1 ? "es " : " ")
            + unused.stream().map(p -> "'" + p + ":'").collect(Collectors.joining(", "))
            + "\n");
    throw new CheckFileException(ExitCode.USAGE);
  }

  private CheckFileException fail(PatternSyntaxException e) {
    diagnostics.error(e);
    return new CheckFileException(e.exitCode());
  }

  private CheckFileException fail(Span where, String message) {
    diagnostics.error(where, message);
    return new CheckFileException(ExitCode.USAGE);
  }
}
