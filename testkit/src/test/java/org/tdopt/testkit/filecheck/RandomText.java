package org.tdopt.testkit.filecheck;

import java.util.List;
import java.util.Random;

/** Random choices of a case generator, all from one seed. */
final class RandomText {
  private final Random random;

  RandomText(long seed) {
    this.random = new Random(seed);
  }

  /** A number from 0 up to but not including {@code bound}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True {@code percent} times out of a hundred. */
  boolean chance(int percent) {
    return below(100) < percent;
  }

  @SafeVarargs
  final <T> T pick(T... choices) {
    return choices[below(choices.length)];
  }

  <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** {@code text} with up to {@code count} pieces deleted, doubled, swapped or replaced. */
  String mutate(String text, int count, List<String> pieces) {
    var out = new StringBuilder(text);
    for (int i = 0; i < count && !out.isEmpty(); i++) {
      int at = below(out.length());
      int end = Math.min(out.length(), at + 1 + below(4));
      switch (below(5)) {
        case 0 -> out.delete(at, end);
        case 1 -> out.insert(at, out.substring(at, end));
        case 2 -> out.insert(below(out.length()), out.substring(at, end));
        case 3 -> out.replace(at, end, pick(pieces));
        default -> out.insert(at, pick(pieces));
      }
    }
    return out.toString();
  }
}
