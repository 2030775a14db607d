package org.tdopt.onnx;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

/** Builds small models for tests. */
final class Models {
  private final GraphProto.Builder graph = GraphProto.newBuilder().setName("g");

  static byte[] bytes(GraphProto.Builder graph) {
    return ModelProto.newBuilder()
        .setIrVersion(8)
        .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(13))
        .setGraph(graph)
        .build()
        .toByteArray();
  }

  byte[] bytes() {
    return bytes(graph);
  }

  GraphProto.Builder graph() {
    return graph;
  }

  /** An input; an extent is a {@link Long}, or a {@link String} where it is symbolic. */
  Models input(String name, Object... dims) {
    graph.addInput(valueInfo(name, DataType.FLOAT, dims));
    return this;
  }

  /** An output whose shape the model does not declare. */
  Models output(String name) {
    graph.addOutput(ValueInfoProto.newBuilder().setName(name));
    return this;
  }

  Models output(String name, Object... dims) {
    graph.addOutput(valueInfo(name, DataType.FLOAT, dims));
    return this;
  }

  static ValueInfoProto valueInfo(String name, DataType type, Object... dims) {
    var info = ValueInfoProto.newBuilder().setName(name);
    var tensor = info.getTypeBuilder().getTensorTypeBuilder().setElemType(type.getNumber());
    var shape = tensor.getShapeBuilder();
    for (var d : dims) {
      shape.addDim(
          d instanceof String symbol
              ? Dimension.newBuilder().setDimParam(symbol)
              : Dimension.newBuilder().setDimValue(((Number) d).longValue()));
    }
    return info.build();
  }

  Models initializer(TensorProto.Builder tensor) {
    graph.addInitializer(tensor);
    return this;
  }

  /** Floats 0, 1, 2, ... as raw bytes. */
  Models floats(String name, long... dims) {
    long n = 1;
    for (long d : dims) {
      n *= d;
    }
    var raw = ByteBuffer.allocate((int) n * 4).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < n; i++) {
      raw.putFloat(i);
    }
    return initializer(
        tensor(name, DataType.FLOAT, dims).setRawData(ByteString.copyFrom(raw.array())));
  }

  Models integers(String name, long... values) {
    var tensor = tensor(name, DataType.INT64, values.length);
    for (long v : values) {
      tensor.addInt64Data(v);
    }
    return initializer(tensor);
  }

  static TensorProto.Builder tensor(String name, DataType type, long... dims) {
    var tensor = TensorProto.newBuilder().setName(name).setDataType(type.getNumber());
    for (long d : dims) {
      tensor.addDims(d);
    }
    return tensor;
  }

  /** A node named as its output; inputs are separated by a space, {@code _} leaves one out. */
  Models node(String operator, String inputs, String output, AttributeProto... attributes) {
    var node = NodeProto.newBuilder().setOpType(operator).setName("n_" + output).addOutput(output);
    for (var i : inputs.isEmpty() ? new String[0] : inputs.split(" ")) {
      node.addInput(i.equals("_") ? "" : i);
    }
    for (var a : attributes) {
      node.addAttribute(a);
    }
    graph.addNode(node);
    return this;
  }

  static AttributeProto integer(String name, long value) {
    return AttributeProto.newBuilder().setName(name).setType(AttributeType.INT).setI(value).build();
  }

  static AttributeProto number(String name, float value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeType.FLOAT)
        .setF(value)
        .build();
  }

  static AttributeProto integers(AttributeType type, String name, long... values) {
    var attribute = AttributeProto.newBuilder().setName(name).setType(type);
    for (long v : values) {
      attribute.addInts(v);
    }
    return attribute.build();
  }
}
