package org.tdopt.driver;

import java.util.ArrayList;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.ir.Operation;

/** Finds the function that is meant where none is named. */
final class EntryPoint {
  private EntryPoint() {}

  /**
   * The name of the only function that has a body.
   *
   * @throws UsageException if there are none or several
   */
  static String only(Operation module) {
    var names = new ArrayList<String>();
    for (var block : module.region(0).blocks()) {
      for (var op : block) {
        if (op instanceof FuncOp function && !function.isDeclaration()) {
          names.add(function.symbolName());
        }
      }
    }
    if (names.size() != 1) {
      throw new UsageException(
          names.isEmpty()
              ? "the module has no function with a body"
              : "name one of the functions with --entry: " + String.join(", ", names));
    }
    return names.getFirst();
  }
}
