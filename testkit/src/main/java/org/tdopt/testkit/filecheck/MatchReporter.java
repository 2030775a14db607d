package org.tdopt.testkit.filecheck;

import java.util.ArrayList;
import java.util.List;
import org.tdopt.testkit.filecheck.Annotation.Result;
import org.tdopt.testkit.filecheck.CheckString.Prefixed;
import org.tdopt.testkit.filecheck.Diagnostics.Severity;
import org.tdopt.testkit.filecheck.Pattern.Failed;
import org.tdopt.testkit.filecheck.Pattern.Found;
import org.tdopt.testkit.filecheck.Pattern.Outcome;

/** Tells of matches and of missing matches: as messages, and as annotations for the input dump. */
final class MatchReporter {
  private final FileCheckOptions options;
  private final Diagnostics diagnostics;
  private final List<Annotation> annotations = new ArrayList<>();

  MatchReporter(FileCheckOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
  }

  List<Annotation> annotations() {
    return List.copyOf(annotations);
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  private boolean dumps() {
    return options.dumpInput() != FileCheckOptions.DumpInput.NEVER;
  }

  /**
   * Reports what matching {@code check} in {@code buffer} gave.
   *
   * @param expected false for a directive that must not match
   * @param number which repetition of a counted directive this is, from 1
   * @return whether the outcome is an error
   */
  boolean report(boolean expected, Prefixed check, int number, Span buffer, Outcome outcome) {
    return outcome instanceof Found found
        ? reportFound(expected, check, number, found)
        : reportMissing(expected, check, number, buffer, outcome);
  }

  private boolean reportFound(boolean expected, Prefixed check, int number, Found found) {
    var pattern = check.pattern();
    boolean print = true;
    if (expected) {
      boolean endOfFile = pattern.type().is(DirectiveType.Kind.END_OF_FILE);
      if (!options.verbose() || (endOfFile && !options.veryVerbose())) {
        return false;
      }
      print = !dumps();
    }
    var result = expected ? Result.FOUND_EXPECTED : Result.FOUND_EXCLUDED;
    annotate(pattern, result, found.range(), "");
    for (var substitution : pattern.substitutions()) {
      substitution
          .describe()
          .ifPresent(note -> annotate(pattern, result, found.range().start(), note));
    }
    for (var capture : found.captures()) {
      annotate(pattern, result, capture.range(), "captured var \"" + capture.name() + "\"");
    }
    if (!print) {
      return !expected;
    }
    diagnostics.print(
        pattern.location(),
        expected ? Severity.REMARK : Severity.ERROR,
        message(check, expected ? "expected" : "excluded", "string found in input", number));
    diagnostics.note(found.range(), "found here");
    printSubstitutions(pattern, found.range());
    for (var capture : found.captures()) {
      diagnostics.note(capture.range(), "captured var \"" + capture.name() + "\"");
    }
    return !expected;
  }

  private boolean reportMissing(
      boolean expected, Prefixed check, int number, Span buffer, Outcome outcome) {
    var pattern = check.pattern();
    var problems =
        outcome instanceof Failed failed ? failed.problems() : List.<Substitution.Problem>of();
    problems.forEach(problem -> diagnostics.error(problem.where(), problem.message()));
    boolean error = expected || !problems.isEmpty();
    boolean print = true;
    if (!error) {
      if (!options.veryVerbose()) {
        return false;
      }
      print = !dumps();
    }
    var result =
        !problems.isEmpty()
            ? Result.NONE_INVALID_PATTERN
            : expected ? Result.NONE_EXPECTED : Result.NONE_EXCLUDED;
    annotate(pattern, result, buffer, "");
    problems.forEach(problem -> annotate(pattern, result, buffer.start(), problem.message()));
    for (var substitution : pattern.substitutions()) {
      substitution.describe().ifPresent(note -> annotate(pattern, result, buffer.start(), note));
    }
    if (!print) {
      return error;
    }
    if (problems.isEmpty()) {
      diagnostics.print(
          pattern.location(),
          expected ? Severity.ERROR : Severity.REMARK,
          message(check, expected ? "expected" : "excluded", "string not found in input", number));
      diagnostics.note(buffer.start(), "scanning from here");
    }
    printSubstitutions(pattern, buffer);
    if (expected) {
      NearMatch.find(pattern, buffer)
          .ifPresent(
              near -> {
                annotate(pattern, Result.FUZZY, near, "");
                diagnostics.note(near, "possible intended match here");
              });
    }
    return error;
  }

  /** A match was found where it must not be; verbose runs have annotated it already. */
  void wrongLine(Pattern pattern, Span range) {
    if (options.verbose()) {
      changeLast(pattern, Result.FOUND_ON_WRONG_LINE);
    } else {
      annotate(pattern, Result.FOUND_ON_WRONG_LINE, range, "");
    }
  }

  /** A match was dropped because it overlaps {@code earlier}. */
  void discarded(Pattern pattern, Span earlier) {
    if (!options.veryVerbose()) {
      return;
    }
    if (dumps()) {
      changeLast(pattern, Result.FOUND_DISCARDED);
    } else {
      diagnostics.note(earlier, "match discarded, overlaps earlier DAG match here");
    }
  }

  private void changeLast(Pattern pattern, Result result) {
    for (int i = annotations.size() - 1;
        i >= 0 && annotations.get(i).directive().equals(pattern.location());
        i--) {
      annotations.set(i, annotations.get(i).withResult(result));
    }
  }

  private void annotate(Pattern pattern, Result result, Span range, String note) {
    if (dumps()) {
      annotations.add(new Annotation(pattern.type(), pattern.location(), result, range, note));
    }
  }

  private void printSubstitutions(Pattern pattern, Span range) {
    for (var substitution : pattern.substitutions()) {
      substitution.describe().ifPresent(note -> diagnostics.note(range.start(), note));
    }
  }

  private static String message(Prefixed check, String wanted, String what, int number) {
    var type = check.pattern().type();
    var count = type.count() > 1 ? " (" + number + " out of " + type.count() + ")" : "";
    return type.description(check.prefix()) + ": " + wanted + " " + what + count;
  }
}
