package org.tdopt.testkit.regex;

import java.util.BitSet;

/** A set of 8-bit characters; immutable once built. */
final class CharSet {
  static final int SIZE = 256;
  private final BitSet bits;

  private CharSet(BitSet bits) {
    this.bits = bits;
  }

  /** The set of {@code bits}, with both cases of every letter when {@code ignoreCase} is set. */
  static CharSet of(BitSet bits, boolean ignoreCase) {
    var copy = (BitSet) bits.clone();
    if (ignoreCase) {
      for (int c = bits.nextSetBit(0); c >= 0; c = bits.nextSetBit(c + 1)) {
        if (isLetter(c)) {
          copy.set(c ^ 0x20);
        }
      }
    }
    return new CharSet(copy);
  }

  static CharSet of(char c, boolean ignoreCase) {
    var bits = new BitSet(SIZE);
    bits.set(c);
    return of(bits, ignoreCase);
  }

  /** Every character that is not in this set and is not a newline. */
  CharSet complementOnLine() {
    var copy = (BitSet) bits.clone();
    copy.flip(0, SIZE);
    copy.clear('\n');
    return new CharSet(copy);
  }

  boolean contains(char c) {
    return bits.get(c);
  }

  /** The only member, or -1 if there is not exactly one. */
  int single() {
    return bits.cardinality() == 1 ? bits.nextSetBit(0) : -1;
  }

  /** This set as a {@link java.util.regex} character class. */
  void appendJava(StringBuilder out) {
    if (bits.isEmpty()) {
      out.append("(?!)");
      return;
    }
    out.append('[');
    for (int from = bits.nextSetBit(0); from >= 0; ) {
      int to = bits.nextClearBit(from) - 1;
      appendHex(out, from);
      if (to > from) {
        out.append('-');
        appendHex(out, to);
      }
      from = bits.nextSetBit(to + 1);
    }
    out.append(']');
  }

  private static void appendHex(StringBuilder out, int c) {
    out.append("\\x");
    out.append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CharSet set && set.bits.equals(bits);
  }

  @Override
  public int hashCode() {
    return bits.hashCode();
  }
}
