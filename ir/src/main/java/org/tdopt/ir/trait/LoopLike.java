package org.tdopt.ir.trait;

import org.tdopt.ir.Region;

/** The operation's region runs any number of times. */
public interface LoopLike {
  Region body();
}
