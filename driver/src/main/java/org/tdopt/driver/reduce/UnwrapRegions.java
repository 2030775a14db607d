package org.tdopt.driver.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.Terminator;

/** {@code loop { body; yield x } -> body}: puts what is in a region in the place of what is around it. */
record UnwrapRegions() implements Reduction {
  @Override
  public String name() {
    return "unwrap regions";
  }

  @Override
  public List<BooleanSupplier> chances(Operation module) {
    var chances = new ArrayList<BooleanSupplier>();
    for (var op : Places.inner(module)) {
      if (op instanceof IsolatedFromAbove) {
        continue;
      }
      for (var region : op.regions()) {
        if (region.blocks().size() == 1) {
          chances.add(() -> Places.isIn(op, module) && unwrap(op, region.entry()));
        }
      }
    }
    return chances;
  }

  private static boolean unwrap(Operation op, Block body) {
    var zeros = new Zeros();
    var replacements = new ArrayList<Value>();
    var ends = body.lastOp().filter(Terminator.class::isInstance);
    var yielded = ends.map(Operation::operands).orElse(List.of());
    for (int i = 0; i < op.resultCount(); i++) {
      var result = op.result(i);
      if (i < yielded.size() && yielded.get(i).type().equals(result.type())) {
        replacements.add(yielded.get(i));
      } else {
        var zero = zeros.before(op, result.type());
        if (zero.isEmpty()) {
          return false;
        }
        replacements.add(zero.get());
      }
    }
    for (var argument : body.arguments()) {
      if (argument.hasUses()) {
        var value =
            op.operands().stream()
                .filter(v -> v.type().equals(argument.type()))
                .findFirst()
                .or(() -> zeros.before(op, argument.type()));
        if (value.isEmpty()) {
          return false;
        }
        argument.replaceAllUsesWith(value.get());
        replacements.replaceAll(v -> v == argument ? value.get() : v);
      }
    }
    for (var inner : body.operations()) {
      if (ends.isEmpty() || inner != ends.get()) {
        inner.moveBefore(op);
      }
    }
    for (int i = 0; i < op.resultCount(); i++) {
      op.result(i).replaceAllUsesWith(replacements.get(i));
    }
    op.erase();
    return true;
  }
}
