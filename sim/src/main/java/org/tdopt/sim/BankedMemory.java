package org.tdopt.sim;

import java.util.Arrays;

/**
 * A memory of word-wide banks, each of which serves one access per cycle. A later access to a busy
 * bank waits for it; the wait is what {@link #reserve} returns.
 */
final class BankedMemory {
  /** What uninitialised bytes hold, so that their use shows. */
  static final int UNINITIALISED = 0x57575757;

  final String name;
  final int base;
  final int bytes;
  final int[] words;

  /** Whether it runs on the cluster's clock. */
  final boolean inCluster;

  /** First cycle at which each bank is free. */
  final long[] freeAt;

  private final int banks;
  private final int regionBytes;
  private final int bankMask;
  private final boolean interleaved;

  /**
   * Creates a memory.
   *
   * @param regions equal parts with banks of their own
   * @param banks a power of two; with one bank an access occupies it for all its words
   */
  BankedMemory(String name, int base, int bytes, int banks, int regions, boolean inCluster) {
    this.name = name;
    this.base = base;
    this.bytes = bytes;
    this.inCluster = inCluster;
    this.words = new int[(bytes + 3) / 4];
    this.banks = banks;
    this.regionBytes = bytes / regions;
    this.freeAt = new long[banks * regions];
    this.bankMask = banks - 1;
    this.interleaved = banks > 1;
    Arrays.fill(words, UNINITIALISED);
  }

  boolean contains(int address) {
    return Integer.compareUnsigned(address - base, bytes) < 0;
  }

  boolean contains(int address, int length) {
    return contains(address) && length >= 0 && length <= bytes - (address - base);
  }

  /** Takes one word access at a byte offset; returns how many cycles it has to wait. */
  int reserveWord(int offset, long now) {
    int bank = offset >>> 2 & bankMask;
    long start = Math.max(freeAt[bank], now);
    freeAt[bank] = start + 1;
    return (int) (start - now);
  }

  /** Takes an access of any length; returns the wait of the word that waits longest. */
  int reserve(int offset, int length, long now) {
    if (!interleaved) {
      int wait = (int) Math.max(0, freeAt[0] - now);
      freeAt[0] = now + wait + Math.max(length >>> 2, 1);
      return wait;
    }
    int wait = 0;
    for (int at = offset & ~3; at < offset + length; at += 4) {
      int bank = at / regionBytes * banks + (at >>> 2 & bankMask);
      long start = Math.max(freeAt[bank], now);
      freeAt[bank] = start + 1;
      wait = Math.max(wait, (int) (start - now));
    }
    return wait;
  }

  /** Cycles that the most used bank needs for an access before it takes its last word. */
  int cyclesUntilLastWord(int offset, int length) {
    int words = (offset + length + 3 >>> 2) - (offset >>> 2);
    return (words + banks - 1) / banks - 1;
  }

  /** The word around a byte offset, shifted so that the byte at the offset comes lowest. */
  int read(int offset) {
    return words[offset >>> 2] >>> ((offset & 3) << 3);
  }

  /** Writes the low {@code length} (1 to 4) bytes of a value, all within one word. */
  void write(int offset, int length, int value) {
    words[offset >>> 2] = Device.insert(words[offset >>> 2], offset, length, value);
  }

  int readByte(int offset) {
    return read(offset) & 0xff;
  }

  /** Whether a wait for a bank passes on the way to it, which takes at least as long. */
  boolean hidesWaits() {
    return interleaved;
  }

  /** Copies bytes in. */
  void load(int offset, byte[] source) {
    for (int i = 0; i < source.length; i++) {
      write(offset + i, 1, source[i]);
    }
  }

  void clear(int offset, int length) {
    for (int i = 0; i < length; i++) {
      write(offset + i, 1, 0);
    }
  }
}
