package org.tdopt.dialects.arith;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction.IntCompare;
import org.tdopt.dialects.behavior.ScalarSemantics;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.IntegerType;

/** Comparison of two integers, element by element. */
public final class CmpIOp extends Operation
    implements ScalarSemantics, Foldable, Pure, Canonicalizable {
  public static final PropertySlot<IntegerAttr> PREDICATE = CmpAssembly.PREDICATE;
  public static final OperandSlot LHS = OperandSlot.of("lhs", ArithTypes.INTEGER_LIKE);
  public static final OperandSlot RHS = OperandSlot.of("rhs", ArithTypes.INTEGER_LIKE);
  public static final ResultSlot RESULT = ResultSlot.of("result", ArithTypes.BOOL_LIKE);
  public static final OpSpec<CmpIOp> SPEC =
      OpSpec.of("arith.cmpi", CmpIOp::new, PREDICATE, LHS, RHS, RESULT)
          .infers(
              s ->
                  List.of(
                      ArithTypes.withElementType(
                          s.operands().getFirst().type(), IntegerType.I1)))
          .assembly(
              new CmpAssembly<>(
                  name -> CmpIPredicate.named(name).map(Enum::ordinal).orElse(-1),
                  number -> CmpIPredicate.values()[number].text(),
                  Set.of()))
          .summary("comparison of two integers")
          .description(
              """
              The predicate is `eq`, `ne`, or one of `lt`, `le`, `gt`, `ge` behind `s` for signed
              and `u` for unsigned operands. The result is an `i1`, or a shape of them.
              """)
          .example(
              """
              func.func @example(%a: i32, %b: i32) -> i1 {
                %0 = arith.cmpi slt, %a, %b : i32
                func.return %0 : i1
              }
              """);

  private CmpIOp(OpState state) {
    super(SPEC, state);
  }

  public static CmpIOp create(
      OpBuilder b, Location loc, CmpIPredicate predicate, Value lhs, Value rhs) {
    return b.create(
        SPEC,
        OpState.at(loc).set(PREDICATE, IntegerAttr.i64(predicate.ordinal())).operands(lhs, rhs));
  }

  public CmpIPredicate predicate() {
    return CmpIPredicate.values()[get(PREDICATE).intValue()];
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
  public IntCompare function() {
    int width = ArithTypes.width(lhs().type());
    return switch (predicate()) {
      case EQ -> (a, b) -> a == b;
      case NE -> (a, b) -> a != b;
      case SLT -> (a, b) -> signed(a, width) < signed(b, width);
      case SLE -> (a, b) -> signed(a, width) <= signed(b, width);
      case SGT -> (a, b) -> signed(a, width) > signed(b, width);
      case SGE -> (a, b) -> signed(a, width) >= signed(b, width);
      case ULT -> (a, b) -> Long.compareUnsigned(a, b) < 0;
      case ULE -> (a, b) -> Long.compareUnsigned(a, b) <= 0;
      case UGT -> (a, b) -> Long.compareUnsigned(a, b) > 0;
      case UGE -> (a, b) -> Long.compareUnsigned(a, b) >= 0;
    };
  }

  private static long signed(long value, int width) {
    return IntBinaryOp.signed(value, width);
  }

  /**
   * {@code x < x} is known for each predicate, {@code ext(x) != 0}, {@code x != 0} and {@code x == 1}
   * are {@code x} for a truth value {@code x}, and {@code c < x} is {@code x > c}.
   */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    return ArithTypes.width(lhs().type()) > 64
        ? Foldable.unchanged()
        : ElementwiseFold.fold(this, constants, this::foldScalars);
  }

  private List<FoldResult> foldScalars(List<@Nullable Attribute> constants) {
    if (lhs() == rhs()) {
      return Foldable.to(BoolAttr.of(predicate().isReflexive()));
    }
    var l = Constants.integer(constants.get(0));
    var r = Constants.integer(constants.get(1));
    if (l.isPresent() && r.isPresent()) {
      return Foldable.to(BoolAttr.of(function().apply(l.getAsLong(), r.getAsLong())));
    }
    if (l.isPresent()) {
      return Foldable.inPlace(this::swap);
    }
    return r.isPresent()
        ? truthValue(r.getAsLong()).map(Foldable::to).orElseGet(Foldable::unchanged)
        : Foldable.unchanged();
  }

  private void swap() {
    var left = lhs();
    set(PREDICATE, IntegerAttr.i64(predicate().swapped().ordinal()));
    setOperand(0, rhs());
    setOperand(1, left);
  }

  /** The truth value that this comparison with {@code right} is equal to. */
  private Optional<Value> truthValue(long right) {
    boolean isSet = predicate() == CmpIPredicate.NE && right == 0;
    if (isSet
        && lhs().definingOp().orElse(null) instanceof CastOp extension
        && (extension instanceof ExtSIOp || extension instanceof ExtUIOp)
        && extension.in().type().equals(IntegerType.I1)) {
      return Optional.of(extension.in());
    }
    return lhs().type().equals(IntegerType.I1)
            && (isSet || predicate() == CmpIPredicate.EQ && right == 1)
        ? Optional.of(lhs())
        : Optional.empty();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new CompareUnextended());
  }

  /** {@code ext(x) == ext(y)} is {@code x == y}, and so for {@code !=}. */
  private record CompareUnextended() implements RewritePattern<CmpIOp> {
    @Override
    public Class<CmpIOp> root() {
      return CmpIOp.class;
    }

    @Override
    public int benefit() {
      return 3;
    }

    @Override
    public PatternResult rewrite(CmpIOp op, Rewriter rewriter) {
      boolean isEquality =
          op.predicate() == CmpIPredicate.EQ || op.predicate() == CmpIPredicate.NE;
      if (!isEquality
          || !(op.lhs().definingOp().orElse(null) instanceof CastOp l)
          || !(op.rhs().definingOp().orElse(null) instanceof CastOp r)
          || l.getClass() != r.getClass()
          || !(l instanceof ExtSIOp || l instanceof ExtUIOp)
          || !l.in().type().equals(r.in().type())) {
        return PatternResult.declined("it does not compare equal extensions for equality");
      }
      rewriter.replace(
          op, create(rewriter, op.location(), op.predicate(), l.in(), r.in()).result());
      return PatternResult.applied();
    }
  }

  @Override
  public void verify(Verifier v) {
    var number = get(PREDICATE).value();
    v.check(
        number.signum() >= 0 && number.bitLength() < 31
            && number.intValue() < CmpIPredicate.values().length,
        "predicate %s is not in 0 to 9",
        number);
    CmpFOp.verifyTypes(v, lhs().type(), rhs().type(), result().type());
  }
}
