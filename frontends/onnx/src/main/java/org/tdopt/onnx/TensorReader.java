package org.tdopt.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.tdopt.ir.attr.ElementData;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.Shape;
import org.tdopt.onnx.proto.TensorProto;
import org.tdopt.onnx.proto.TensorProto.DataType;

/**
 * Reads the elements of a tensor of the model, from its raw bytes or its typed fields. Floats of 16
 * and 64 bits become floats of 32 bits.
 */
final class TensorReader {
  private final TensorProto tensor;
  private final String what;
  private final Location location;

  private TensorReader(TensorProto tensor, String what, Location location) {
    this.tensor = tensor;
    this.what = what;
    this.location = location;
  }

  /**
   * The constant in {@code tensor}.
   *
   * @param what names it in messages, for example {@code initializer 'w'}
   */
  static Imported read(TensorProto tensor, String what, Location location) {
    return new TensorReader(tensor, what, location).read();
  }

  private Imported read() {
    if (tensor.getDataLocation() == TensorProto.DataLocation.EXTERNAL) {
      var file =
          tensor.getExternalDataList().stream()
              .filter(e -> e.getKey().equals("location"))
              .findFirst()
              .map(e -> " '" + e.getValue() + "'")
              .orElse("");
      throw error(
          "is stored in the external file" + file + "; save the model with its data inside");
    }
    if (tensor.hasSegment()) {
      throw error("is stored in segments, which are not supported");
    }
    var shape = shape();
    int count = Math.toIntExact(shape.elementCount());
    var type = DataType.forNumber(tensor.getDataType());
    return switch (type) {
      case FLOAT, DOUBLE, FLOAT16, BFLOAT16 -> new Imported.Floats(shape, floats(type, count));
      case INT64 -> new Imported.Integers(shape, integers(count));
      case null, default ->
          throw error(
              "has the data type "
                  + typeName(tensor.getDataType())
                  + "; supported are FLOAT, DOUBLE, FLOAT16, BFLOAT16 and INT64");
    };
  }

  /** The name of an element type for messages. */
  static String typeName(int number) {
    var type = DataType.forNumber(number);
    return type == null ? Integer.toString(number) : type.name();
  }

  private Shape shape() {
    long count = 1;
    var dims = new long[tensor.getDimsCount()];
    for (int i = 0; i < dims.length; i++) {
      dims[i] = tensor.getDims(i);
      if (dims[i] < 0) {
        throw error("has the negative extent " + dims[i]);
      }
      count = count > Integer.MAX_VALUE ? count : count * Math.min(dims[i], 1L << 31);
    }
    if (count > Integer.MAX_VALUE / 8) {
      throw error("of shape " + Shape.of(dims) + " is too large");
    }
    return Shape.of(dims);
  }

  private ElementData floats(DataType type, int count) {
    boolean narrow = type == DataType.FLOAT16 || type == DataType.BFLOAT16;
    if (tensor.hasRawData()) {
      int width = narrow ? 2 : type == DataType.FLOAT ? 4 : 8;
      var raw = raw(count, width);
      var values = new float[count];
      for (int i = 0; i < count; i++) {
        values[i] =
            switch (type) {
              case FLOAT -> raw.getFloat(4 * i);
              case DOUBLE -> (float) raw.getDouble(8 * i);
              default -> narrow(type, raw.getShort(2 * i));
            };
      }
      return ElementData.ofFloats(values);
    }
    requireCount(
        narrow
            ? tensor.getInt32DataCount()
            : type == DataType.FLOAT ? tensor.getFloatDataCount() : tensor.getDoubleDataCount(),
        count);
    var values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] =
          switch (type) {
            case FLOAT -> tensor.getFloatData(i);
            case DOUBLE -> (float) tensor.getDoubleData(i);
            default -> narrow(type, (short) tensor.getInt32Data(i));
          };
    }
    return ElementData.ofFloats(values);
  }

  private static float narrow(DataType type, short bits) {
    return type == DataType.FLOAT16
        ? Float.float16ToFloat(bits)
        : Float.intBitsToFloat(bits << 16);
  }

  private long[] integers(int count) {
    if (tensor.hasRawData()) {
      var raw = raw(count, 8).asLongBuffer();
      var values = new long[count];
      raw.get(values);
      return values;
    }
    requireCount(tensor.getInt64DataCount(), count);
    var values = new long[count];
    for (int i = 0; i < count; i++) {
      values[i] = tensor.getInt64Data(i);
    }
    return values;
  }

  private ByteBuffer raw(int count, int width) {
    var raw = tensor.getRawData();
    if (raw.size() != (long) count * width) {
      throw error(
          "of shape %s needs %d bytes, but holds %d"
              .formatted(shapeText(), (long) count * width, raw.size()));
    }
    return raw.asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }

  private void requireCount(int actual, int count) {
    if (actual != count) {
      throw error(
          "of shape %s needs %d elements, but holds %d".formatted(shapeText(), count, actual));
    }
  }

  private String shapeText() {
    return tensor.getDimsList().toString();
  }

  private DiagnosticException error(String message) {
    return new DiagnosticException(location, what + " " + message);
  }
}
