package org.tdopt.driver.training;

import static org.junit.jupiter.api.Assumptions.abort;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tdopt.onnx.proto.AttributeProto;
import org.tdopt.onnx.proto.GraphProto;
import org.tdopt.onnx.proto.NodeProto;
import org.tdopt.passes.training.Loss;

/** Trains the graph of a model with libtorch: the reference that is not ours. */
final class Torch implements AutoCloseable {
  private final Engine engine;
  private final NDManager manager;
  private final GraphProto graph;
  private final Map<String, NDArray> parameters = new LinkedHashMap<>();

  private Torch(Engine engine, GraphProto graph) {
    this.engine = engine;
    this.graph = graph;
    manager = NDManager.newBaseManager(Device.cpu(), engine.getEngineName());
    for (var tensor : graph.getInitializerList()) {
      var raw = tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
      var values = new float[raw.remaining() / 4];
      raw.asFloatBuffer().get(values);
      long[] dims = tensor.getDimsList().stream().mapToLong(Long::longValue).toArray();
      var array = manager.create(values, new Shape(dims));
      array.setRequiresGradient(true);
      parameters.put(tensor.getName(), array);
    }
  }

  /** Loads libtorch, or skips the test with the reason. */
  static Torch load(GraphProto graph) {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("DJL_CACHE_DIR", "target/djl");
    System.setProperty("OPT_OUT_TRACKING", "true");
    try {
      return new Torch(Engine.getEngine("PyTorch"), graph);
    } catch (RuntimeException | LinkageError e) {
      return abort("libtorch does not run on this platform: " + e);
    }
  }

  /** One call of the graph: the loss, and the gradient of each parameter it depends on. */
  record Step(double loss, Map<String, float[]> gradients) {}

  /** Inputs {@code [batch, ...]} and, for cross-entropy, labels as a matrix with one 1 per row. */
  Step gradients(float[] input, long[] inputShape, float[] target, long[] targetShape, Loss loss) {
    try (var collector = engine.newGradientCollector();
        var scope = manager.newSubManager()) {
      collector.zeroGradients();
      var x = scope.create(input, new Shape(inputShape));
      var t = scope.create(target, new Shape(targetShape));
      var y = run(x);
      var value =
          switch (loss) {
            case MSE -> y.sub(t).square().mean();
            case CROSS_ENTROPY ->
                y.logSoftmax(1).mul(t).sum().mul(-1f / inputShape[0]);
          };
      collector.backward(value);
      var found = new LinkedHashMap<String, float[]>();
      parameters.forEach((name, p) -> found.put(name, p.getGradient().toFloatArray()));
      return new Step(value.getFloat(), found);
    }
  }

  /** {@code parameter - lr * gradient} for all. */
  void descend(Step step, float lr) {
    step.gradients()
        .forEach(
            (name, gradient) -> {
              var p = parameters.get(name);
              try (var updated = manager.create(gradient, p.getShape()).mul(-lr).add(p)) {
                var fresh = manager.create(updated.toFloatArray(), p.getShape());
                fresh.setRequiresGradient(true);
                parameters.put(name, fresh);
                p.close();
              }
            });
  }

  float[] parameter(String name) {
    return parameters.get(name).toFloatArray();
  }

  List<String> names() {
    return new ArrayList<>(parameters.keySet());
  }

  private NDArray run(NDArray x) {
    var values = new HashMap<String, NDArray>(parameters);
    values.put(graph.getInput(0).getName(), x);
    for (var node : graph.getNodeList()) {
      var in = new NDList();
      node.getInputList().forEach(name -> in.add(values.get(name)));
      values.put(node.getOutput(0), evaluate(node, in));
    }
    return values.get(graph.getOutput(0).getName());
  }

  private static NDArray evaluate(NodeProto node, NDList in) {
    return switch (node.getOpType()) {
      case "Gemm" -> {
        var a = flag(node, "transA") ? in.get(0).transpose() : in.get(0);
        var b = flag(node, "transB") ? in.get(1).transpose() : in.get(1);
        var product = a.matMul(b).mul(number(node, "alpha"));
        yield in.size() < 3 ? product : product.add(in.get(2).mul(number(node, "beta")));
      }
      case "MatMul" -> in.get(0).matMul(in.get(1));
      case "Add" -> in.get(0).add(in.get(1));
      case "Relu" -> Activation.relu(in.get(0));
      case "Identity" -> in.get(0);
      case "Flatten" -> in.get(0).reshape(in.get(0).getShape().get(0), -1);
      default -> throw new IllegalArgumentException(node.getOpType());
    };
  }

  private static boolean flag(NodeProto node, String name) {
    return node.getAttributeList().stream()
        .anyMatch(a -> a.getName().equals(name) && a.getI() == 1);
  }

  private static float number(NodeProto node, String name) {
    return node.getAttributeList().stream()
        .filter(a -> a.getName().equals(name))
        .findFirst()
        .map(AttributeProto::getF)
        .orElse(1f);
  }

  @Override
  public void close() {
    manager.close();
  }
}
