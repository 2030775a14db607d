package org.tdopt.ir.trait;

import java.util.List;

/**
 * The operation says which memory it touches. An operation without this interface may touch
 * anything. Effects of operations inside its regions are not repeated here.
 */
public interface MemoryEffects {
  List<Effect> effects();
}
