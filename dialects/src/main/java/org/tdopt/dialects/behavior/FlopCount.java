package org.tdopt.dialects.behavior;

/**
 * The operation says how many floating-point operations its algorithm takes: 2 per
 * multiply-accumulate, 1 per other scalar operation; recomputation and addresses do not count.
 */
public interface FlopCount {
  long flops();
}
