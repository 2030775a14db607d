package org.tdopt.ir.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Meanings of slices of one text. A slice that was met before is found without making a string of
 * it. Not for several threads.
 */
final class SliceTable<T> {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] text;
  private int[] starts = new int[64];
  private int[] lengths = new int[64];
  private @Nullable Object[] meanings = new Object[64];
  private int size;

  SliceTable(byte[] text) {
    this.text = text;
  }

  private int hash(int start, int end) {
    long h = end - start;
    int p = start;
    for (; p + 8 <= end; p += 8) {
      h = (h ^ (long) LONGS.get(text, p)) * 0x9e3779b97f4a7c15L;
      h ^= h >>> 32;
    }
    for (; p < end; p++) {
      h = (h ^ text[p]) * 0x9e3779b97f4a7c15L;
    }
    return (int) (h ^ h >>> 29);
  }

  /** What that slice means; null if it was not met before. */
  @SuppressWarnings("unchecked")
  @Nullable T find(int start, int end) {
    return (T) meanings[slot(start, end)];
  }

  void put(int start, int end, T meaning) {
    if (2 * size >= starts.length) {
      grow();
    }
    int i = slot(start, end);
    if (meanings[i] == null) {
      size++;
    }
    starts[i] = start;
    lengths[i] = end - start;
    meanings[i] = meaning;
  }

  int size() {
    return size;
  }

  /** Where the slice is in the table, or belongs. */
  private int slot(int start, int end) {
    int mask = starts.length - 1;
    for (int i = hash(start, end) & mask; ; i = i + 1 & mask) {
      if (meanings[i] == null
          || lengths[i] == end - start
              && Arrays.equals(text, starts[i], starts[i] + lengths[i], text, start, end)) {
        return i;
      }
    }
  }

  private void grow() {
    var oldStarts = starts;
    var oldLengths = lengths;
    var oldMeanings = meanings;
    starts = new int[2 * oldStarts.length];
    lengths = new int[2 * oldStarts.length];
    meanings = new Object[2 * oldStarts.length];
    for (int j = 0; j < oldStarts.length; j++) {
      if (oldMeanings[j] != null) {
        int i = slot(oldStarts[j], oldStarts[j] + oldLengths[j]);
        starts[i] = oldStarts[j];
        lengths[i] = oldLengths[j];
        meanings[i] = oldMeanings[j];
      }
    }
  }
}
