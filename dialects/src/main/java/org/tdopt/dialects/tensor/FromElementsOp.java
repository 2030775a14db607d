package org.tdopt.dialects.tensor;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.TensorType;

/** A tensor of static shape from its elements, row-major. */
public final class FromElementsOp extends Operation implements Pure {
  public static final OperandSlot ELEMENTS = OperandSlot.variadic("elements", TypeConstraint.ANY);
  public static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.TENSOR);
  public static final OpSpec<FromElementsOp> SPEC =
      OpSpec.of("tensor.from_elements", FromElementsOp::new, ELEMENTS, RESULT)
          .assembly(new Assembly())
          .resultNames("from_elements")
          .summary("a tensor from its elements, row-major")
          .description("As many operands as elements, in row-major order.")
          .example(
              """
              func.func @example(%a: f32, %b: f32) -> tensor<2xf32> {
                %0 = tensor.from_elements %a, %b : tensor<2xf32>
                func.return %0 : tensor<2xf32>
              }
              """);

  private FromElementsOp(OpState state) {
    super(SPEC, state);
  }

  public static FromElementsOp create(
      OpBuilder b, Location loc, TensorType type, List<? extends Value> elements) {
    return b.create(SPEC, OpState.at(loc).operands(elements).results(type));
  }

  public List<Value> elements() {
    return operands();
  }

  public TensorType type() {
    return result(0).type(TensorType.class);
  }

  public Value result() {
    return result(0);
  }

  @Override
  public void verify(Verifier v) {
    if (v.check(type().shape().isStatic(), "expects a static shape, got '%s'", type())) {
      v.check(
          type().shape().elementCount() == operandCount(),
          "expects %d elements for '%s', got %d",
          type().shape().elementCount(),
          type(),
          operandCount());
    }
    for (int i = 0; i < operandCount(); i++) {
      v.check(
          operand(i).type().equals(type().elementType()),
          "element #%d has type '%s', expected '%s'",
          i,
          operand(i).type(),
          type().elementType());
    }
  }

  /** {@code %a, %b {attrs} : type}. */
  private static final class Assembly implements OpAssembly<FromElementsOp> {
    @Override
    public String syntax() {
      return "%a, ... {attrs} : type";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      var elements = parser.operands();
      parser.attrDict(state);
      parser.expect(":");
      var at = parser.location();
      if (!(parser.type() instanceof TensorType type)) {
        throw parser.error(at, "expected a ranked tensor type");
      }
      var types = Collections.nCopies(elements.size(), type.elementType());
      state.operands(parser.resolve(elements, types)).results(type);
    }

    @Override
    public void print(FromElementsOp op, AsmPrinter printer) {
      printer.text(" ").values(op.operands());
      printer.attrDict(op, Set.of()).text(" : ").type(op.type());
    }
  }
}
