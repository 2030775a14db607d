package org.tdopt.driver.opt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.diag.Severity;

/**
 * The comments of an input that say which diagnostics it must cause: {@code // expected-error@+1
 * {{message}}}, as in MLIR. The message is a part of the diagnostic's, or, in {@code
 * expected-error-re}, text with regular expressions in double braces.
 */
final class ExpectedDiagnostics {
  private static final Pattern COMMENT =
      Pattern.compile(
          "expected-(error|warning|remark|note)(-re)? *(@([+-][0-9]+|above|below|unknown))?"
              + " *\\{\\{(.*)}}$");
  private static final Pattern EMBEDDED = Pattern.compile("\\{\\{(.*?)}}");

  /**
   * One comment.
   *
   * @param line the line of the diagnostic; empty if it must have no place in a file
   * @param message what a part of the diagnostic's message must match
   * @param at the comment
   */
  private record Expected(
      Severity severity, OptionalInt line, Pattern message, String text, Location at) {
    boolean fits(Emitted emitted) {
      return severity == emitted.severity
          && line.equals(emitted.line())
          && message.matcher(emitted.message).find();
    }
  }

  /** A diagnostic or one of its notes. */
  private record Emitted(Severity severity, Location location, String message) {
    OptionalInt line() {
      var position = location.position();
      return position.isPresent() ? OptionalInt.of(position.get().line()) : OptionalInt.empty();
    }
  }

  private final List<Expected> expected;

  private ExpectedDiagnostics(List<Expected> expected) {
    this.expected = expected;
  }

  /**
   * The comments in a chunk.
   *
   * @param file what locations call the input
   * @throws DiagnosticException if a regular expression is none
   */
  static ExpectedDiagnostics read(InputChunk chunk, String file) {
    var found = new ArrayList<Expected>();
    var lines = chunk.text().lines().toList();
    var designators = lines.stream().map(l -> COMMENT.matcher(l.stripTrailing()).find()).toList();
    for (int i = 0; i < lines.size(); i++) {
      var matcher = COMMENT.matcher(lines.get(i).stripTrailing());
      if (matcher.find()) {
        var at = Location.of(file, chunk.lines() + i + 1, matcher.start() + 1);
        int target = target(matcher.group(4), i, designators);
        found.add(
            new Expected(
                Severity.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                target < 0 ? OptionalInt.empty() : OptionalInt.of(chunk.lines() + target + 1),
                pattern(matcher.group(5), matcher.group(2) != null, at),
                matcher.group(5),
                at));
      }
    }
    return new ExpectedDiagnostics(found);
  }

  /** The index of the line meant; above and below skip lines that hold comments themselves. */
  private static int target(String place, int line, List<Boolean> designators) {
    return switch (place) {
      case null -> line;
      case "unknown" -> -1;
      case "above" -> {
        int above = line - 1;
        while (above > 0 && designators.get(above)) {
          above--;
        }
        yield Math.max(0, above);
      }
      case "below" -> {
        int below = line + 1;
        while (below < designators.size() && designators.get(below)) {
          below++;
        }
        yield below;
      }
      default -> Math.max(0, line + Integer.parseInt(place));
    };
  }

  private static Pattern pattern(String text, boolean regular, Location at) {
    if (!regular) {
      return Pattern.compile(Pattern.quote(text));
    }
    var out = new StringBuilder();
    var matcher = EMBEDDED.matcher(text);
    int end = 0;
    while (matcher.find()) {
      out.append(Pattern.quote(text.substring(end, matcher.start())));
      out.append("(?:").append(matcher.group(1)).append(')');
      end = matcher.end();
    }
    out.append(Pattern.quote(text.substring(end)));
    try {
      return Pattern.compile(out.toString());
    } catch (PatternSyntaxException e) {
      throw new DiagnosticException(at, "invalid regular expression: " + e.getDescription());
    }
  }

  /** What differs between the comments and {@code reported}, in the order of the text. */
  List<Diagnostic> compare(List<Diagnostic> reported, OptOptions.Expectation expectation) {
    var faults = new ArrayList<Diagnostic>();
    var met = new HashSet<Expected>();
    for (var diagnostic : reported) {
      var parts = new ArrayList<Emitted>();
      parts.add(
          new Emitted(diagnostic.severity(), diagnostic.location(), diagnostic.message()));
      diagnostic.notes().forEach(
          n -> parts.add(new Emitted(Severity.NOTE, n.location(), n.message())));
      for (var part : parts) {
        var match = expected.stream().filter(e -> e.fits(part)).findFirst();
        if (match.isPresent()) {
          met.add(match.get());
        } else if (expectation == OptOptions.Expectation.ALL) {
          faults.add(
              Diagnostic.error(
                  part.location, "unexpected " + part.severity + ": " + part.message));
        }
      }
    }
    for (var e : expected) {
      if (!met.contains(e)) {
        faults.add(
            Diagnostic.error(
                e.at, "expected " + e.severity + " \"" + e.text + "\" was not produced"));
      }
    }
    faults.sort(
        Comparator.comparingInt(
            d -> d.location().position().map(Location.FileLineCol::line).orElse(0)));
    return faults;
  }
}
