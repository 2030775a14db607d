package org.tdopt.ir.trait;

import java.util.List;
import org.tdopt.ir.Region;

/** The operation's region runs any number of times. */
public interface LoopLike {
  Region body();

  /** All regions that run again and again. */
  default List<Region> loopRegions() {
    return List.of(body());
  }
}
