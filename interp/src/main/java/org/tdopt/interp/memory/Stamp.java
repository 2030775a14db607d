package org.tdopt.interp.memory;

/**
 * When and by whom an element was accessed, in one long: the number of barriers passed plus one,
 * then eight bits of core, then the site.
 */
public final class Stamp {
  static final int SITE_BITS = 20;
  static final int EPOCH_SHIFT = 28;
  private static final int CORE_MASK = (1 << (EPOCH_SHIFT - SITE_BITS)) - 1;

  private Stamp() {}

  static long of(long epoch, int core) {
    return epoch << EPOCH_SHIFT | (long) core << SITE_BITS;
  }

  static int core(long stamp) {
    return (int) (stamp >>> SITE_BITS) & CORE_MASK;
  }

  static int site(long stamp) {
    return (int) stamp & (1 << SITE_BITS) - 1;
  }

  /** Whether both are of one interval between barriers, but of different cores. */
  static boolean conflict(long a, long b) {
    long difference = a ^ b;
    return difference >>> EPOCH_SHIFT == 0 && difference >>> SITE_BITS != 0;
  }

  static boolean sameEpoch(long a, long b) {
    return (a ^ b) >>> EPOCH_SHIFT == 0;
  }

  static boolean sameCoreAndEpoch(long a, long b) {
    return (a ^ b) >>> SITE_BITS == 0;
  }
}
