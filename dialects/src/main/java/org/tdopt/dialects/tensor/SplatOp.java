package org.tdopt.dialects.tensor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.view.IndexLists;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.TensorType;

/** A tensor whose elements are all one scalar. */
public final class SplatOp extends Operation implements Pure, Foldable {
  public static final OperandSlot INPUT = OperandSlot.of("input", TypeConstraint.ANY);
  public static final OperandSlot DYNAMIC_SIZES =
      OperandSlot.variadic("dynamicSizes", TypeConstraint.INDEX);
  public static final ResultSlot AGGREGATE = ResultSlot.of("aggregate", TypeConstraint.TENSOR);
  public static final OpSpec<SplatOp> SPEC =
      OpSpec.of("tensor.splat", SplatOp::new, INPUT, DYNAMIC_SIZES, AGGREGATE)
          .assembly(new Assembly())
          .resultNames("splat")
          .summary("a tensor whose elements are all one scalar")
          .description(
              """
              Every element is the scalar. Operands behind it are the extents the type does not
              know.
              """)
          .example(
              """
              func.func @example(%s: f32) -> tensor<2x3xf32> {
                %0 = tensor.splat %s : tensor<2x3xf32>
                func.return %0 : tensor<2x3xf32>
              }
              """);

  private SplatOp(OpState state) {
    super(SPEC, state);
  }

  public static SplatOp create(OpBuilder b, Location loc, Value input, TensorType type) {
    return create(b, loc, input, List.of(), type);
  }

  public static SplatOp create(
      OpBuilder b, Location loc, Value input, List<? extends Value> sizes, TensorType type) {
    return b.create(SPEC, OpState.at(loc).operands(input).operands(sizes).results(type));
  }

  public Value input() {
    return operand(0);
  }

  public Value result() {
    return result(0);
  }

  /** A constant if the scalar is one. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    var type = result().type(TensorType.class);
    return constants.getFirst() instanceof FloatAttr f
            && f.type() == FloatType.F32
            && type.shape().isStatic()
        ? Foldable.to(DenseElementsAttr.splat(type, (float) f.value()))
        : Foldable.unchanged();
  }

  @Override
  public void verify(Verifier v) {
    var type = result().type(TensorType.class);
    v.check(
        input().type().equals(type.elementType()),
        "input type '%s' is not the element type of '%s'",
        input().type(),
        type);
    IndexLists.verifyDynamicSizes(v, type.shape(), operandCount() - 1);
  }

  /** {@code %scalar[%sizes] {attrs} : type}, without brackets if there is no size. */
  private static final class Assembly implements OpAssembly<SplatOp> {
    @Override
    public String syntax() {
      return "%scalar [[%size, ...]] {attrs} : type";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      var input = parser.operand();
      var sizes = parser.peek("[") ? IndexLists.parseValues(parser) : List.<Value>of();
      parser.attrDict(state);
      parser.expect(":");
      var at = parser.location();
      if (!(parser.type() instanceof TensorType type)) {
        throw parser.error(at, "expected a ranked tensor type");
      }
      state.operands(parser.resolve(input, type.elementType())).operands(sizes).results(type);
    }

    @Override
    public void print(SplatOp op, AsmPrinter printer) {
      printer.text(" ").value(op.input());
      if (op.operandCount() > 1) {
        printer.text("[").values(op.operands().subList(1, op.operandCount())).text("]");
      }
      printer.attrDict(op, Set.of()).text(" : ").type(op.result().type());
    }
  }
}
