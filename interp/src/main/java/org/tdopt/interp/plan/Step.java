package org.tdopt.interp.plan;

import java.util.List;

/**
 * A part of a function that all cores finish before any core begins the next part. What lies in one
 * step runs for one core after the other.
 */
public interface Step {
  void run(List<CoreState> cores);
}
