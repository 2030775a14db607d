package org.tdopt.passes.cluster;

import java.util.List;

/**
 * The register block of a group.
 *
 * @param block for each of the group's loops how many iterations are unrolled and jammed
 * @param unroll for each member how many iterations of its innermost reduction are unrolled; 1 for
 *     a member without one
 */
public record Blocking(List<Integer> block, List<Integer> unroll) {
  public Blocking {
    block = List.copyOf(block);
    unroll = List.copyOf(unroll);
  }

  /** The number of points in a block. */
  public int points() {
    return block.stream().reduce(1, (a, b) -> a * b);
  }
}
