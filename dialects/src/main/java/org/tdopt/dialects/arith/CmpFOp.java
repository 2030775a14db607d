package org.tdopt.dialects.arith;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.F32Compare;
import org.tdopt.dialects.behavior.ScalarFunction.F64Compare;
import org.tdopt.dialects.behavior.ScalarFunction;
import org.tdopt.dialects.behavior.ScalarSemantics;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/** Comparison of two floats, element by element. */
public final class CmpFOp extends Operation
    implements ScalarSemantics, Foldable, Pure, Canonicalizable {
  public static final PropertySlot<IntegerAttr> PREDICATE = CmpAssembly.PREDICATE;
  public static final OperandSlot LHS = OperandSlot.of("lhs", ArithTypes.FLOAT_LIKE);
  public static final OperandSlot RHS = OperandSlot.of("rhs", ArithTypes.FLOAT_LIKE);
  public static final ResultSlot RESULT = ResultSlot.of("result", ArithTypes.BOOL_LIKE);
  public static final OpSpec<CmpFOp> SPEC =
      OpSpec.of("arith.cmpf", CmpFOp::new, PREDICATE, LHS, RHS, FastMathAttr.SLOT, RESULT)
          .infers(
              s ->
                  List.of(
                      ArithTypes.withElementType(
                          s.operands().getFirst().type(), IntegerType.I1)))
          .assembly(
              new CmpAssembly<>(
                  name -> CmpFPredicate.named(name).map(Enum::ordinal).orElse(-1),
                  number -> CmpFPredicate.values()[number].text(),
                  Set.of(FastMathAttr.SLOT)))
          .summary("comparison of two floats")
          .description(
              """
              The predicate is `false`, `true`, `ord` (neither is NaN), `uno` (one is NaN), or one
              of `eq`, `ne`, `lt`, `le`, `gt`, `ge` behind `o` (false with a NaN) or `u` (true
              with a NaN).
              """)
          .example(
              """
              func.func @example(%a: f32, %b: f32) -> i1 {
                %0 = arith.cmpf olt, %a, %b : f32
                func.return %0 : i1
              }
              """);

  private CmpFOp(OpState state) {
    super(SPEC, state);
  }

  public static CmpFOp create(
      OpBuilder b, Location loc, CmpFPredicate predicate, Value lhs, Value rhs) {
    return b.create(
        SPEC,
        OpState.at(loc).set(PREDICATE, IntegerAttr.i64(predicate.ordinal())).operands(lhs, rhs));
  }

  public CmpFPredicate predicate() {
    return CmpFPredicate.values()[get(PREDICATE).intValue()];
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

  @Override
  public ScalarFunction function() {
    return switch (ArithTypes.elementType(lhs().type())) {
      case FloatType t when t == FloatType.F32 -> f32();
      case FloatType t when t == FloatType.F64 -> f64();
      default ->
          throw new IllegalStateException("'" + name() + "' has no meaning on " + lhs().type());
    };
  }

  /** A 32-bit comparison is the 64-bit one, as widening keeps order and NaN. */
  private F32Compare f32() {
    var wide = f64();
    return (a, b) -> wide.apply(a, b);
  }

  private F64Compare f64() {
    return switch (predicate()) {
      case FALSE -> (_, _) -> false;
      case OEQ -> (a, b) -> a == b;
      case OGT -> (a, b) -> a > b;
      case OGE -> (a, b) -> a >= b;
      case OLT -> (a, b) -> a < b;
      case OLE -> (a, b) -> a <= b;
      case ONE -> (a, b) -> a < b || a > b;
      case ORD -> (a, b) -> a == a && b == b;
      case UEQ -> (a, b) -> !(a < b || a > b);
      case UGT -> (a, b) -> !(a <= b);
      case UGE -> (a, b) -> !(a < b);
      case ULT -> (a, b) -> !(a >= b);
      case ULE -> (a, b) -> !(a > b);
      case UNE -> (a, b) -> a != b;
      case UNO -> (a, b) -> a != a || b != b;
      case TRUE -> (_, _) -> true;
    };
  }

  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    return ElementwiseFold.fold(this, constants, this::foldScalars);
  }

  private List<FoldResult> foldScalars(List<@Nullable Attribute> constants) {
    var l = number(constants.get(0));
    var r = number(constants.get(1));
    if (isNaN(l) || isNaN(r)) {
      return Foldable.to(BoolAttr.of(f64().apply(Double.NaN, Double.NaN)));
    }
    return l.isPresent() && r.isPresent()
        ? Foldable.to(BoolAttr.of(f64().apply(l.getAsDouble(), r.getAsDouble())))
        : Foldable.unchanged();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new CompareIntegers());
  }

  private static OptionalDouble number(@Nullable Attribute constant) {
    return constant instanceof FloatAttr f ? OptionalDouble.of(f.value()) : OptionalDouble.empty();
  }

  private static boolean isNaN(OptionalDouble value) {
    return value.isPresent() && Double.isNaN(value.getAsDouble());
  }

  static void verifyTypes(Verifier v, Type lhs, Type rhs, Type result) {
    v.check(
        lhs.equals(rhs), "requires all operands to have the same type, got '%s', '%s'", lhs, rhs);
    v.check(
        result.equals(ArithTypes.withElementType(lhs, IntegerType.I1)),
        "result type '%s' is not i1 in the shape of '%s'",
        result,
        lhs);
  }

  @Override
  public void verify(Verifier v) {
    var number = get(PREDICATE).value();
    v.check(
        number.signum() >= 0 && number.bitLength() < 31
            && number.intValue() < CmpFPredicate.values().length,
        "predicate %s is not in 0 to 15",
        number);
    verifyTypes(v, lhs().type(), rhs().type(), result().type());
  }
}
