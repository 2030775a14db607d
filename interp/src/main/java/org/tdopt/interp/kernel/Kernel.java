package org.tdopt.interp.kernel;

import java.util.List;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpOperand;
import org.tdopt.ir.Operation;
import org.tdopt.ir.affine.AffineMap;

/**
 * A structured operation as the interpreter sees it.
 *
 * @param maps one indexing map per input and output
 * @param body its arguments are elements of the inputs, then of the outputs
 */
public record Kernel(
    Operation op,
    List<OpOperand> inputs,
    List<OpOperand> outputs,
    List<AffineMap> maps,
    int loopCount,
    Block body) {

  int inputCount() {
    return inputs.size();
  }

  int operandCount() {
    return inputs.size() + outputs.size();
  }

  OpOperand operand(int i) {
    return i < inputs.size() ? inputs.get(i) : outputs.get(i - inputs.size());
  }

  /** The new element of each output. */
  List<OpOperand> yielded() {
    return body.terminator().opOperands();
  }
}
