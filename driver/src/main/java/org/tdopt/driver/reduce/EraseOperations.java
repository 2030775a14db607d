package org.tdopt.driver.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.trait.ConstantLike;

/** Erases operations after giving their uses other values of the same types. */
record EraseOperations(Substitute substitute) implements Reduction {
  /** Where the other values come from. */
  enum Substitute {
    /** There are none; only operations without uses go. */
    NONE,
    /** The operation's own operands, else arguments of blocks around it. */
    OPERAND,
    /** A zero of that type. */
    ZERO
  }

  @Override
  public String name() {
    return switch (substitute) {
      case NONE -> "erase unused operations";
      case OPERAND -> "replace operations by operands";
      case ZERO -> "replace operations by zeros";
    };
  }

  @Override
  public List<BooleanSupplier> chances(Operation module) {
    var zeros = new Zeros();
    var chances = new ArrayList<BooleanSupplier>();
    for (var op : Places.inner(module)) {
      if (substitute != Substitute.ZERO || !(op instanceof ConstantLike) && op.resultCount() > 0) {
        chances.add(() -> Places.isIn(op, module) && erase(op, zeros));
      }
    }
    return chances;
  }

  private boolean erase(Operation op, Zeros zeros) {
    for (var result : op.results()) {
      if (result.hasUses()) {
        var other = other(op, result, zeros);
        if (other.isEmpty()) {
          return false;
        }
        result.replaceAllUsesWith(other.get());
      }
    }
    op.erase();
    return true;
  }

  private Optional<Value> other(Operation op, Value result, Zeros zeros) {
    return switch (substitute) {
      case NONE -> Optional.empty();
      case OPERAND ->
          Stream.concat(op.operands().stream(), Places.argumentsAround(op).stream())
              .filter(v -> v.type().equals(result.type()) && v != result)
              .findFirst();
      case ZERO -> zeros.before(op, result.type());
    };
  }
}
