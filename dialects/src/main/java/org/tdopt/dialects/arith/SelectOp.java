package org.tdopt.dialects.arith;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.behavior.ScalarFunction;
import org.tdopt.dialects.behavior.ScalarSemantics;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/** One of two values, chosen by a truth value, or element by element by a shape of them. */
public final class SelectOp extends Operation
    implements ScalarSemantics, Foldable, Pure, Canonicalizable {
  public static final OperandSlot CONDITION =
      OperandSlot.of("condition", ArithTypes.BOOL_LIKE);
  public static final OperandSlot TRUE_VALUE = OperandSlot.of("true_value", TypeConstraint.ANY);
  public static final OperandSlot FALSE_VALUE = OperandSlot.of("false_value", TypeConstraint.ANY);
  public static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.ANY);
  public static final OpSpec<SelectOp> SPEC =
      OpSpec.of("arith.select", SelectOp::new, CONDITION, TRUE_VALUE, FALSE_VALUE, RESULT)
          .infers(s -> List.of(s.operands().get(1).type()))
          .assembly(new Assembly())
          .summary("one of two values, chosen by a truth value")
          .description(
              """
              `condition ? true_value : false_value`. The condition is one `i1` for values of any
              type, or a shape of them for a tensor or vector of that shape. Both values are
              evaluated.
              """)
          .example(
              """
              func.func @example(%c: i1, %a: f32, %b: f32) -> f32 {
                %0 = arith.select %c, %a, %b : f32
                func.return %0 : f32
              }
              """);

  private SelectOp(OpState state) {
    super(SPEC, state);
  }

  public static SelectOp create(
      OpBuilder b, Location loc, Value condition, Value trueValue, Value falseValue) {
    return b.create(SPEC, OpState.at(loc).operands(condition, trueValue, falseValue));
  }

  public Value condition() {
    return operand(0);
  }

  public Value trueValue() {
    return operand(1);
  }

  public Value falseValue() {
    return operand(2);
  }

  public Value result() {
    return result(0);
  }

  @Override
  public ScalarFunction function() {
    return new ScalarFunction.Select();
  }

  /**
   * {@code c ? x : x = x}, {@code true ? x : y = x}, {@code false ? x : y = y}, {@code c ? true :
   * false = c}, and {@code x == y ? x : y = y}, {@code x != y ? x : y = x}.
   */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    if (trueValue() == falseValue()) {
      return Foldable.to(trueValue());
    }
    return ElementwiseFold.fold(this, constants, this::foldScalars);
  }

  private List<FoldResult> foldScalars(List<@Nullable Attribute> constants) {
    if (constants.get(0) instanceof BoolAttr c) {
      return Foldable.to(c.value() ? trueValue() : falseValue());
    }
    if (condition().type().equals(result().type())
        && constants.get(1) == BoolAttr.TRUE
        && constants.get(2) == BoolAttr.FALSE) {
      return Foldable.to(condition());
    }
    return condition().definingOp().orElse(null) instanceof CmpIOp cmp && comparesValues(cmp)
        ? switch (cmp.predicate()) {
          case EQ -> Foldable.to(falseValue());
          case NE -> Foldable.to(trueValue());
          default -> Foldable.unchanged();
        }
        : Foldable.unchanged();
  }

  private boolean comparesValues(CmpIOp cmp) {
    return cmp.lhs() == trueValue() && cmp.rhs() == falseValue()
        || cmp.rhs() == trueValue() && cmp.lhs() == falseValue();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return SelectCanonicalization.PATTERNS;
  }

  @Override
  public void verify(Verifier v) {
    var type = result().type();
    v.check(
        trueValue().type().equals(type) && falseValue().type().equals(type),
        "requires both values to have the type of the result, got '%s', '%s' for '%s'",
        trueValue().type(),
        falseValue().type(),
        type);
    var condition = condition().type();
    v.check(
        condition.equals(IntegerType.I1) || ArithTypes.sameShape(condition, type),
        "condition of type '%s' does not fit values of type '%s'",
        condition,
        type);
  }

  /** {@code %c, %t, %f {attrs} : [type of the condition if not i1,] type}. */
  private static final class Assembly implements OpAssembly<SelectOp> {
    @Override
    public String syntax() {
      return "%condition, %true, %false {attrs} : [type of the condition,] type";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      var condition = parser.operand();
      parser.expect(",");
      var trueValue = parser.operand();
      parser.expect(",");
      var falseValue = parser.operand();
      parser.attrDict(state);
      parser.expect(":");
      Type conditionType = IntegerType.I1;
      var type = parser.type();
      if (parser.accept(",")) {
        conditionType = type;
        type = parser.type();
      }
      state.operands(
          parser.resolve(condition, conditionType),
          parser.resolve(trueValue, type),
          parser.resolve(falseValue, type));
      state.results(type);
    }

    @Override
    public void print(SelectOp op, AsmPrinter printer) {
      printer.text(" ").values(op.operands()).attrDict(op, Set.of()).text(" : ");
      if (!op.condition().type().equals(IntegerType.I1)) {
        printer.type(op.condition().type()).text(", ");
      }
      printer.type(op.result().type());
    }
  }
}
