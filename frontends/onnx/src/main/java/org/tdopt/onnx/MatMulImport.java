package org.tdopt.onnx;

import java.util.Arrays;
import org.tdopt.dialects.graph.BroadcastOp;
import org.tdopt.dialects.graph.MatMulOp;
import org.tdopt.ir.Value;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;

/**
 * {@code MatMul}, as {@code numpy.matmul}: a vector is a matrix of one row on the left and of one
 * column on the right, and dimensions before the last two broadcast.
 */
final class MatMulImport {
  private MatMulImport() {}

  static Value importNode(OnnxNode node) {
    node.requireInputs(2, 2);
    var a = node.tensor(0);
    var b = node.tensor(1);
    var left = OnnxNode.type(a).shape().toArray();
    var right = OnnxNode.type(b).shape().toArray();
    if (left.length == 0 || right.length == 0) {
      throw node.error("a scalar is no operand of a matrix product");
    }
    boolean row = left.length == 1;
    boolean column = right.length == 1;
    if (row) {
      left = new long[] {1, left[0]};
    }
    if (column) {
      right = new long[] {right[0], 1};
    }
    long m = left[left.length - 2];
    long n = right[right.length - 1];
    Value product;
    long[] batch;
    if (right.length == 2) {
      // One matrix on the right serves all: {@code A [.., M, K] B [K, N]} is one product of rows.
      batch = Arrays.copyOf(left, left.length - 2);
      long rows = Arrays.stream(left).limit(left.length - 1L).reduce(1, Math::multiplyExact);
      product =
          product(
              node,
              reshape(node, a, new long[] {rows, left[left.length - 1]}),
              reshape(node, b, right));
    } else {
      batch = commonBatch(node, left, right);
      product =
          product(
              node,
              broadcast(node, reshape(node, a, left), batch),
              broadcast(node, reshape(node, b, right), batch));
    }
    var result = new long[batch.length + (row ? 0 : 1) + (column ? 0 : 1)];
    System.arraycopy(batch, 0, result, 0, batch.length);
    int at = batch.length;
    if (!row) {
      result[at++] = m;
    }
    if (!column) {
      result[at] = n;
    }
    return reshape(node, product, result);
  }

  private static Value product(OnnxNode node, Value a, Value b) {
    return MatMulOp.create(node.body(), node.location(), a, b, false, false).result(0);
  }

  private static long[] commonBatch(OnnxNode node, long[] left, long[] right) {
    int rank = Math.max(left.length, right.length) - 2;
    var batch = new long[rank];
    for (int i = 0; i < rank; i++) {
      int l = i + left.length - 2 - rank;
      int r = i + right.length - 2 - rank;
      long x = l < 0 ? 1 : left[l];
      long y = r < 0 ? 1 : right[r];
      if (x != y && x != 1 && y != 1) {
        throw node.error(
            "batch dimensions of shapes [%s] and [%s] do not broadcast",
            Shape.of(left), Shape.of(right));
      }
      batch[i] = x == 1 ? y : x;
    }
    return batch;
  }

  private static Value broadcast(OnnxNode node, Value value, long[] batch) {
    var type = OnnxNode.type(value);
    var dims = Arrays.copyOf(batch, batch.length + 2);
    dims[batch.length] = type.dim(type.rank() - 2);
    dims[batch.length + 1] = type.dim(type.rank() - 1);
    var to = TensorType.of(type.elementType(), Shape.of(dims));
    return to.equals(type)
        ? value
        : BroadcastOp.create(node.body(), node.location(), value, to).result(0);
  }

  private static Value reshape(OnnxNode node, Value value, long[] dims) {
    return ReshapeImports.reshapeTo(node, value, dims);
  }
}
