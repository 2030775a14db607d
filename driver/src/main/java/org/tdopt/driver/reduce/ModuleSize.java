package org.tdopt.driver.reduce;

import java.util.Comparator;
import org.tdopt.ir.Operation;
import org.tdopt.ir.trait.ConstantLike;

/**
 * How large a module is; operations that are not constants weigh most.
 *
 * @param characters of its text
 */
record ModuleSize(int work, int operations, int characters) implements Comparable<ModuleSize> {
  private static final Comparator<ModuleSize> ORDER =
      Comparator.comparingInt(ModuleSize::work)
          .thenComparingInt(ModuleSize::operations)
          .thenComparingInt(ModuleSize::characters);

  static ModuleSize of(Operation module, String text) {
    var all = module.collect(Operation.class);
    int constants = (int) all.stream().filter(ConstantLike.class::isInstance).count();
    return new ModuleSize(all.size() - constants, all.size(), text.length());
  }

  @Override
  public int compareTo(ModuleSize other) {
    return ORDER.compare(this, other);
  }
}
