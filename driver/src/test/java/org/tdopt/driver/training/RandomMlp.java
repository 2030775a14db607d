package org.tdopt.driver.training;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tdopt.onnx.proto.AttributeProto;
import org.tdopt.onnx.proto.AttributeProto.AttributeType;
import org.tdopt.onnx.proto.GraphProto;
import org.tdopt.onnx.proto.ModelProto;
import org.tdopt.onnx.proto.NodeProto;
import org.tdopt.onnx.proto.OperatorSetIdProto;
import org.tdopt.onnx.proto.TensorProto;
import org.tdopt.onnx.proto.TensorProto.DataType;
import org.tdopt.onnx.proto.TensorShapeProto.Dimension;
import org.tdopt.onnx.proto.ValueInfoProto;
import org.tdopt.passes.training.Loss;

/**
 * A multi-layer perceptron drawn from a seed: one to four layers of 1 to 300 features, primes among
 * them, as Gemm with any of its attributes or as MatMul and Add, a weight used twice now and then,
 * a batch of 1 to 17 and either loss.
 */
public final class RandomMlp {
  private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 31, 61, 127, 211, 293};

  private final Random random;
  private final GraphProto.Builder graph = GraphProto.newBuilder().setName("mlp");
  private final List<Integer> widths = new ArrayList<>();
  private final int batch;
  private final Loss loss;

  private RandomMlp(long seed) {
    random = new Random(seed);
    batch = 1 + random.nextInt(17);
    loss = random.nextBoolean() ? Loss.MSE : Loss.CROSS_ENTROPY;
    int layers = 1 + random.nextInt(4);
    widths.add(width());
    var value = "x";
    for (int i = 0; i < layers; i++) {
      boolean again = i > 0 && i < layers - 1 && random.nextInt(3) == 0;
      int out = again ? widths.getLast() : Math.max(i == layers - 1 ? 2 : 1, width());
      value = layer(i, value, widths.getLast(), out, again);
      widths.add(out);
      if (i < layers - 1) {
        value = node("Relu", List.of(value), "relu" + i);
      }
    }
    graph.addInput(matrix("x", widths.getFirst()));
    graph.addOutput(matrix(value, widths.getLast()));
  }

  public static RandomMlp ofSeed(long seed) {
    return new RandomMlp(seed);
  }

  public ModelProto model() {
    return ModelProto.newBuilder()
        .setIrVersion(8)
        .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(13))
        .setGraph(graph)
        .build();
  }

  public int batch() {
    return batch;
  }

  public int inputs() {
    return widths.getFirst();
  }

  public int outputs() {
    return widths.getLast();
  }

  public Loss loss() {
    return loss;
  }

  private int width() {
    return switch (random.nextInt(3)) {
      case 0 -> PRIMES[random.nextInt(PRIMES.length)];
      case 1 -> 1 + random.nextInt(20);
      default -> 1 + random.nextInt(300);
    };
  }

  /** A dense layer; {@code twice} applies a square one two times. */
  private String layer(int i, String x, int in, int out, boolean twice) {
    boolean transposed = random.nextBoolean();
    boolean gemm = transposed || random.nextBoolean();
    var weight =
        tensor(
            "fc" + i + ".weight",
            Math.sqrt(2.0 / in),
            transposed ? new long[] {out, in} : new long[] {in, out});
    var bias = random.nextInt(4) > 0;
    var name = "fc" + i + ".bias";
    if (bias) {
      tensor(name, 0.1, gemm && random.nextBoolean() ? new long[] {1, out} : new long[] {out});
    }
    var value = x;
    for (int use = 0; use < (twice ? 2 : 1); use++) {
      var result = "fc" + i + "_" + use;
      if (gemm) {
        var node = NodeProto.newBuilder().setOpType("Gemm").setName(result).addOutput(result);
        node.addInput(value).addInput(weight);
        if (bias) {
          node.addInput(name);
        }
        if (transposed) {
          node.addAttribute(
              AttributeProto.newBuilder().setName("transB").setType(AttributeType.INT).setI(1));
        }
        if (random.nextInt(3) == 0) {
          node.addAttribute(number("alpha", 0.75f)).addAttribute(number("beta", 1.5f));
        }
        graph.addNode(node);
        value = result;
      } else {
        value = node("MatMul", List.of(value, weight), result);
        value = bias ? node("Add", List.of(value, name), result + "b") : value;
      }
    }
    return value;
  }

  private static AttributeProto.Builder number(String name, float value) {
    return AttributeProto.newBuilder().setName(name).setType(AttributeType.FLOAT).setF(value);
  }

  private String node(String operator, List<String> inputs, String result) {
    graph.addNode(
        NodeProto.newBuilder()
            .setOpType(operator)
            .setName(result)
            .addAllInput(inputs)
            .addOutput(result));
    return result;
  }

  private String tensor(String name, double deviation, long... dims) {
    int n = 1;
    var tensor = TensorProto.newBuilder().setName(name).setDataType(DataType.FLOAT.getNumber());
    for (long d : dims) {
      tensor.addDims(d);
      n *= (int) d;
    }
    var raw = ByteBuffer.allocate(4 * n).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < n; i++) {
      raw.putFloat((float) (deviation * random.nextGaussian()));
    }
    graph.addInitializer(tensor.setRawData(ByteString.copyFrom(raw.array())));
    return name;
  }

  private static ValueInfoProto matrix(String name, int columns) {
    var info = ValueInfoProto.newBuilder().setName(name);
    info.getTypeBuilder()
        .getTensorTypeBuilder()
        .setElemType(DataType.FLOAT.getNumber())
        .getShapeBuilder()
        .addDim(Dimension.newBuilder().setDimParam("N"))
        .addDim(Dimension.newBuilder().setDimValue(columns));
    return info.build();
  }
}
