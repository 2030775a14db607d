package org.tdopt.testkit.regex;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A POSIX extended regular expression over a text of 8-bit characters (decode bytes as ISO-8859-1):
 * leftmost-longest matches, newline-sensitive, {@code \1} to {@code \9} as back references, any
 * other escaped character itself.
 *
 * <p>Expressions for which greedy backtracking gives the POSIX answer run on {@link
 * java.util.regex}; all others on a Thompson automaton, and with back references on both.
 */
public final class PosixRegex {
  /** With more unbounded repetitions a backtracking matcher may take too long on a bad line. */
  private static final int BACKTRACKING_LIMIT = 5;

  private static final long DEEP_STACK_BYTES = 1L << 30;

  private static final String META = "()^$|*+?.[]\\{}";

  private final Node root;
  private final int groupCount;
  private final AnchorCounts anchors;
  private final Shape shape;
  private final boolean greedy;
  private final Pattern java;
  private @Nullable Nfa nfa;

  private PosixRegex(Node root, int groupCount, AnchorCounts anchors) {
    this.anchors = anchors;
    this.root = root;
    this.groupCount = groupCount;
    this.shape = Shape.of(root);
    this.greedy =
        shape.greedyIsLongest() && manageable(anchors) && shape.unbounded() <= BACKTRACKING_LIMIT;
    this.java = JavaPattern.of(root);
  }

  /** Whether the limits on passing several anchors at one place cannot matter. */
  private static boolean manageable(AnchorCounts anchors) {
    return anchors.words() == 0 || anchors.all() == 1;
  }

  public static PosixRegex compile(String pattern, boolean ignoreCase) throws RegexSyntaxException {
    var parser = new PosixParser(pattern, ignoreCase);
    var root = parser.parse();
    return new PosixRegex(root, parser.groupCount(), parser.anchors());
  }

  /** The number of groups of {@code pattern}, or why it is malformed; cheaper than compiling it. */
  public static int countGroups(String pattern) throws RegexSyntaxException {
    var parser = new PosixParser(pattern, false);
    parser.parse();
    return parser.groupCount();
  }

  /** {@code text} with every character that has a meaning in an expression escaped. */
  public static String escape(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (META.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** The leftmost, and of those the longest, match in {@code region}. */
  public Optional<Match> find(Region region) {
    if (shape.literal().isEmpty() || !shape.staysOnLine()) {
      return findIn(region);
    }
    // A match lies on one line and holds the literal: try only the lines that hold it.
    int at = region.from();
    while (true) {
      int hit = region.text().indexOf(shape.literal(), at, region.to());
      if (hit < 0) {
        return Optional.empty();
      }
      int lineStart = Math.max(region.from(), region.text().lastIndexOf('\n', hit) + 1);
      int newline = region.text().indexOf('\n', hit, region.to());
      int lineEnd = newline < 0 ? region.to() : newline;
      var match = findIn(new Region(region.text(), lineStart, lineEnd));
      if (match.isPresent() || newline < 0) {
        return match;
      }
      at = newline + 1;
    }
  }

  private Optional<Match> findIn(Region region) {
    if (greedy) {
      var matcher = java.matcher(region.text()).region(region.from(), region.to());
      return matcher.find() ? Optional.of(toMatch(matcher, 0)) : Optional.empty();
    }
    if (!shape.backReferences()) {
      return findWithAutomaton(region);
    }
    try {
      return findWithBackReferences(region);
    } catch (StackOverflowError e) {
      return findOnDeepStack(region);
    }
  }

  private Optional<Match> findWithAutomaton(Region region) {
    var span = automaton().find(region, region.from());
    if (span.length == 0) {
      return Optional.empty();
    }
    return Optional.of(
        groupCount == 0
            ? Match.of(span[0], span[1], 0)
            : Dissection.of(root, groupCount, anchors, region, span[0], span[1]));
  }

  /** Backtracking goes as deep as a line is long: a very long one needs a stack of its own. */
  private Optional<Match> findOnDeepStack(Region region) {
    var result = new AtomicReference<Optional<Match>>(Optional.empty());
    var thread =
        Thread.ofPlatform()
            .stackSize(DEEP_STACK_BYTES)
            .start(() -> result.set(findWithBackReferences(region)));
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return result.get();
  }

  /** The automaton proposes starts and ends, longest first; backtracking decides. */
  private Optional<Match> findWithBackReferences(Region region) {
    int from = region.from();
    while (from <= region.to()) {
      var span = automaton().find(region, from);
      if (span.length == 0) {
        return Optional.empty();
      }
      int start = span[0];
      var lengths = automaton().lengths(region, start, region.to());
      var matcher = java.matcher(new Slice(region)).useTransparentBounds(true);
      for (int length = lengths.length() - 1;
          length >= 0;
          length = lengths.previousSetBit(length - 1)) {
        matcher.region(start - region.from(), start - region.from() + length);
        if (matcher.matches()) {
          return Optional.of(toMatch(matcher, region.from()));
        }
      }
      from = start + 1;
    }
    return Optional.empty();
  }

  private Nfa automaton() {
    var result = nfa;
    if (result == null) {
      result = Nfa.of(root, anchors);
      nfa = result;
    }
    return result;
  }

  private Match toMatch(Matcher matcher, int offset) {
    var bounds = new int[2 * (groupCount + 1)];
    for (int group = 0; group <= groupCount; group++) {
      int start = matcher.start(group);
      bounds[2 * group] = start < 0 ? -1 : start + offset;
      bounds[2 * group + 1] = start < 0 ? -1 : matcher.end(group) + offset;
    }
    return new Match(bounds);
  }

  /** A region without copying, so that anchors see its bounds and nothing beyond. */
  private record Slice(Region region) implements CharSequence {
    @Override
    public int length() {
      return region.to() - region.from();
    }

    @Override
    public char charAt(int index) {
      return region.text().charAt(region.from() + index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return region.text().substring(region.from() + start, region.from() + end);
    }

    @Override
    public String toString() {
      return region.text().substring(region.from(), region.to());
    }
  }
}
