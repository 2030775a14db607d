package org.tdopt.onnx;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tdopt.dialects.graph.AddOp;
import org.tdopt.dialects.graph.ReluOp;
import org.tdopt.ir.Value;

/** The operators that can be imported, by name. */
final class OperatorImports {
  private static final Map<String, Function<OnnxNode, Imported>> BY_NAME =
      new TreeMap<>(
          Map.of(
              "Add", tensor(OperatorImports::add),
              "Constant", ConstantImport::importNode,
              "Flatten", tensor(ReshapeImports::flatten),
              "Gemm", tensor(GemmImport::importNode),
              "Identity", OperatorImports::identity,
              "MatMul", tensor(MatMulImport::importNode),
              "Relu", tensor(OperatorImports::relu),
              "Reshape", tensor(ReshapeImports::reshape)));

  private OperatorImports() {}

  static Imported importNode(OnnxNode node) {
    boolean standard = node.domain().isEmpty() || node.domain().equals("ai.onnx");
    var operator = standard ? BY_NAME.get(node.operator()) : null;
    if (operator == null) {
      throw node.error(
          "the operator%s is not supported; supported are %s",
          standard ? "" : " of the domain '" + node.domain() + "'",
          String.join(", ", BY_NAME.keySet()));
    }
    var result = operator.apply(node);
    node.requireAllAttributesRead();
    return result;
  }

  private static Function<OnnxNode, Imported> tensor(Function<OnnxNode, Value> operator) {
    return node -> new Imported.Tensor(operator.apply(node));
  }

  private static Value add(OnnxNode node) {
    node.requireInputs(2, 2);
    return AddOp.create(node.body(), node.location(), node.tensor(0), node.tensor(1)).result(0);
  }

  private static Value relu(OnnxNode node) {
    node.requireInputs(1, 1);
    return ReluOp.create(node.body(), node.location(), node.tensor(0)).result(0);
  }

  private static Imported identity(OnnxNode node) {
    node.requireInputs(1, 1);
    return node.input(0);
  }
}
