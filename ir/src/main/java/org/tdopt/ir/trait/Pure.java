package org.tdopt.ir.trait;

import java.util.List;

/** The operation has no effect and cannot fail; it may be removed, moved and merged. */
public interface Pure extends MemoryEffects {
  @Override
  default List<Effect> effects() {
    return List.of();
  }
}
