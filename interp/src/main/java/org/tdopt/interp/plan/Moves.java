package org.tdopt.interp.plan;

import org.tdopt.interp.tensor.TensorValue;

/**
 * Copies between positions, all at the same time.
 *
 * @param from sources
 * @param to targets
 * @param shares whether a tensor has two owners afterwards
 */
public record Moves(int[] from, int[] to, boolean[] shares) {
  void run(CoreState core) {
    var values = new Object[from.length];
    for (int i = 0; i < from.length; i++) {
      values[i] = core.get(from[i]);
      if (shares[i] && values[i] instanceof TensorValue tensor) {
        tensor.share();
      }
    }
    for (int i = 0; i < to.length; i++) {
      core.set(to[i], values[i]);
    }
  }
}
