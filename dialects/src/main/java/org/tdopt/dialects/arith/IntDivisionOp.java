package org.tdopt.dialects.arith;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.tdopt.ir.OpState;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.MemoryEffects;
import org.tdopt.ir.trait.Speculatable;

/**
 * A quotient or remainder. It touches no memory, so it may be removed; dividing by zero is
 * undefined, so it may not be run where it was not.
 */
public abstract class IntDivisionOp extends IntBinaryOp implements MemoryEffects, Speculatable {
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

  /** A divisor of 0 is undefined, and so is the smallest integer divided by -1. */
  @Override
  public boolean canSpeculate() {
    var divisor = Constants.integer(rhs());
    return divisor.isPresent()
        && divisor.getAsLong() != 0
        && (!isSigned() || isRemainder() || !is(divisor, allOnes()));
  }

  /** Whether operands are signed. */
  protected abstract boolean isSigned();

  /** Whether the result is a remainder. */
  protected abstract boolean isRemainder();

  /** {@code x / 1 = x}, {@code x mod 1 = 0}. */
  @Override
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    if (!is(rhs, 1)) {
      return Foldable.unchanged();
    }
    return isRemainder() ? constant(0) : Foldable.to(lhs());
  }

  /**
   * {@code (a * b) / b = (b * a) / b = a} where the product does not wrap.
   *
   * @param doesNotWrap whether the flags of a product say so
   */
  protected final List<FoldResult> divideProduct(Predicate<OverflowFlagsAttr> doesNotWrap) {
    if (!(lhs().definingOp().orElse(null) instanceof MulIOp product)
        || !doesNotWrap.test(product.get(OverflowFlagsAttr.SLOT))) {
      return Foldable.unchanged();
    }
    if (product.lhs() == rhs()) {
      return Foldable.to(product.rhs());
    }
    return product.rhs() == rhs() ? Foldable.to(product.lhs()) : Foldable.unchanged();
  }
}
