package org.tdopt.dialects.arith;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.Commutative;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.Type;

/** A product of twice the width of its operands, as its low and its high half. */
public abstract class MulExtendedOp extends Operation
    implements Foldable, Pure, Canonicalizable, Commutative {
  public static final OperandSlot LHS = OperandSlot.of("lhs", ArithTypes.INTEGER_LIKE);
  public static final OperandSlot RHS = OperandSlot.of("rhs", ArithTypes.INTEGER_LIKE);
  public static final ResultSlot LOW = ResultSlot.of("low", ArithTypes.INTEGER_LIKE);
  public static final ResultSlot HIGH = ResultSlot.of("high", ArithTypes.INTEGER_LIKE);

  protected MulExtendedOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  public Value lhs() {
    return operand(0);
  }

  public Value rhs() {
    return operand(1);
  }

  public Type type() {
    return result(0).type();
  }

  /** The operand as the number it stands for. */
  protected abstract BigInteger number(long operand, int width);

  /** What holds although the left operand is unknown. */
  protected List<FoldResult> simplify(OptionalLong rhs) {
    return Foldable.unchanged();
  }

  /** {@code x * 0 = (0, 0)}. */
  @Override
  public final List<FoldResult> fold(List<@Nullable Attribute> constants) {
    var l = Constants.integer(constants.get(0));
    var r = Constants.integer(constants.get(1));
    if (ArithTypes.elementType(type()) != type() || ArithTypes.width(type()) > 64) {
      return Foldable.unchanged();
    }
    if (IntBinaryOp.is(r, 0)) {
      return List.of(constant(BigInteger.ZERO), constant(BigInteger.ZERO));
    }
    var simpler = simplify(r);
    if (!simpler.isEmpty() || l.isEmpty() || r.isEmpty()) {
      return simpler;
    }
    int width = ArithTypes.width(type());
    var product = number(l.getAsLong(), width).multiply(number(r.getAsLong(), width));
    return List.of(constant(product), constant(product.shiftRight(width)));
  }

  protected final FoldResult constant(BigInteger value) {
    return new FoldResult.Constant(Constants.integer(value.longValue(), type()));
  }

  /** The first result is {@code x * y}. */
  protected record DropUnusedHigh<T extends MulExtendedOp>(Class<T> root)
      implements RewritePattern<T> {
    @Override
    public PatternResult rewrite(T op, Rewriter rewriter) {
      if (op.result(1).hasUses()) {
        return PatternResult.declined("the high half is used");
      }
      var low = MulIOp.create(rewriter, op.location(), op.lhs(), op.rhs());
      rewriter.replaceAllUses(op.result(0), low.result());
      rewriter.erase(op);
      return PatternResult.applied();
    }
  }

  @Override
  public void verify(Verifier v) {
    v.check(
        lhs().type().equals(rhs().type())
            && lhs().type().equals(result(0).type())
            && lhs().type().equals(result(1).type()),
        "requires the same type for all operands and results, got '%s', '%s', '%s' and '%s'",
        lhs().type(),
        rhs().type(),
        result(0).type(),
        result(1).type());
  }
}
