package org.tdopt.testkit.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * The lines that two texts have in common, by Myers' algorithm (E. W. Myers, "An O(ND) difference
 * algorithm and its variations", Algorithmica 1, 1986).
 */
final class LineDifferences {
  /** A line with its sign: blank if both texts have it, minus or plus if one has. */
  private record Edit(char sign, String line) {}

  private final List<Edit> edits;

  private LineDifferences(List<Edit> edits) {
    this.edits = edits;
  }

  static LineDifferences of(List<String> left, List<String> right) {
    int n = left.size();
    int m = right.size();
    // The furthest left index on each diagonal after each number of edits.
    var rounds = new ArrayList<HashMap<Integer, Integer>>();
    var furthest = new HashMap<Integer, Integer>();
    furthest.put(1, 0);
    for (int d = 0; d <= n + m; d++) {
      rounds.add(new HashMap<>(furthest));
      for (int k = -d; k <= d; k += 2) {
        int x = downwards(furthest, k, d) ? furthest.get(k + 1) : furthest.get(k - 1) + 1;
        int y = x - k;
        while (x < n && y < m && left.get(x).equals(right.get(y))) {
          x++;
          y++;
        }
        furthest.put(k, x);
        if (x >= n && y >= m) {
          return new LineDifferences(trace(left, right, rounds));
        }
      }
    }
    throw new IllegalStateException("no edit script of " + n + " and " + m + " lines");
  }

  private static boolean downwards(HashMap<Integer, Integer> furthest, int k, int d) {
    return k == -d
        || (k != d && furthest.getOrDefault(k - 1, -1) < furthest.getOrDefault(k + 1, -1));
  }

  private static List<Edit> trace(
      List<String> left, List<String> right, List<HashMap<Integer, Integer>> rounds) {
    var reversed = new ArrayList<Edit>();
    int x = left.size();
    int y = right.size();
    for (int d = rounds.size() - 1; d >= 0; d--) {
      var furthest = rounds.get(d);
      int k = x - y;
      int from = downwards(furthest, k, d) ? k + 1 : k - 1;
      int fromX = furthest.getOrDefault(from, 0);
      int fromY = fromX - from;
      while (x > fromX && y > fromY) {
        reversed.add(new Edit(' ', left.get(--x)));
        y--;
      }
      if (d > 0) {
        reversed.add(x == fromX ? new Edit('+', right.get(--y)) : new Edit('-', left.get(--x)));
      }
    }
    return reversed.reversed();
  }

  boolean isEmpty() {
    return edits.stream().allMatch(edit -> edit.sign() == ' ');
  }

  /** Hunks with {@code context} common lines around each change. */
  String unified(int context) {
    var out = new StringBuilder();
    int at = 0;
    while (at < edits.size()) {
      int change = at;
      while (change < edits.size() && edits.get(change).sign() == ' ') {
        change++;
      }
      if (change == edits.size()) {
        break;
      }
      int end = change;
      int quiet = 0;
      for (int i = change; i < edits.size() && quiet <= 2 * context; i++) {
        quiet = edits.get(i).sign() == ' ' ? quiet + 1 : 0;
        end = quiet == 0 ? i + 1 : end;
      }
      int first = Math.max(at, change - context);
      int last = Math.min(edits.size(), end + context);
      hunk(out, first, last);
      at = last;
    }
    return out.toString();
  }

  private void hunk(StringBuilder out, int first, int last) {
    var lines = edits.subList(first, last);
    out.append("@@ -").append(range(first, lines, '+'));
    out.append(" +").append(range(first, lines, '-')).append(" @@\n");
    for (var edit : lines) {
      out.append(edit.sign()).append(edit.line());
      out.append(edit.line().endsWith("\n") ? "" : "\n");
    }
  }

  /** The range in the text that has no lines of the sign {@code other}. */
  private String range(int first, List<Edit> lines, char other) {
    long before = edits.subList(0, first).stream().filter(e -> e.sign() != other).count();
    long count = lines.stream().filter(e -> e.sign() != other).count();
    long start = count == 0 ? before : before + 1;
    return count == 1 ? String.valueOf(start) : start + "," + count;
  }
}
