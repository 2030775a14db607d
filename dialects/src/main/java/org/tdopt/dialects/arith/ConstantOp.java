package org.tdopt.dialects.arith;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.AsmNames;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/** An integer, float, tensor or vector known at compile time. */
public final class ConstantOp extends Operation implements ConstantLike, Foldable, AsmNames {
  public static final PropertySlot<Attribute> VALUE = PropertySlot.of("value", Attribute.class);
  public static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.ANY);
  public static final OpSpec<ConstantOp> SPEC =
      OpSpec.of("arith.constant", ConstantOp::new, VALUE, RESULT)
          .infers(s -> List.of(typeOfValue(s)))
          .assembly(new Assembly())
          .summary("an integer, float, tensor or vector known at compile time")
          .description(
              """
              The value is a typed attribute; its type is the type of the result. An integer is
              written as signed and wraps to its width. Constants fold, merge and may be sunk or
              hoisted freely.
              """)
          .example(
              """
              func.func @example() -> (i32, f32, tensor<2xf32>) {
                %0 = arith.constant 42 : i32
                %1 = arith.constant 1.5 : f32
                %2 = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
                func.return %0, %1, %2 : i32, f32, tensor<2xf32>
              }
              """);

  private ConstantOp(OpState state) {
    super(SPEC, state);
  }

  /** {@code c42_i32}, {@code c42} for an index, {@code true}, {@code cst} for what is no integer. */
  @Override
  public String resultName(int i) {
    return switch (get(VALUE)) {
      case BoolAttr b -> Boolean.toString(b.value());
      case IntegerAttr n when n.type() == IndexType.INDEX -> "c" + n.value();
      case IntegerAttr n -> "c" + n.value() + "_" + n.type();
      default -> "cst";
    };
  }

  private static Type typeOfValue(OpState state) {
    var value = VALUE.of(state.properties());
    return Constants.typeOf(value)
        .orElseThrow(() -> new IllegalArgumentException("'" + value + "' has no type"));
  }

  public static ConstantOp create(OpBuilder b, Location loc, Attribute value) {
    return b.create(SPEC, OpState.at(loc).set(VALUE, value));
  }

  public static ConstantOp index(OpBuilder b, Location loc, long value) {
    return integer(b, loc, value, IndexType.INDEX);
  }

  public static ConstantOp bool(OpBuilder b, Location loc, boolean value) {
    return integer(b, loc, value ? 1 : 0, IntegerType.I1);
  }

  public static ConstantOp i32(OpBuilder b, Location loc, int value) {
    return integer(b, loc, value, IntegerType.I32);
  }

  public static ConstantOp f32(OpBuilder b, Location loc, float value) {
    return create(b, loc, FloatAttr.f32(value));
  }

  /** An integer wrapped to the width of {@code type}, an integer type or index. */
  public static ConstantOp integer(OpBuilder b, Location loc, long value, Type type) {
    return create(b, loc, Constants.integer(value, type));
  }

  /** A number of a scalar type. */
  public static ConstantOp scalar(OpBuilder b, Location loc, double value, Type type) {
    return type instanceof FloatType f
        ? create(b, loc, new FloatAttr(value, f))
        : integer(b, loc, (long) value, type);
  }

  /** A constant of {@code type} if {@code value} is one; what dialects materialize with. */
  public static Optional<Operation> materialize(
      OpBuilder b, Location loc, Attribute value, Type type) {
    return Constants.typeOf(value).filter(type::equals).map(_ -> create(b, loc, value));
  }

  @Override
  public Attribute value() {
    return get(VALUE);
  }

  public Value result() {
    return get(RESULT);
  }

  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    return Foldable.to(value());
  }

  @Override
  public void verify(Verifier v) {
    var type = Constants.typeOf(value());
    var resultType = result().type();
    if (v.check(type.isPresent(), "value %s is not a typed attribute", value())) {
      v.check(
          type.get().equals(resultType),
          "value has type '%s', the result has '%s'",
          type.get(),
          resultType);
    }
    if (ArithTypes.elementType(resultType) instanceof IntegerType i) {
      v.check(
          i.signedness() == IntegerType.Signedness.SIGNLESS,
          "integer return type must be signless, got '%s'",
          resultType);
    }
  }

  /** {@code arith.constant {attrs} value}. */
  private static final class Assembly implements OpAssembly<ConstantOp> {
    @Override
    public String syntax() {
      return "{attrs} value";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      parser.attrDict(state);
      var at = parser.location();
      var value = parser.attribute();
      state.set(VALUE, value);
      state.results(
          Constants.typeOf(value)
              .orElseThrow(() -> parser.error(at, "expected a constant with a type")));
    }

    @Override
    public void print(ConstantOp op, AsmPrinter printer) {
      printer.attrDict(op, Set.of(VALUE.name())).text(" ").attribute(op.value());
    }
  }
}
