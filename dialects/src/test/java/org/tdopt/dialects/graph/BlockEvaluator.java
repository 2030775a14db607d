package org.tdopt.dialects.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.Block;
import org.tdopt.ir.Value;

/** Runs a block of evaluable operators. */
final class BlockEvaluator {
  private BlockEvaluator() {}

  /** All values of the block for those arguments. */
  static Map<Value, TensorData> run(Block block, List<TensorData> arguments) {
    var values = new HashMap<Value, TensorData>();
    for (int i = 0; i < arguments.size(); i++) {
      values.put(block.argument(i), arguments.get(i));
    }
    for (var op : block) {
      var results =
          ((Evaluable) op).evaluate(op.operands().stream().map(values::get).toList());
      for (int i = 0; i < results.size(); i++) {
        values.put(op.result(i), results.get(i));
      }
    }
    return values;
  }
}
