package org.tdopt.interp.scalar;

import java.util.List;
import org.tdopt.dialects.behavior.ScalarFunction;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.ir.Operation;

/** Makes the node that computes a scalar function. */
public final class ScalarNodes {
  private ScalarNodes() {}

  /**
   * A node that reads the operands and sets the result.
   *
   * @param op the operation, for messages and for the width of an integer result
   */
  public static StatementNode create(
      ScalarFunction function, Operation op, List<Slot> operands, Slot result) {
    var resultType = op.result(0).type();
    var o = operands.stream().mapToInt(Slot::index).toArray();
    int r = result.index();
    return switch (function) {
      case ScalarFunction.F32Unary f -> new FloatNodes.Unary(f, o[0], r);
      case ScalarFunction.F32Binary f -> new FloatNodes.Binary(f, o[0], o[1], r);
      case ScalarFunction.F32Ternary f -> new FloatNodes.Ternary(f, o[0], o[1], o[2], r);
      case ScalarFunction.F32Compare f -> new FloatNodes.Compare(f, o[0], o[1], r);
      case ScalarFunction.F64Unary f -> new DoubleNodes.Unary(f, o[0], r);
      case ScalarFunction.F64Binary f -> new DoubleNodes.Binary(f, o[0], o[1], r);
      case ScalarFunction.F64Ternary f -> new DoubleNodes.Ternary(f, o[0], o[1], o[2], r);
      case ScalarFunction.F64Compare f -> new DoubleNodes.Compare(f, o[0], o[1], r);
      case ScalarFunction.IntUnary f -> new IntNodes.Unary(f, Width.of(resultType), o[0], r);
      case ScalarFunction.IntBinary f ->
          new IntNodes.Binary(op, f, Width.of(resultType), o[0], o[1], r);
      case ScalarFunction.IntCompare f -> new IntNodes.Compare(f, o[0], o[1], r);
      case ScalarFunction.IntToFloat f -> new ConversionNodes.FromInt(f, o[0], result);
      case ScalarFunction.FloatToInt f ->
          new ConversionNodes.ToInt(f, Width.of(resultType), operands.get(0), r);
      case ScalarFunction.FloatCast f ->
          new ConversionNodes.FloatCast(f, operands.get(0), result);
      case ScalarFunction.Select _ ->
          new ConversionNodes.Select(o[0], operands.get(1), operands.get(2), result);
    };
  }
}
