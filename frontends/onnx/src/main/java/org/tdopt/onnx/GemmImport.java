package org.tdopt.onnx;

import org.tdopt.dialects.graph.AddOp;
import org.tdopt.dialects.graph.MatMulOp;
import org.tdopt.dialects.graph.ScaleOp;
import org.tdopt.ir.Value;

/** {@code Gemm}: {@code alpha * A' B' + beta * C}, where A and B may be transposed. */
final class GemmImport {
  private GemmImport() {}

  static Value importNode(OnnxNode node) {
    node.requireInputs(2, 3);
    boolean transposeA = node.flag("transA");
    boolean transposeB = node.flag("transB");
    double alpha = node.number("alpha", 1);
    double beta = node.number("beta", 1);
    var a = node.tensor(0);
    var b = node.tensor(1);
    if (OnnxNode.type(a).rank() != 2 || OnnxNode.type(b).rank() != 2) {
      throw node.error(
          "A and B must have rank 2, but are of shape [%s] and [%s]",
          OnnxNode.type(a).shape(), OnnxNode.type(b).shape());
    }
    var at = node.location();
    var product =
        scaled(
            node, MatMulOp.create(node.body(), at, a, b, transposeA, transposeB).result(0), alpha);
    if (!node.hasInput(2)) {
      return product;
    }
    var c = node.tensor(2);
    var sum = AddOp.create(node.body(), at, product, scaled(node, c, beta)).result(0);
    if (!sum.type().equals(product.type())) {
      throw node.error(
          "C of shape [%s] does not broadcast to the product's shape [%s]",
          OnnxNode.type(c).shape(), OnnxNode.type(product).shape());
    }
    return sum;
  }

  private static Value scaled(OnnxNode node, Value value, double factor) {
    return factor == 1
        ? value
        : ScaleOp.create(node.body(), node.location(), value, factor).result(0);
  }
}
