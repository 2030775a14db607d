package org.tdopt.interp.tensor;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.ArrayList;
import java.util.List;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.StatementNode;

/** Runs an operator's reference semantics. */
public final class EvaluateNode extends StatementNode {
  private final Evaluable operator;
  private final Precision precision;
  @CompilationFinal(dimensions = 1) private final Slot[] operands;
  @CompilationFinal(dimensions = 1) private final Slot[] results;

  private EvaluateNode(
      Evaluable operator, List<Slot> operands, List<Slot> results, Precision precision) {
    this.operator = operator;
    this.precision = precision;
    this.operands = operands.toArray(Slot[]::new);
    this.results = results.toArray(Slot[]::new);
  }

  public static EvaluateNode create(
      Evaluable operator, List<Slot> operands, List<Slot> results, Precision precision) {
    return new EvaluateNode(operator, operands, results, precision);
  }

  @Override
  @ExplodeLoop
  public void execute(VirtualFrame frame) {
    var values = new Object[operands.length];
    for (int i = 0; i < operands.length; i++) {
      values[i] = frame.getObjectStatic(operands[i].index());
    }
    var out = evaluate(values);
    for (int i = 0; i < results.length; i++) {
      frame.setObjectStatic(results[i].index(), out[i]);
    }
  }

  /** A result may share its storage with an operand, so all count as shared. */
  @TruffleBoundary
  private Object[] evaluate(Object[] values) {
    var inputs = new ArrayList<TensorData>();
    for (var v : values) {
      var tensor = (TensorValue) v;
      tensor.share();
      inputs.add(tensor.data());
    }
    var out = new ArrayList<Object>();
    for (var data : operator.evaluate(inputs)) {
      out.add(TensorValue.shared(precision.stored(data)));
    }
    return out.toArray();
  }
}
