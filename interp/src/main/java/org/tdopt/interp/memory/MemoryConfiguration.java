package org.tdopt.interp.memory;

import java.util.Map;

/**
 * What the memories of a module have in common.
 *
 * @param checks whether elements have shadow words at all
 * @param races whether accesses of different cores are compared
 * @param granuleShift binary logarithm of the bytes that share a shadow word
 * @param plannedBytes bytes of each space up to the end of its last planned buffer
 */
public record MemoryConfiguration(
    boolean checks, boolean races, int granuleShift, Map<String, Integer> plannedBytes) {
  public MemoryConfiguration {
    plannedBytes = Map.copyOf(plannedBytes);
    races = races && checks;
  }
}
