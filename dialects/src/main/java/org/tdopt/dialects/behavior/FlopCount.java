package org.tdopt.dialects.behavior;

import org.tdopt.ir.Operation;

/**
 * The operation says how many floating-point operations its algorithm takes: 2 per
 * multiply-accumulate, 1 per other scalar operation; recomputation and addresses do not count.
 */
public interface FlopCount {
  long flops();

  /** The operations of {@code root} and all inside it, each counted once. */
  static long total(Operation root) {
    return root.collect(FlopCount.class).stream().mapToLong(FlopCount::flops).sum();
  }
}
