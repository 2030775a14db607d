package org.tdopt.dialects.arith;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.IntBinary;
import org.tdopt.dialects.behavior.ScalarSemantics;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.Slot;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.Type;

/** Two integers, or tensors or vectors of them, to one of the same type. */
public abstract class IntBinaryOp extends Operation implements ScalarSemantics, Foldable {
  public static final OperandSlot LHS = OperandSlot.of("lhs", ArithTypes.INTEGER_LIKE);
  public static final OperandSlot RHS = OperandSlot.of("rhs", ArithTypes.INTEGER_LIKE);
  public static final ResultSlot RESULT = ResultSlot.of("result", ArithTypes.INTEGER_LIKE);

  private static final String EXAMPLE =
      """
      func.func @example(%a: i32, %b: i32) -> i32 {
        %0 = {op} %a, %b : i32
        func.return %0 : i32
      }
      """;

  protected IntBinaryOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  /** The declaration of such an operation with these properties besides its operands. */
  protected static <T extends IntBinaryOp> OpSpec<T> spec(
      String name, Function<OpState, T> factory, String summary, PropertySlot<?>... properties) {
    var slots = new ArrayList<Slot>(List.of(LHS, RHS));
    slots.addAll(List.of(properties));
    slots.add(RESULT);
    return OpSpec.of(name, factory, slots.toArray(Slot[]::new))
        .infers(ArithTypes::typeOfFirstOperand)
        .assembly(ElementwiseAssembly.ofOneType(List.of(properties)))
        .summary(summary)
        .example(EXAMPLE);
  }

  public Value lhs() {
    return operand(0);
  }

  public Value rhs() {
    return operand(1);
  }

  public Value result() {
    return result(0);
  }

  public Type type() {
    return result(0).type();
  }

  /** What the operation computes on integers of that many bits; the caller wraps the result. */
  protected abstract IntBinary function(int width);

  /**
   * What it computes on signed integers of more than 64 bits, the result to be wrapped; null if it
   * is not folded for them.
   */
  protected @Nullable BinaryOperator<BigInteger> wide() {
    return null;
  }

  /** Whether the result for these operands is known; else it is poison or undefined. */
  protected boolean isDefined(long lhs, long rhs) {
    return true;
  }

  /**
   * What holds although the other operand may be unknown. A commutative operation need not look at
   * the left one: a lone constant is moved to the right.
   */
  protected List<FoldResult> simplify(OptionalLong lhs, OptionalLong rhs) {
    return Foldable.unchanged();
  }

  @Override
  public final IntBinary function() {
    return function(ArithTypes.width(type()));
  }

  @Override
  public final List<FoldResult> fold(List<@Nullable Attribute> constants) {
    return ArithTypes.width(type()) > 64
        ? foldWide(constants)
        : ElementwiseFold.fold(this, constants, this::foldScalars);
  }

  private List<FoldResult> foldWide(List<@Nullable Attribute> constants) {
    var function = wide();
    if (function == null || isShaped()) {
      return Foldable.unchanged();
    }
    var simpler =
        simplify(Constants.integer(constants.get(0)), Constants.integer(constants.get(1)));
    var l = Constants.number(constants.get(0));
    var r = Constants.number(constants.get(1));
    if (!simpler.isEmpty() || l.isEmpty() || r.isEmpty()) {
      return simpler.isEmpty() && isIdempotent() && lhs() == rhs()
          ? Foldable.to(lhs())
          : simpler;
    }
    return Foldable.to(Constants.integer(function.apply(l.get(), r.get()), type()));
  }

  private List<FoldResult> foldScalars(List<@Nullable Attribute> constants) {
    var l = Constants.integer(constants.get(0));
    var r = Constants.integer(constants.get(1));
    var simpler = simplify(l, r);
    if (!simpler.isEmpty()) {
      return simpler;
    }
    if (l.isPresent() && r.isPresent()) {
      return isDefined(l.getAsLong(), r.getAsLong())
          ? constant(function().apply(l.getAsLong(), r.getAsLong()))
          : Foldable.unchanged();
    }
    return isIdempotent() && lhs() == rhs() ? Foldable.to(lhs()) : Foldable.unchanged();
  }

  /** Whether {@code op(x, x) = x}. */
  protected boolean isIdempotent() {
    return false;
  }

  /** Whether it works on tensors or vectors. */
  protected final boolean isShaped() {
    return ArithTypes.elementType(type()) != type();
  }

  /** The constant of the type of the elements, or of the operation if it works on scalars. */
  protected final List<FoldResult> constant(long value) {
    return Foldable.to(Constants.integer(value, ArithTypes.elementType(type())));
  }

  /** Whether one of the values is the complement of the other, {@code x ^ -1}. */
  protected final boolean areComplements() {
    return isComplement(lhs(), rhs()) || isComplement(rhs(), lhs());
  }

  private boolean isComplement(Value value, Value of) {
    return value.definingOp().orElse(null) instanceof XOrIOp not
        && not.lhs() == of
        && is(Constants.integer(not.rhs()), allOnes());
  }

  static boolean is(OptionalLong value, long expected) {
    return value.isPresent() && value.getAsLong() == expected;
  }

  /** The integer of this type whose bits are all set. */
  protected final long allOnes() {
    return wrapped(-1);
  }

  /** The smallest signed integer of this type. */
  protected final long lowestSigned() {
    return wrapped(1L << (ArithTypes.width(type()) - 1));
  }

  /** The largest signed integer of this type. */
  protected final long highestSigned() {
    return wrapped((1L << (ArithTypes.width(type()) - 1)) - 1);
  }

  private long wrapped(long value) {
    var scalar = ArithTypes.elementType(type());
    return Constants.integer(Constants.integer(value, scalar)).orElseThrow();
  }

  /** The integer as signed: a set truth value is -1. */
  static long signed(long value, int width) {
    return width == 1 ? -(value & 1) : value;
  }

  /** The integer as unsigned, in the low bits of a long. */
  static long unsigned(long value, int width) {
    return width >= 64 ? value : value & ((1L << width) - 1);
  }

  @Override
  public void verify(Verifier v) {
    v.check(
        lhs().type().equals(rhs().type()) && lhs().type().equals(type()),
        "requires the same type for all operands and results, got '%s', '%s' and '%s'",
        lhs().type(),
        rhs().type(),
        type());
  }
}
