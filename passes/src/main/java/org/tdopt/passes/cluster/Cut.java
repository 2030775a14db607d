package org.tdopt.passes.cluster;

import org.tdopt.dialects.view.MixedIndex;

/**
 * How a loop is divided among cores. The core with number {@code c} has coordinate {@code c /
 * coreStride}, modulo {@code parts} unless this is the outermost cut; its part starts at coordinate
 * times {@code chunk} and ends after {@code chunk} iterations or at {@code extent}.
 *
 * @param wraps whether the coordinate is taken modulo {@code parts}
 * @param chunk iterations of a part
 * @param extent iterations of the loop
 */
record Cut(int coreStride, int parts, boolean wraps, MixedIndex chunk, MixedIndex extent) {
  /** Whether every core has a part, all of the same size. */
  boolean isEven(int cores) {
    return (wraps || coreStride * parts == cores)
        && chunk instanceof MixedIndex.Static c
        && extent instanceof MixedIndex.Static e
        && c.value() * parts == e.value();
  }
}
