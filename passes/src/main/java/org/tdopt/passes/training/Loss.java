package org.tdopt.passes.training;

import java.util.Optional;
import org.tdopt.dialects.graph.MseLossOp;
import org.tdopt.dialects.graph.SoftmaxCrossEntropyOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.TensorType;

/** What a training step minimises. */
public enum Loss {
  /** Mean over all elements of the squared difference to the target. */
  MSE {
    @Override
    Optional<TensorType> targetType(TensorType output) {
      return Optional.of(output);
    }

    @Override
    Value create(OpBuilder b, Location at, Value output, Value target) {
      return MseLossOp.create(b, at, output, target).result(0);
    }
  },

  /** Softmax cross-entropy with class labels, mean over the batch. */
  CROSS_ENTROPY {
    @Override
    Optional<TensorType> targetType(TensorType output) {
      return output.rank() == 2
          ? Optional.of(TensorType.of(IntegerType.I64, output.dim(0)))
          : Optional.empty();
    }

    @Override
    Value create(OpBuilder b, Location at, Value output, Value target) {
      return SoftmaxCrossEntropyOp.create(b, at, output, target).result(0);
    }
  };

  /** The type of the target for a model's output; empty if the loss does not fit it. */
  abstract Optional<TensorType> targetType(TensorType output);

  /** The loss, a tensor of rank 0. */
  abstract Value create(OpBuilder b, Location at, Value output, Value target);
}
