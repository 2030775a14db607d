package org.tdopt.riscv.select;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.tdopt.dialects.arith.AddIOp;
import org.tdopt.dialects.arith.CastOp;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.dialects.arith.ExtSIOp;
import org.tdopt.dialects.arith.IndexCastOp;
import org.tdopt.dialects.arith.IndexCastUIOp;
import org.tdopt.dialects.arith.MulIOp;
import org.tdopt.dialects.arith.ShLIOp;
import org.tdopt.dialects.arith.SubIOp;
import org.tdopt.dialects.arith.TruncIOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.ir.BlockArgument;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/**
 * Linear forms of integer values. A loop that runs once is seen through: its induction variable is the
 * lower bound, and what it carries is what it started with.
 */
final class IndexForms {
  private static final int REGISTER_BITS = 32;

  private final Map<Value, LinearForm> forms = new HashMap<>();
  private final Map<Value, LinearForm.Atom> atoms = new HashMap<>();

  /** The form of {@code value}, an integer of at least 32 bits or an index, or a unit of its own. */
  LinearForm of(Value value) {
    var known = forms.get(value);
    if (known == null) {
      known = compute(value);
      forms.put(value, known);
    }
    return known;
  }

  /** The unit that stands for {@code value}. */
  LinearForm.Atom atom(Value value) {
    return atoms.computeIfAbsent(value, v -> new LinearForm.Atom(atoms.size(), v));
  }

  /** How often a loop runs, if that is known. */
  OptionalLong tripCount(ForOp loop) {
    var span = of(loop.upperBound()).minus(of(loop.lowerBound()));
    var step = of(loop.step());
    if (!span.isConstant() || !step.isConstant()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        span.constant() <= 0 ? 0 : Math.ceilDiv(span.constant(), step.constant()));
  }

  /** Whether the value is an integer that sums and products can be followed through. */
  static boolean isWide(Type type) {
    return type instanceof IndexType
        || type instanceof IntegerType i && i.width() >= REGISTER_BITS;
  }

  private LinearForm compute(Value value) {
    if (!isWide(value.type())) {
      return unit(value);
    }
    return switch (value) {
      case OpResult r -> ofResult(r);
      case BlockArgument a -> ofArgument(a);
    };
  }

  private LinearForm unit(Value value) {
    return LinearForm.of(atom(value));
  }

  private LinearForm ofResult(OpResult result) {
    var constant = Constants.integer(result);
    if (constant.isPresent()) {
      return LinearForm.of(constant.getAsLong());
    }
    return switch (result.owner()) {
      case AddIOp add -> of(add.lhs()).plus(of(add.rhs()));
      case SubIOp sub -> of(sub.lhs()).minus(of(sub.rhs()));
      case MulIOp mul -> product(result, of(mul.lhs()), of(mul.rhs()));
      case ShLIOp shift -> shifted(result, of(shift.lhs()), of(shift.rhs()));
      case IndexCastOp cast -> sameBits(result, cast);
      case IndexCastUIOp cast -> sameBits(result, cast);
      case ExtSIOp cast -> sameBits(result, cast);
      case TruncIOp cast -> sameBits(result, cast);
      case ForOp loop -> ofLoopResult(result, loop);
      default -> unit(result);
    };
  }

  private LinearForm product(Value value, LinearForm a, LinearForm b) {
    if (a.isConstant()) {
      return b.times(a.constant());
    }
    return b.isConstant() ? a.times(b.constant()) : unit(value);
  }

  private LinearForm shifted(Value value, LinearForm a, LinearForm by) {
    return by.isConstant() && by.constant() >= 0 && by.constant() < REGISTER_BITS
        ? a.times(1L << by.constant())
        : unit(value);
  }

  private LinearForm sameBits(Value value, CastOp cast) {
    return isWide(cast.in().type()) ? of(cast.in()) : unit(value);
  }

  private LinearForm ofLoopResult(OpResult result, ForOp loop) {
    var trips = tripCount(loop);
    if (trips.isPresent() && trips.getAsLong() == 0) {
      return of(loop.inits().get(result.index()));
    }
    return trips.isPresent() && trips.getAsLong() == 1
        ? of(loop.yieldedValues().get(result.index()))
        : unit(result);
  }

  private LinearForm ofArgument(BlockArgument argument) {
    Operation owner = argument.owner().parentOp();
    if (owner instanceof ForOp loop) {
      var trips = tripCount(loop);
      if (trips.isPresent() && trips.getAsLong() == 1) {
        return argument.index() == 0
            ? of(loop.lowerBound())
            : of(loop.inits().get(argument.index() - 1));
      }
    }
    return unit(argument);
  }
}
