package org.tdopt.onnx;

import org.tdopt.ir.attr.ElementData;
import org.tdopt.ir.type.Shape;
import org.tdopt.onnx.proto.AttributeProto;
import org.tdopt.onnx.proto.AttributeProto.AttributeType;

/** {@code Constant}: its value is in one of several attributes. */
final class ConstantImport {
  private ConstantImport() {}

  static Imported importNode(OnnxNode node) {
    node.requireInputs(0, 0);
    var name = node.onlyAttribute().orElseThrow(() -> node.error("needs exactly one attribute"));
    return switch (name) {
      case "value" ->
          TensorReader.read(
              attribute(node, name, AttributeType.TENSOR).getT(), "the value", node.location());
      case "value_float" -> {
        float value = attribute(node, name, AttributeType.FLOAT).getF();
        yield new Imported.Floats(Shape.of(), ElementData.ofFloats(value));
      }
      case "value_floats" -> {
        var list = attribute(node, name, AttributeType.FLOATS).getFloatsList();
        var values = new float[list.size()];
        for (int i = 0; i < values.length; i++) {
          values[i] = list.get(i);
        }
        yield new Imported.Floats(Shape.of(values.length), ElementData.ofFloats(values));
      }
      case "value_int" -> {
        long value = attribute(node, name, AttributeType.INT).getI();
        yield new Imported.Integers(Shape.of(), new long[] {value});
      }
      case "value_ints" -> {
        var list = attribute(node, name, AttributeType.INTS).getIntsList();
        var values = list.stream().mapToLong(Long::longValue).toArray();
        yield new Imported.Integers(Shape.of(values.length), values);
      }
      default ->
          throw node.error(
              "attribute '%s' is not supported; supported are value, value_float, value_floats,"
                  + " value_int and value_ints",
              name);
    };
  }

  private static AttributeProto attribute(OnnxNode node, String name, AttributeType type) {
    return node.attribute(name, type).orElseThrow();
  }
}
