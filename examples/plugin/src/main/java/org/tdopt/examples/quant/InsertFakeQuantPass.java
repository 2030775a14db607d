package org.tdopt.examples.quant;

import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.graph.LoadParameterOp;
import org.tdopt.dialects.graph.MatMulOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.pass.Option;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassContext;
import org.tdopt.ir.pass.PassInfo;
import org.tdopt.ir.pass.Statistic;

// [pass]
/** Lets every matrix product see its weight, an operand that is a parameter, in few bits. */
@PassInfo(
    name = "insert-fake-quant",
    summary = "round the weights of matrix products to what a few bits can hold")
public record InsertFakeQuantPass(
    @Option(doc = "bits of a weight, 2 to 16", defaultValue = "8") int bits,
    @Option(doc = "weights are between -range and range", defaultValue = "1") double range)
    implements Pass<FuncOp> {
  private static final Statistic ROUNDED = Statistic.of("rounded", "weights rounded");

  public InsertFakeQuantPass {
    if (bits < 2 || bits > 16) {
      throw new IllegalArgumentException("bits must be from 2 to 16, got " + bits);
    }
    if (!(range > 0)) {
      throw new IllegalArgumentException("range must be positive, got " + range);
    }
  }

  @Override
  public void run(FuncOp func, PassContext context) {
    for (var product : func.collect(MatMulOp.class)) {
      for (int i = 0; i < product.operandCount(); i++) {
        var weight = product.operand(i);
        if (weight.definingOp().orElse(null) instanceof LoadParameterOp) {
          var rounded =
              FakeQuantOp.create(
                  OpBuilder.before(product), product.location(), weight, bits, range);
          product.setOperand(i, rounded.result(0));
          context.count(ROUNDED);
        }
      }
    }
  }
}
// [end]
