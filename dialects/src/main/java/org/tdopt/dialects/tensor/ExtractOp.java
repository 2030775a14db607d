package org.tdopt.dialects.tensor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.dialects.view.ElementAccess;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.FloatAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.TensorType;

/** One element of a tensor. */
public final class ExtractOp extends Operation implements Pure, Foldable {
  public static final OperandSlot TENSOR = OperandSlot.of("tensor", TypeConstraint.TENSOR);
  public static final OperandSlot INDICES =
      OperandSlot.variadic("indices", TypeConstraint.INDEX);
  public static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.ANY);
  public static final OpSpec<ExtractOp> SPEC =
      OpSpec.of("tensor.extract", ExtractOp::new, TENSOR, INDICES, RESULT)
          .infers(s -> List.of(((TensorType) s.operands().getFirst().type()).elementType()))
          .assembly(new ElementAccess.ReadAssembly<>("tensor"))
          .resultNames("extracted")
          .summary("one element of a tensor")
          .description(
              """
              One index per dimension, counted from 0; an index out of bounds is a fault.
              """)
          .example(
              """
              func.func @example(%x: tensor<4x5xf32>, %i: index) -> f32 {
                %0 = tensor.extract %x[%i, %i] : tensor<4x5xf32>
                func.return %0 : f32
              }
              """);

  private ExtractOp(OpState state) {
    super(SPEC, state);
  }

  public static ExtractOp create(
      OpBuilder b, Location loc, Value tensor, List<? extends Value> indices) {
    return b.create(SPEC, OpState.at(loc).operands(tensor).operands(indices));
  }

  public Value tensor() {
    return operand(0);
  }

  public List<Value> indices() {
    return operands().subList(1, operandCount());
  }

  public Value result() {
    return result(0);
  }

  /** The element of a splat constant, or of a tensor made from elements at known indices. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    if (constants.getFirst() instanceof DenseElementsAttr d
        && d.splat()
        && d.type().elementType() == FloatType.F32) {
      return Foldable.to(FloatAttr.f32(d.floatAt(0)));
    }
    return switch (tensor().definingOp().orElse(null)) {
      case SplatOp splat -> Foldable.to(splat.input());
      case FromElementsOp list -> {
        long at = 0;
        for (int i = 0; i < indices().size(); i++) {
          var index = Constants.integer(indices().get(i));
          long extent = list.type().dim(i);
          if (index.isEmpty() || index.getAsLong() < 0 || index.getAsLong() >= extent) {
            yield Foldable.unchanged();
          }
          at = at * extent + index.getAsLong();
        }
        yield Foldable.to(list.operand((int) at));
      }
      case null, default -> Foldable.unchanged();
    };
  }

  @Override
  public void verify(Verifier v) {
    ElementAccess.verify(v, tensor(), indices(), "result", result());
  }
}
