package org.tdopt.dialects.arith;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction;
import org.tdopt.dialects.behavior.ScalarSemantics;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.Slot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.Type;
import org.tdopt.ir.type.UnrankedTensorType;

/** A scalar, or a tensor or vector of scalars, converted to another element type. */
public abstract class CastOp extends Operation implements ScalarSemantics, Foldable, Pure {
  private static final double TWO_TO_THE_63 = 0x1p63;

  protected CastOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  /** The declaration of a cast between the types these constraints accept. */
  protected static <T extends CastOp> OpSpec<T> spec(
      String name,
      Function<OpState, T> factory,
      String summary,
      TypeConstraint from,
      TypeConstraint to,
      PropertySlot<?>... properties) {
    var slots = new ArrayList<Slot>();
    slots.add(OperandSlot.of("in", from));
    slots.addAll(List.of(properties));
    slots.add(ResultSlot.of("out", to));
    return OpSpec.of(name, factory, slots.toArray(Slot[]::new))
        .assembly(ElementwiseAssembly.ofCast(List.of(properties)))
        .summary(summary);
  }

  public Value in() {
    return operand(0);
  }

  public Value out() {
    return result(0);
  }

  protected Type from() {
    return ArithTypes.elementType(in().type());
  }

  protected Type to() {
    return ArithTypes.elementType(out().type());
  }

  /** What is wrong with casting these element types; null if nothing. */
  protected abstract @Nullable String fault(Type from, Type to);

  /** What holds of an operand that is not constant. */
  protected List<FoldResult> simplify() {
    return Foldable.unchanged();
  }

  @Override
  public final List<FoldResult> fold(List<@Nullable Attribute> constants) {
    var simpler = simplify();
    return simpler.isEmpty()
        ? ElementwiseFold.fold(this, constants, this::foldScalar)
        : simpler;
  }

  private List<FoldResult> foldScalar(List<@Nullable Attribute> constants) {
    if (constants.getFirst() == null) {
      return Foldable.unchanged();
    }
    var type = to();
    return switch (function()) {
      case ScalarFunction.IntUnary f -> {
        var value = Constants.integer(constants.getFirst());
        yield value.isPresent() && ArithTypes.width(type) <= 64
            ? Foldable.to(Constants.integer(f.apply(value.getAsLong()), type))
            : Foldable.unchanged();
      }
      case ScalarFunction.IntToFloat f -> {
        var value = Constants.integer(constants.getFirst());
        yield value.isPresent() ? number(f.apply(value.getAsLong())) : Foldable.unchanged();
      }
      case ScalarFunction.FloatToInt f ->
          constants.getFirst() instanceof FloatAttr x && isInRange(x.value())
              ? Foldable.to(Constants.integer(f.apply(x.value()), type))
              : Foldable.unchanged();
      case ScalarFunction.FloatCast f ->
          constants.getFirst() instanceof FloatAttr x && isExact(x.value())
              ? number(f.apply(x.value()))
              : Foldable.unchanged();
      default -> throw new IllegalStateException("'" + name() + "' is no scalar conversion");
    };
  }

  /** Whether converting the number to the integer type of the result is defined. */
  protected boolean isInRange(double value) {
    return Math.abs(value) < TWO_TO_THE_63;
  }

  /** Whether a float has that very value in the type of the result, too. */
  private boolean isExact(double value) {
    return to() != FloatType.F32
        || Double.doubleToRawLongBits((float) value) == Double.doubleToRawLongBits(value);
  }

  private List<FoldResult> number(double value) {
    return to() == FloatType.F32 || to() == FloatType.F64
        ? Foldable.to(new FloatAttr(value, (FloatType) to()))
        : Foldable.unchanged();
  }

  @Override
  public void verify(Verifier v) {
    v.check(
        haveSameShape(in().type(), out().type()),
        "operand type '%s' and result type '%s' differ in shape",
        in().type(),
        out().type());
    var fault = fault(from(), to());
    if (fault != null) {
      v.error("cannot cast '%s' to '%s': %s", in().type(), out().type(), fault);
    }
  }

  /** Whether both types are of one kind and known to be of one shape. */
  protected boolean haveSameShape(Type in, Type out) {
    return ArithTypes.sameShape(in, out) && !(in instanceof UnrankedTensorType);
  }

  /** The fault of a cast that must widen. */
  static @Nullable String unlessWider(Type from, Type to) {
    return ArithTypes.width(to) > ArithTypes.width(from) ? null : "the result must be wider";
  }

  /** The fault of a cast that must narrow. */
  static @Nullable String unlessNarrower(Type from, Type to) {
    return ArithTypes.width(to) < ArithTypes.width(from) ? null : "the result must be narrower";
  }
}
