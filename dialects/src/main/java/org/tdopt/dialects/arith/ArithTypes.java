package org.tdopt.dialects.arith;

import java.util.List;
import java.util.function.Predicate;
import org.tdopt.ir.OpState;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;
import org.tdopt.ir.type.UnrankedMemRefType;
import org.tdopt.ir.type.UnrankedTensorType;
import org.tdopt.ir.type.VectorType;

/** The types arithmetic works on: a scalar, or a tensor or vector of scalars, element by element. */
public final class ArithTypes {
  /** A signless integer or index, or a tensor or vector of them. */
  public static final TypeConstraint INTEGER_LIKE =
      like("signless-integer-like", ArithTypes::isIntegerOrIndex);

  /** A signless integer but no index, or a tensor or vector of them. */
  public static final TypeConstraint FIXED_WIDTH_INTEGER_LIKE =
      like("signless-fixed-width-integer-like", ArithTypes::isSignless);

  /** A float, or a tensor or vector of them. */
  public static final TypeConstraint FLOAT_LIKE =
      like("floating-point-like", FloatType.class::isInstance);

  /** A truth value, or a tensor or vector of them. */
  public static final TypeConstraint BOOL_LIKE = like("bool-like", IntegerType.I1::equals);

  /** An integer of fixed width or a float, or a tensor or vector of them. */
  public static final TypeConstraint BITCASTABLE =
      like(
          "signless-integer-or-float-like", t -> isSignless(t) || t instanceof FloatType);

  /** As {@link #INTEGER_LIKE}, or a buffer of such. */
  public static final TypeConstraint INTEGER_LIKE_OR_MEMREF =
      new TypeConstraint(
          "signless-integer-like or memref of signless-integer",
          t -> isIntegerOrIndex(elementType(t)));

  private ArithTypes() {}

  private static TypeConstraint like(
      String description, Predicate<Type> scalar) {
    return new TypeConstraint(
        description, t -> !isMemRef(t) && scalar.test(elementType(t)));
  }

  private static boolean isMemRef(Type t) {
    return t instanceof MemRefType || t instanceof UnrankedMemRefType;
  }

  private static boolean isIntegerOrIndex(Type t) {
    return t == IndexType.INDEX || isSignless(t);
  }

  private static boolean isSignless(Type t) {
    return t instanceof IntegerType i && i.signedness() == IntegerType.Signedness.SIGNLESS;
  }

  /** The element type of a tensor, vector or buffer of known rank; a scalar type itself. */
  public static Type elementType(Type type) {
    return switch (type) {
      case ShapedType s -> s.elementType();
      case UnrankedTensorType t -> t.elementType();
      default -> type;
    };
  }

  /** {@code type} with its scalars replaced by {@code element}. */
  public static Type withElementType(Type type, Type element) {
    return switch (type) {
      case TensorType t -> new TensorType(t.shape(), element, t.encoding());
      case VectorType v -> new VectorType(v.shape(), v.scalable(), element);
      case UnrankedTensorType _ -> new UnrankedTensorType(element);
      default -> element;
    };
  }

  /** Whether both are scalars, or both of one kind and shape. */
  public static boolean sameShape(Type a, Type b) {
    return withElementType(a, IntegerType.I1).equals(withElementType(b, IntegerType.I1));
  }

  /**
   * The width in bits of the scalars of {@code type}; 64 for index.
   *
   * @throws IllegalStateException if they have none
   */
  public static int width(Type type) {
    return switch (elementType(type)) {
      case IntegerType i -> i.width();
      case FloatType f -> f.width();
      case IndexType _ -> 64;
      default -> throw new IllegalStateException("no width in bits of the type " + type);
    };
  }

  /** The rule by which the one result has the type of the first operand. */
  static List<Type> typeOfFirstOperand(OpState state) {
    return List.of(state.operands().getFirst().type());
  }
}
