package org.tdopt.dialects.graph;

import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Value;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;

/**
 * {@code matmul(transpose(a), b) -> matmul(a, b) {transpose_a}}, the same for the right operand;
 * a flag that is set already is cleared.
 */
final class FoldTransposeIntoMatMul implements RewritePattern<MatMulOp> {
  @Override
  public Class<MatMulOp> root() {
    return MatMulOp.class;
  }

  @Override
  public PatternResult rewrite(MatMulOp op, Rewriter rewriter) {
    var left = source(op.lhs());
    var right = source(op.rhs());
    if (left == null && right == null) {
      return PatternResult.declined("no operand exchanges its last two dimensions");
    }
    var folded =
        MatMulOp.create(
            rewriter,
            op.location(),
            left == null ? op.lhs() : left,
            right == null ? op.rhs() : right,
            op.transposeA() != (left != null),
            op.transposeB() != (right != null));
    rewriter.replace(op, folded.result(0));
    return PatternResult.applied();
  }

  /** What {@code value} is the transpose of in its last two dimensions alone; null if nothing. */
  private static @Nullable Value source(Value value) {
    return value.definingOp().orElse(null) instanceof TransposeOp t && isMatrixTranspose(t)
        ? t.get(TransposeOp.INPUT)
        : null;
  }

  private static boolean isMatrixTranspose(TransposeOp op) {
    var permutation = op.permutation();
    int rank = permutation.length;
    for (int d = 0; d < rank - 2; d++) {
      if (permutation[d] != d) {
        return false;
      }
    }
    return rank >= 2 && permutation[rank - 2] == rank - 1;
  }
}
