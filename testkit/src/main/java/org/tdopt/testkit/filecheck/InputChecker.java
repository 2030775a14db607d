package org.tdopt.testkit.filecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tdopt.testkit.filecheck.CheckString.Prefixed;
import org.tdopt.testkit.filecheck.DirectiveType.Kind;
import org.tdopt.testkit.filecheck.Pattern.Found;

/** Matches the directives of a check file against an input. */
final class InputChecker {
  private final FileCheckOptions options;
  private final Variables variables;
  private final MatchReporter reporter;

  InputChecker(FileCheckOptions options, Variables variables, MatchReporter reporter) {
    this.options = options;
    this.variables = variables;
    this.reporter = reporter;
  }

  /** Whether the whole input passes. Labels cut the input into regions that fail on their own. */
  boolean check(SourceText input, List<CheckString> checks) {
    boolean passed = true;
    var rest = Span.of(input);
    int next = 0;
    while (next < checks.size()) {
      int label = next;
      while (label < checks.size()
          && !checks.get(label).directive().pattern().type().is(Kind.LABEL)) {
        label++;
      }
      var region = rest;
      int end = label;
      if (label < checks.size()) {
        var found = matchDirective(checks.get(label).directive(), rest);
        if (found.isEmpty()) {
          return false;
        }
        region = new Span(input, rest.from(), found.get().to());
        rest = new Span(input, found.get().to(), input.text().length());
        end = label + 1;
      }
      // Variables of the command line stay defined up to the first label.
      if (next > 0 && options.enableVarScope()) {
        variables.clearLocals();
      }
      passed &= checkRegion(region, checks.subList(next, end));
      next = end;
    }
    return passed;
  }

  private boolean checkRegion(Span region, List<CheckString> checks) {
    var rest = region;
    for (var check : checks) {
      var match = checkOne(check, rest);
      if (match.isEmpty()) {
        return false;
      }
      rest = new Span(rest.source(), match.get().to(), rest.to());
    }
    return true;
  }

  private Optional<Span> checkOne(CheckString check, Span buffer) {
    var nots = new ArrayList<Prefixed>();
    var start = new UnorderedChecker(buffer, nots).check(check.before());
    if (start.isEmpty()) {
      return Optional.empty();
    }
    var afterUnordered = start.get();
    var match = matchDirective(check.directive(), afterUnordered);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    var skipped = new Span(buffer.source(), afterUnordered.from(), match.get().from());
    var pattern = check.directive().pattern();
    if (onWrongLine(check.directive(), skipped)) {
      reporter.wrongLine(pattern, match.get());
      return Optional.empty();
    }
    return anyFound(nots, skipped) ? Optional.empty() : match;
  }

  /** Matches as often as the directive says; the range from the first match to the last. */
  private Optional<Span> matchDirective(Prefixed check, Span buffer) {
    var rest = buffer;
    int first = -1;
    for (int i = 1; i <= check.pattern().type().count(); i++) {
      var outcome = check.pattern().match(rest);
      if (reporter.report(true, check, i, rest, outcome) || !(outcome instanceof Found found)) {
        return Optional.empty();
      }
      first = i == 1 ? found.range().from() : first;
      rest = new Span(rest.source(), found.range().to(), rest.to());
    }
    return Optional.of(new Span(buffer.source(), first, rest.from()));
  }

  private boolean onWrongLine(Prefixed check, Span skipped) {
    var type = check.pattern().type();
    var lineStarts = lineStarts(skipped.text());
    int newlines = lineStarts.size();
    String problem;
    if (type.is(Kind.NEXT) || type.is(Kind.EMPTY)) {
      if (newlines == 1) {
        return false;
      }
      problem =
          newlines == 0
              ? ": is on the same line as previous match"
              : ": is not on the line after the previous match";
    } else if (type.is(Kind.SAME) && newlines > 0) {
      problem = ": is not on the same line as the previous match";
    } else {
      return false;
    }
    var diagnostics = reporter.diagnostics();
    diagnostics.error(check.pattern().location(), check.prefix() + type.kind().suffix() + problem);
    diagnostics.note(skipped.drop(skipped.length()), "'next' match was here");
    diagnostics.note(skipped.start(), "previous match ended here");
    if (newlines > 1 && !type.is(Kind.SAME)) {
      diagnostics.note(
          skipped.drop(lineStarts.getFirst()).start(),
          "non-matching line after previous match is here");
    }
    return true;
  }

  /** Where lines start in {@code text}; a carriage return ends one, too. */
  private static List<Integer> lineStarts(String text) {
    var starts = new ArrayList<Integer>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        continue;
      }
      boolean pair =
          i + 1 < text.length()
              && text.charAt(i + 1) != c
              && (text.charAt(i + 1) == '\n' || text.charAt(i + 1) == '\r');
      i += pair ? 1 : 0;
      starts.add(i + 1);
    }
    return starts;
  }

  /** Whether one of {@code nots} matches in {@code region}; every one is reported. */
  private boolean anyFound(List<Prefixed> nots, Span region) {
    boolean failed = false;
    for (var not : nots) {
      failed |= reporter.report(false, not, 1, region, not.pattern().match(region));
    }
    return failed;
  }

  /**
   * Matches the {@code -DAG} directives before a positive one. Those of a group, which a {@code
   * -NOT} ends, match in any order but without overlap; the negative directives between two groups
   * must not match between them.
   */
  private final class UnorderedChecker {
    private final Span buffer;

    /** Collects the negative directives after the last group. */
    private final List<Prefixed> nots;

    /** The matches of the current group in input order. */
    private final List<Span> matches = new ArrayList<>();

    UnorderedChecker(Span buffer, List<Prefixed> nots) {
      this.buffer = buffer;
      this.nots = nots;
    }

    /** What follows the last group, or empty after an error. */
    Optional<Span> check(List<Prefixed> directives) {
      var rest = buffer;
      for (int i = 0; i < directives.size(); i++) {
        var directive = directives.get(i);
        if (directive.pattern().type().is(Kind.NOT)) {
          nots.add(directive);
          continue;
        }
        if (!match(directive, rest)) {
          return Optional.empty();
        }
        boolean groupEnds =
            i + 1 == directives.size() || directives.get(i + 1).pattern().type().is(Kind.NOT);
        if (groupEnds) {
          var skipped = new Span(buffer.source(), rest.from(), matches.getFirst().from());
          if (anyFound(nots, skipped)) {
            return Optional.empty();
          }
          nots.clear();
          rest = new Span(buffer.source(), matches.getLast().to(), buffer.to());
          matches.clear();
        }
      }
      return Optional.of(rest);
    }

    private boolean match(Prefixed directive, Span from) {
      var rest = from;
      int earlier = 0;
      while (true) {
        var outcome = directive.pattern().match(rest);
        boolean missing = !(outcome instanceof Found);
        if (missing || options.veryVerbose()) {
          if (reporter.report(true, directive, 1, rest, outcome)) {
            return false;
          }
        }
        if (!(outcome instanceof Found found)) {
          return false;
        }
        var range = found.range();
        if (options.allowDeprecatedDagOverlap()) {
          extendGroup(range);
          return reportAccepted(directive, from, found);
        }
        while (earlier < matches.size() && range.from() >= matches.get(earlier).to()) {
          earlier++;
        }
        if (earlier == matches.size() || matches.get(earlier).from() >= range.to()) {
          matches.add(earlier, range);
          return reportAccepted(directive, from, found);
        }
        reporter.discarded(directive.pattern(), matches.get(earlier));
        rest = new Span(buffer.source(), matches.get(earlier).to(), buffer.to());
        earlier++;
      }
    }

    private boolean reportAccepted(Prefixed directive, Span from, Found found) {
      return options.veryVerbose() || !reporter.report(true, directive, 1, from, found);
    }

    private void extendGroup(Span range) {
      if (matches.isEmpty()) {
        matches.add(range);
        return;
      }
      var block = matches.getFirst();
      matches.set(
          0,
          new Span(
              block.source(),
              Math.min(block.from(), range.from()),
              Math.max(block.to(), range.to())));
    }
  }
}
