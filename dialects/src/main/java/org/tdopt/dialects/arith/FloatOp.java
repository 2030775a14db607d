package org.tdopt.dialects.arith;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.Slot;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.Type;

/** Floats, or tensors or vectors of them, to one of the same type. */
public abstract class FloatOp extends Operation implements ScalarSemantics, Foldable, Pure {
  public static final ResultSlot RESULT = ResultSlot.of("result", ArithTypes.FLOAT_LIKE);

  protected FloatOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  /** The declaration of such an operation on these operands. */
  protected static <T extends FloatOp> OpSpec<T> spec(
      String name, Function<OpState, T> factory, String summary, OperandSlot... operands) {
    var slots = new ArrayList<Slot>(List.of(operands));
    slots.add(FastMathAttr.SLOT);
    slots.add(RESULT);
    return OpSpec.of(name, factory, slots.toArray(Slot[]::new))
        .infers(ArithTypes::typeOfFirstOperand)
        .assembly(ElementwiseAssembly.ofOneType(List.of(FastMathAttr.SLOT)))
        .summary(summary);
  }

  public Value result() {
    return result(0);
  }

  public Type type() {
    return result(0).type();
  }

  public FastMathAttr fastMath() {
    return get(FastMathAttr.SLOT);
  }

  /** What is computed on 32-bit floats. */
  protected abstract ScalarFunction f32();

  /** What is computed on 64-bit floats. */
  protected abstract ScalarFunction f64();

  /**
   * What holds although not all operands are known. A commutative operation need not look at the
   * left constant: a lone one is moved to the right.
   */
  protected List<FoldResult> simplify(List<@Nullable Attribute> constants) {
    return Foldable.unchanged();
  }

  @Override
  public final ScalarFunction function() {
    return switch (ArithTypes.elementType(type())) {
      case FloatType t when t == FloatType.F32 -> f32();
      case FloatType t when t == FloatType.F64 -> f64();
      default ->
          throw new IllegalStateException("'" + name() + "' has no meaning on " + type());
    };
  }

  @Override
  public final List<FoldResult> fold(List<@Nullable Attribute> constants) {
    return ElementwiseFold.fold(this, constants, this::foldScalars);
  }

  private List<FoldResult> foldScalars(List<@Nullable Attribute> constants) {
    var simpler = simplify(constants);
    if (!simpler.isEmpty()) {
      return simpler;
    }
    var scalar = ArithTypes.elementType(type());
    boolean wide = FloatType.F64.equals(scalar);
    if ((wide || FloatType.F32.equals(scalar))
        && constants.stream().allMatch(FloatAttr.class::isInstance)) {
      var x = constants.stream().mapToDouble(c -> ((FloatAttr) c).value()).toArray();
      return isFolded(x)
          ? Foldable.to(new FloatAttr(result(x), wide ? FloatType.F64 : FloatType.F32))
          : Foldable.unchanged();
    }
    return Foldable.unchanged();
  }

  /** Whether the operation folds for these known operands. */
  protected boolean isFolded(double[] operands) {
    return true;
  }

  /**
   * The result for known operands. Which NaN an operation gives differs between processors; here it
   * is the first operand that is one, or the positive one without payload.
   */
  protected double result(double[] operands) {
    double result = apply(function(), operands);
    return Double.isNaN(result)
        ? Arrays.stream(operands).filter(Double::isNaN).findFirst().orElse(Double.NaN)
        : result;
  }

  private static double apply(ScalarFunction f, double[] x) {
    return switch (f) {
      case ScalarFunction.F32Unary u -> u.apply((float) x[0]);
      case ScalarFunction.F32Binary b -> b.apply((float) x[0], (float) x[1]);
      case ScalarFunction.F32Ternary t -> t.apply((float) x[0], (float) x[1], (float) x[2]);
      case ScalarFunction.F64Unary u -> u.apply(x[0]);
      case ScalarFunction.F64Binary b -> b.apply(x[0], x[1]);
      case ScalarFunction.F64Ternary t -> t.apply(x[0], x[1], x[2]);
      default -> throw new IllegalStateException("not a function from floats to a float: " + f);
    };
  }

  /** Whether a constant is exactly that number, the sign of a zero included. */
  protected static boolean is(@Nullable Attribute constant, double expected) {
    return constant instanceof FloatAttr f && Double.compare(f.value(), expected) == 0;
  }

  @Override
  public void verify(Verifier v) {
    for (int i = 0; i < operandCount(); i++) {
      v.check(
          operand(i).type().equals(type()),
          "requires the same type for all operands and results, operand #%d has '%s', the result"
              + " '%s'",
          i,
          operand(i).type(),
          type());
    }
  }
}
