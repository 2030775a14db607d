package org.tdopt.testkit.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A Thompson automaton: linear-time search for the leftmost-longest match, without groups. A back
 * reference is taken as a copy of its group, so that an end found here is an upper bound when the
 * expression holds one.
 */
final class Nfa {
  private sealed interface State {}

  private record Read(CharSet set) implements State {}

  private record Check(Node.Anchor anchor) implements State {}

  /** Continues at every target. */
  private record Fork(int[] targets) implements State {}

  private record Accept() implements State {}

  private final List<State> states = new ArrayList<>();

  /** The state after a Read or a Check. */
  private final int[] next;

  private final int start;
  private final int accept;
  private final AnchorCounts anchors;

  private Nfa(Node node, AnchorCounts anchors) {
    this.anchors = anchors;
    var successors = new ArrayList<Integer>();
    accept = add(new Accept(), -1, successors);
    start = compile(node, accept, successors);
    next = successors.stream().mapToInt(Integer::intValue).toArray();
  }

  /** {@code anchors}: of the whole expression, of which {@code node} may be a part. */
  static Nfa of(Node node, AnchorCounts anchors) {
    return new Nfa(node, anchors);
  }

  private int add(State state, int successor, List<Integer> successors) {
    states.add(state);
    successors.add(successor);
    return states.size() - 1;
  }

  private int fork(List<Integer> successors, int... targets) {
    return add(new Fork(targets), -1, successors);
  }

  /** Compiles {@code node} so that it continues at {@code then}; returns its entry. */
  private int compile(Node node, int then, List<Integer> successors) {
    return switch (node) {
      case Node.Empty _ -> then;
      case Node.Chars chars -> add(new Read(chars.set()), then, successors);
      case Node.Anchor anchor -> add(new Check(anchor), then, successors);
      case Node.Group group -> compile(group.body(), then, successors);
      case Node.BackReference reference -> compile(reference.copy(), then, successors);
      case Node.Concat concat -> {
        int entry = then;
        for (var part : concat.parts().reversed()) {
          entry = compile(part, entry, successors);
        }
        yield entry;
      }
      case Node.Alternation alternation -> {
        var entries = new int[alternation.branches().size()];
        for (int i = 0; i < entries.length; i++) {
          entries[i] = compile(alternation.branches().get(i), then, successors);
        }
        yield fork(successors, entries);
      }
      case Node.Repeat repeat -> compileRepeat(repeat, then, successors);
    };
  }

  private int compileRepeat(Node.Repeat repeat, int then, List<Integer> successors) {
    int entry = then;
    if (repeat.max() == Node.Repeat.UNBOUNDED) {
      var targets = new int[2];
      int loop = fork(successors, targets);
      targets[0] = compile(repeat.body(), loop, successors);
      targets[1] = then;
      entry = loop;
    } else {
      for (int i = repeat.min(); i < repeat.max(); i++) {
        entry = fork(successors, compile(repeat.body(), entry, successors), then);
      }
    }
    for (int i = 0; i < repeat.min(); i++) {
      entry = compile(repeat.body(), entry, successors);
    }
    return entry;
  }

  /**
   * The lengths of the matches that start exactly at {@code at} and end no later than {@code end}.
   */
  BitSet lengths(Region region, int at, int end) {
    var result = new BitSet();
    var current = new Threads(states.size());
    var following = new Threads(states.size());
    enter(start, at, current);
    for (int position = at; !current.isEmpty(); position++) {
      passAnchors(region, position, current);
      if (current.startOf(accept) >= 0) {
        result.set(position - at);
      }
      if (position == end) {
        break;
      }
      step(region, position, current, following);
      var swap = current;
      current = following;
      following = swap;
      following.clear();
    }
    return result;
  }

  /** Leftmost start and longest end as {@code {start, end}}, or an empty array. */
  int[] find(Region region, int from) {
    var current = new Threads(states.size());
    var following = new Threads(states.size());
    int bestStart = -1;
    int bestEnd = -1;
    for (int position = from; position <= region.to(); position++) {
      if (bestStart < 0) {
        enter(start, position, current);
      } else if (current.isEmpty()) {
        break;
      }
      passAnchors(region, position, current);
      int accepted = current.startOf(accept);
      if (accepted >= 0 && (bestStart < 0 || accepted <= bestStart)) {
        bestStart = accepted;
        bestEnd = position;
        current.dropStartsAfter(bestStart);
      }
      if (position < region.to()) {
        step(region, position, current, following);
      }
      var swap = current;
      current = following;
      following = swap;
      following.clear();
    }
    return bestStart < 0 ? new int[0] : new int[] {bestStart, bestEnd};
  }

  private void step(Region region, int position, Threads from, Threads to) {
    char c = region.text().charAt(position);
    for (int i = 0; i < from.count; i++) {
      int id = from.order[i];
      if (states.get(id) instanceof Read read && read.set().contains(c)) {
        enter(next[id], from.starts[id], to);
      }
    }
  }

  /**
   * Lets the threads pass the anchors that hold at {@code position}, line anchors first. As in
   * Spencer's library a path passes at most as many line anchors there as are written in the
   * expression, however often a repetition or a back reference copies them, and one word anchor.
   */
  private void passAnchors(Region region, int position, Threads threads) {
    int lineAnchors =
        (region.holds(Node.Anchor.LINE_START, position) ? anchors.lineStarts() : 0)
            + (region.holds(Node.Anchor.LINE_END, position) ? anchors.lineEnds() : 0);
    for (int i = 0; i < lineAnchors; i++) {
      pass(region, position, false, threads);
    }
    if (anchors.words() > 0) {
      pass(region, position, true, threads);
    }
  }

  private void pass(Region region, int position, boolean words, Threads threads) {
    var waiting = new ArrayList<Integer>();
    for (int i = 0; i < threads.count; i++) {
      int id = threads.order[i];
      if (states.get(id) instanceof Check(var anchor)
          && anchor.ofWord() == words
          && region.holds(anchor, position)) {
        waiting.add(id);
      }
    }
    waiting.forEach(id -> enter(next[id], threads.starts[id], threads));
  }

  /** Adds {@code id} and all it reaches without reading; a smaller match start wins. */
  private void enter(int id, int matchStart, Threads threads) {
    var pending = new int[] {id};
    int size = 1;
    while (size > 0) {
      int state = pending[--size];
      if (!threads.add(state, matchStart)) {
        continue;
      }
      int[] targets =
          switch (states.get(state)) {
            case Fork fork -> fork.targets();
            case Check _, Read _, Accept _ -> new int[0];
          };
      if (size + targets.length > pending.length) {
        pending = Arrays.copyOf(pending, 2 * (size + targets.length));
      }
      for (int target : targets) {
        pending[size++] = target;
      }
    }
  }

  /** The active states at one position, each with the smallest start of a match that reached it. */
  private static final class Threads {
    final int[] order;
    final int[] starts;
    int count;

    Threads(int states) {
      order = new int[states];
      starts = new int[states];
      Arrays.fill(starts, -1);
    }

    boolean isEmpty() {
      return count == 0;
    }

    int startOf(int state) {
      return starts[state];
    }

    boolean add(int state, int start) {
      if (starts[state] < 0) {
        order[count++] = state;
        starts[state] = start;
        return true;
      }
      if (start < starts[state]) {
        starts[state] = start;
        return true;
      }
      return false;
    }

    void dropStartsAfter(int start) {
      int kept = 0;
      for (int i = 0; i < count; i++) {
        int state = order[i];
        if (starts[state] > start) {
          starts[state] = -1;
        } else {
          order[kept++] = state;
        }
      }
      count = kept;
    }

    void clear() {
      for (int i = 0; i < count; i++) {
        starts[order[i]] = -1;
      }
      count = 0;
    }
  }
}
