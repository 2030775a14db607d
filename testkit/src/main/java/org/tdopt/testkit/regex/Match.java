package org.tdopt.testkit.regex;

import java.util.Arrays;

/**
 * Where an expression and its groups matched; absolute offsets, -1 for a group that took no part.
 */
public final class Match {
  private final int[] bounds;

  /**
   * {@code bounds[2*g]} and {@code bounds[2*g+1]} delimit group {@code g}; group 0 is the match.
   */
  Match(int[] bounds) {
    this.bounds = bounds.clone();
  }

  static Match of(int start, int end, int groupCount) {
    var bounds = new int[2 * (groupCount + 1)];
    Arrays.fill(bounds, -1);
    bounds[0] = start;
    bounds[1] = end;
    return new Match(bounds);
  }

  public int start() {
    return bounds[0];
  }

  public int end() {
    return bounds[1];
  }

  public int start(int group) {
    return bounds[2 * group];
  }

  public int end(int group) {
    return bounds[2 * group + 1];
  }
}
