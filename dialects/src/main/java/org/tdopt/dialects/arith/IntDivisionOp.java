package org.tdopt.dialects.arith;

import java.util.List;
import java.util.OptionalLong;
import org.tdopt.ir.OpState;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.MemoryEffects;

/**
 * A quotient or remainder. It touches no memory, so it may be removed; dividing by zero is
 * undefined, so it may not be run where it was not.
 */
public abstract class IntDivisionOp extends IntBinaryOp implements MemoryEffects {
  /** The division leaves no remainder, or the shift drops no set bit. */
  public static final PropertySlot<UnitAttr> EXACT =
      PropertySlot.optional("isExact", UnitAttr.class);

  protected IntDivisionOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  @Override
  public List<Effect> effects() {
    return List.of();
  }

  @Override
  protected boolean isDefined(long lhs, long rhs) {
    boolean overflows =
        isSigned()
            && !isRemainder()
            && signed(rhs, ArithTypes.width(type())) == -1
            && lhs == lowestSigned();
    return rhs != 0 && !overflows;
  }

  /** Whether operands are signed. */
  protected abstract boolean isSigned();

  /** Whether the result is a remainder. */
  protected abstract boolean isRemainder();

  /** {@code x / 1 = x}, {@code x mod 1 = 0}, {@code 0 / x = 0 mod x = 0}. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    if (ArithTypes.width(type()) > 1 && is(rhs, 1)) {
      return isRemainder() ? constant(0) : Foldable.to(lhs());
    }
    return is(lhs, 0) ? constant(0) : Foldable.unchanged();
  }
}
