package org.tdopt.testkit.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the groups of a match whose bounds are known, by the POSIX rule: from left to right, every
 * piece takes the longest text that lets the rest match.
 */
final class Dissection {
  /** A piece of a flattened concatenation: a node, or the opening or closing of a group. */
  private sealed interface Piece {}

  private record Body(Node node) implements Piece {}

  private record Open(int group) implements Piece {}

  private record Close(int group) implements Piece {}

  private final Region region;
  private final int[] bounds;
  private final AnchorCounts anchors;
  private final Map<Node, Nfa> automata = new IdentityHashMap<>();

  private Dissection(Region region, int[] bounds, AnchorCounts anchors) {
    this.anchors = anchors;
    this.region = region;
    this.bounds = bounds;
  }

  static Match of(
      Node root, int groupCount, AnchorCounts anchors, Region region, int start, int end) {
    var bounds = new int[2 * (groupCount + 1)];
    Arrays.fill(bounds, -1);
    bounds[0] = start;
    bounds[1] = end;
    new Dissection(region, bounds, anchors).dissect(root, start, end);
    return new Match(bounds);
  }

  private void dissect(Node node, int start, int end) {
    var pieces = new ArrayList<Piece>();
    flatten(node, pieces);
    var rests = new Node[pieces.size() + 1];
    rests[pieces.size()] = new Node.Empty();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      rests[i] =
          pieces.get(i) instanceof Body body
              ? new Node.Concat(List.of(body.node(), rests[i + 1]))
              : rests[i + 1];
    }
    int at = start;
    for (int i = 0; i < pieces.size(); i++) {
      switch (pieces.get(i)) {
        case Open open -> bounds[2 * open.group()] = at;
        case Close close -> bounds[2 * close.group() + 1] = at;
        case Body body -> {
          int split = longestSplit(body.node(), rests[i + 1], at, end);
          dissectPiece(body.node(), at, split);
          at = split;
        }
      }
    }
  }

  private static void flatten(Node node, List<Piece> out) {
    switch (node) {
      case Node.Concat concat -> concat.parts().forEach(part -> flatten(part, out));
      case Node.Group group -> {
        out.add(new Open(group.number()));
        flatten(group.body(), out);
        out.add(new Close(group.number()));
      }
      default -> out.add(new Body(node));
    }
  }

  private void dissectPiece(Node node, int start, int end) {
    switch (node) {
      case Node.Alternation alternation -> {
        for (var branch : alternation.branches()) {
          if (matches(branch, start, end)) {
            dissect(branch, start, end);
            return;
          }
        }
      }
      case Node.Repeat repeat -> dissectRepeat(repeat, start, end);
      default -> {
        // Characters, anchors and back references hold no group of their own.
      }
    }
  }

  /**
   * Each repetition takes all it can, whatever is left for the next one: so Spencer's library has
   * it. The last one sets the groups.
   */
  private void dissectRepeat(Node.Repeat repeat, int start, int end) {
    if (repeat.max() == 0 || (start == end && repeat.min() == 0)) {
      return;
    }
    var body = automaton(repeat.body());
    int before = start;
    int at = start;
    while (true) {
      int length = body.lengths(region, at, end).length() - 1;
      if (length < 0) {
        dissect(repeat.body(), before, at);
        return;
      }
      if (length == 0) {
        dissect(repeat.body(), at, at);
        return;
      }
      before = at;
      at += length;
    }
  }

  private int longestSplit(Node first, Node rest, int start, int end) {
    var lengths = automaton(first).lengths(region, start, end);
    for (int length = lengths.previousSetBit(end - start);
        length >= 0;
        length = lengths.previousSetBit(length - 1)) {
      if (matches(rest, start + length, end)) {
        return start + length;
      }
    }
    throw new IllegalStateException("no split of a match from " + start + " to " + end);
  }

  private boolean matches(Node node, int start, int end) {
    return automaton(node).lengths(region, start, end).get(end - start);
  }

  private Nfa automaton(Node node) {
    return automata.computeIfAbsent(node, part -> Nfa.of(part, anchors));
  }
}
