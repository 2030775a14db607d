package org.tdopt.driver.reduce;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.tdopt.ir.Operation;

/** One way of making a module smaller. */
interface Reduction {
  /** The name, for the log. */
  String name();

  /**
   * What could be done to the module, in an order that depends on nothing but the module. Each says
   * whether it did anything; it may find that an earlier one has already taken what it works on.
   */
  List<BooleanSupplier> chances(Operation module);
}
