package org.tdopt.dialects.tensor;

import java.util.List;
import java.util.Set;
import org.tdopt.dialects.behavior.DestinationStyle;
import org.tdopt.dialects.view.ElementAccess;
import org.tdopt.dialects.view.IndexLists;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpResult;
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

/** A tensor with one element replaced. */
public final class InsertOp extends Operation implements Pure, DestinationStyle {
  public static final OperandSlot SCALAR = OperandSlot.of("scalar", TypeConstraint.ANY);
  public static final OperandSlot DEST = OperandSlot.of("dest", TypeConstraint.TENSOR);
  public static final OperandSlot INDICES =
      OperandSlot.variadic("indices", TypeConstraint.INDEX);
  public static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.TENSOR);
  public static final OpSpec<InsertOp> SPEC =
      OpSpec.of("tensor.insert", InsertOp::new, SCALAR, DEST, INDICES, RESULT)
          .infers(s -> List.of(s.operands().get(1).type()))
          .assembly(new Assembly())
          .resultNames("inserted")
          .summary("a tensor with one element replaced")
          .description(
              """
              A new tensor; the operand keeps its value. An index out of bounds is a fault.
              """)
          .example(
              """
              func.func @example(%s: f32, %x: tensor<4xf32>, %i: index) -> tensor<4xf32> {
                %0 = tensor.insert %s into %x[%i] : tensor<4xf32>
                func.return %0 : tensor<4xf32>
              }
              """);

  private InsertOp(OpState state) {
    super(SPEC, state);
  }

  public static InsertOp create(
      OpBuilder b, Location loc, Value scalar, Value dest, List<? extends Value> indices) {
    return b.create(SPEC, OpState.at(loc).operands(scalar, dest).operands(indices));
  }

  public Value scalar() {
    return operand(0);
  }

  public Value dest() {
    return operand(1);
  }

  @Override
  public Value destinationOf(OpResult result) {
    return dest();
  }

  public List<Value> indices() {
    return operands().subList(2, operandCount());
  }

  public Value result() {
    return result(0);
  }

  @Override
  public void verify(Verifier v) {
    ElementAccess.verify(v, dest(), indices(), "scalar", scalar());
    v.check(
        result().type().equals(dest().type()),
        "result type '%s' is not the type of the destination, '%s'",
        result().type(),
        dest().type());
  }

  /** {@code %scalar into %dest[%i, %j] {attrs} : type}. */
  private static final class Assembly implements OpAssembly<InsertOp> {
    @Override
    public String syntax() {
      return "%scalar into %dest[%i, ...] {attrs} : type";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      var scalar = parser.operand();
      parser.expect("into");
      var dest = parser.operand();
      var indices = IndexLists.parseValues(parser);
      parser.attrDict(state);
      parser.expect(":");
      var at = parser.location();
      if (!(parser.type() instanceof TensorType type)) {
        throw parser.error(at, "expected a ranked tensor type");
      }
      state.operands(parser.resolve(scalar, type.elementType()), parser.resolve(dest, type));
      state.operands(indices).results(type);
    }

    @Override
    public void print(InsertOp op, AsmPrinter printer) {
      printer.text(" ").value(op.scalar()).text(" into ").value(op.dest()).text("[");
      printer.values(op.indices()).text("]");
      printer.attrDict(op, Set.of()).text(" : ").type(op.dest().type());
    }
  }
}
