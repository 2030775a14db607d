package org.tdopt.ir.trait;

import org.tdopt.ir.Region;

/**
 * An operation that suggests how its values are called in custom assembly, where a number would say
 * less. A name that is taken gets a number after it.
 */
public interface AsmNames {
  /** The name of result {@code i}, without the percent sign; empty for a number. */
  default String resultName(int i) {
    return "";
  }

  /** The name of argument {@code i} of the region's entry block, as {@link #resultName}. */
  default String argumentName(Region region, int i) {
    return "";
  }
}
