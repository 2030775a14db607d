package org.tdopt.dialects.graph;

import java.util.List;
import org.tdopt.dialects.behavior.Differentiable;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.FlopCount;
import org.tdopt.dialects.behavior.Structured;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/** An operator on two tensors, element by element, whose operands broadcast as in NumPy. */
abstract class BroadcastingOp extends GraphOp
    implements Differentiable, Evaluable, FlopCount, Structured {
  static final OperandSlot LHS = OperandSlot.of("lhs", TensorConstraints.FLOATS);
  static final OperandSlot RHS = OperandSlot.of("rhs", TensorConstraints.FLOATS);
  static final ResultSlot RESULT = ResultSlot.of("result", TensorConstraints.FLOATS);
  static final String FORMAT =
      "$lhs `,` $rhs attr-dict `:` functional-type(operands, results)";

  BroadcastingOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  static List<Type> infer(OpState state) {
    var l = tensor(state, 0);
    var r = tensor(state, 1);
    if (!l.elementType().equals(r.elementType())) {
      throw new DiagnosticException(
          state.location(),
          "element types differ: %s and %s".formatted(l.elementType(), r.elementType()));
    }
    var shape =
        Broadcasting.common(l.shape(), r.shape())
            .orElseThrow(
                () ->
                    new DiagnosticException(
                        state.location(), "'%s' and '%s' do not broadcast".formatted(l, r)));
    return List.of(TensorType.of(l.elementType(), shape));
  }

  /** The operator on two elements. */
  abstract double apply(double l, double r);

  @Override
  public boolean isDifferentiable(int index) {
    return true;
  }

  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var l = operands.get(0);
    var r = operands.get(1);
    var shape = tensor(result(0)).shape();
    var fromLeft = RowMajor.offsets(shape, Broadcasting.strides(l.shape(), shape));
    var fromRight = RowMajor.offsets(shape, Broadcasting.strides(r.shape(), shape));
    var out = l.zeros(shape);
    for (int i = 0; i < fromLeft.length; i++) {
      out.set(i, apply(l.get(fromLeft[i]), r.get(fromRight[i])));
    }
    return List.of(out);
  }

  @Override
  public long flops() {
    return tensor(result(0)).shape().elementCount();
  }

  /** The operator on two elements, in the body of a structured operation. */
  abstract Value scalar(Scalars s, Value l, Value r);

  @Override
  public List<Value> toStructured(OpBuilder b) {
    return List.of(
        new StructuredBuilder(b, location())
            .elementwise(
                tensor(result(0)), operands(), (s, in) -> scalar(s, in.get(0), in.get(1))));
  }
}
