package org.tdopt.sim;

import java.util.Arrays;

/** Cycles by cause. */
public final class CycleBreakdown {
  private static final CycleCause[] CAUSES = CycleCause.values();

  private final long[] cycles;

  /** Takes cycles in the order of the causes. */
  CycleBreakdown(long[] cycles) {
    this.cycles = cycles.clone();
  }

  public long of(CycleCause cause) {
    return cycles[cause.ordinal()];
  }

  public long total() {
    return Arrays.stream(cycles).sum();
  }

  /** A JSON object with a number for each cause. */
  String toJson() {
    var text = new StringBuilder("{");
    for (var cause : CAUSES) {
      text.append(text.length() == 1 ? "" : ", ");
      text.append('"').append(cause.key()).append("\": ").append(of(cause));
    }
    return text.append('}').toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CycleBreakdown that && Arrays.equals(cycles, that.cycles);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cycles);
  }

  @Override
  public String toString() {
    return toJson();
  }
}
