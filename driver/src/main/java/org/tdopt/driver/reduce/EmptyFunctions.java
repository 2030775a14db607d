package org.tdopt.driver.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.StringAttr;

/** Makes functions declarations. */
record EmptyFunctions() implements Reduction {
  @Override
  public String name() {
    return "make functions declarations";
  }

  @Override
  public List<BooleanSupplier> chances(Operation module) {
    var chances = new ArrayList<BooleanSupplier>();
    for (var function : module.collect(FuncOp.class)) {
      if (!function.isDeclaration() && function != module) {
        chances.add(() -> Places.isIn(function, module) && empty(function));
      }
    }
    return chances;
  }

  private static boolean empty(FuncOp function) {
    var region = function.region(0);
    var blocks = region.blocks();
    if (blocks.size() != 1) {
      return false;
    }
    for (var op : blocks.getFirst().operations().reversed()) {
      op.erase();
    }
    region.remove(blocks.getFirst());
    function.set(FuncOp.SYM_VISIBILITY, new StringAttr("private"));
    return true;
  }
}
