package org.tdopt.ir.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;

/**
 * Which value a name stands for, in regions that are read from top to bottom with each definition
 * before its uses. Names of digits are numbers in a table, so that no string is made of them.
 */
final class ValueTable {
  /** Larger numbers are treated as words. */
  private static final int MOST_NUMBERED = 1 << 22;

  /** A name for several results of one operation. */
  private record Group(Operation op, int start, int count) {}

  private final TextCursor in;
  private final SliceTable<Integer> words;
  private @Nullable Object[] meanings = new Object[256];
  private int[] depths = new int[256];
  private int depth;

  /** What definitions replaced, to be restored when their region ends. */
  private int[] changedKeys = new int[256];
  private @Nullable Object[] changedMeanings = new Object[256];
  private int[] changedDepths = new int[256];
  private int changed;
  private int[] marks = new int[16];
  private boolean[] hides = new boolean[16];

  ValueTable(TextCursor in) {
    this.in = in;
    words = new SliceTable<>(in.text);
  }

  /** Passes the name of a value; what it is called here. */
  int passName() {
    byte[] text = in.text;
    int start = in.at + 1;
    int p = start;
    int number = 0;
    while (p < in.end && text[p] >= '0' && text[p] <= '9' && number < MOST_NUMBERED) {
      number = 10 * number + text[p++] - '0';
    }
    if (p == start) {
      while (p < in.end && (TextCursor.isWord(text[p]) || text[p] == '-')) {
        p++;
      }
    } else if (number < MOST_NUMBERED && (text[start] != '0' || p == start + 1)) {
      in.at = p;
      return 2 * number;
    } else {
      while (p < in.end && text[p] >= '0' && text[p] <= '9') {
        p++;
      }
    }
    if (p == start) {
      throw UnfamiliarText.HERE;
    }
    in.at = p;
    var known = words.find(start, p);
    if (known == null) {
      known = words.size();
      words.put(start, p, known);
    }
    return 2 * known + 1;
  }

  void open() {
    depth++;
    if (depth == marks.length) {
      marks = Arrays.copyOf(marks, 2 * depth);
      hides = Arrays.copyOf(hides, 2 * depth);
    }
    marks[depth] = changed;
    hides[depth] = false;
  }

  /** Forgets the names of the innermost region; whether one of them hid a name from outside. */
  boolean close() {
    while (changed > marks[depth]) {
      changed--;
      meanings[changedKeys[changed]] = changedMeanings[changed];
      depths[changedKeys[changed]] = changedDepths[changed];
      changedMeanings[changed] = null;
    }
    return hides[depth--];
  }

  /** Whether no name is known. */
  boolean isEmpty() {
    return changed == 0;
  }

  void define(int key, Value value) {
    put(key, value);
  }

  void define(int key, Operation op, int start, int count) {
    put(key, count == 1 ? op.result(start) : new Group(op, start, count));
  }

  private void put(int key, Object meaning) {
    if (key >= meanings.length) {
      int size = Math.max(key + 1, 2 * meanings.length);
      meanings = Arrays.copyOf(meanings, size);
      depths = Arrays.copyOf(depths, size);
    }
    if (meanings[key] != null) {
      if (depths[key] == depth) {
        throw UnfamiliarText.HERE;
      }
      hides[depth] = true;
    }
    if (changed == changedKeys.length) {
      changedKeys = Arrays.copyOf(changedKeys, 2 * changed);
      changedMeanings = Arrays.copyOf(changedMeanings, 2 * changed);
      changedDepths = Arrays.copyOf(changedDepths, 2 * changed);
    }
    changedKeys[changed] = key;
    changedMeanings[changed] = meanings[key];
    changedDepths[changed++] = depths[key];
    meanings[key] = meaning;
    depths[key] = depth;
  }

  /** The value of that name, or of its result number {@code result}. */
  Value find(int key, int result) {
    var meaning = key < meanings.length ? meanings[key] : null;
    if (meaning instanceof Value value && result == 0) {
      return value;
    }
    if (meaning instanceof Group group && result < group.count) {
      return group.op.result(group.start + result);
    }
    throw UnfamiliarText.HERE;
  }
}
