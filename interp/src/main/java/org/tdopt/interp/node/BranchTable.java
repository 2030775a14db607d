package org.tdopt.interp.node;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;

/** Which successor control goes to for which value of a flag. */
public final class BranchTable {
  @CompilationFinal(dimensions = 1) private final long[] keys;
  @CompilationFinal(dimensions = 1) private final int[] successors;
  private final int otherwise;

  /** Successor {@code successors[i]} for the flag {@code keys[i]}, else {@code otherwise}. */
  public BranchTable(long[] keys, int[] successors, int otherwise) {
    this.keys = keys.clone();
    this.successors = successors.clone();
    this.otherwise = otherwise;
  }

  /** The number of the successor. */
  public int successor(long flag) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] == flag) {
        return successors[i];
      }
    }
    return otherwise;
  }
}
