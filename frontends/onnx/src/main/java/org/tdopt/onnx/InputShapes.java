package org.tdopt.onnx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;
import org.tdopt.onnx.proto.TensorProto.DataType;
import org.tdopt.onnx.proto.TensorShapeProto.Dimension;
import org.tdopt.onnx.proto.ValueInfoProto;

/** Types of graph inputs, with the symbolic first dimension bound to the batch. */
final class InputShapes {
  private final ImportOptions options;
  private final Map<String, Long> bound = new HashMap<>();

  InputShapes(ImportOptions options) {
    this.options = options;
  }

  TensorType typeOf(ValueInfoProto input) {
    var what = "input '" + input.getName() + "'";
    var at = Location.unknown();
    if (!input.getType().hasTensorType() || !input.getType().getTensorType().hasShape()) {
      throw new DiagnosticException(at, what + " has no tensor type with a shape");
    }
    var tensor = input.getType().getTensorType();
    switch (DataType.forNumber(tensor.getElemType())) {
      case FLOAT, DOUBLE, FLOAT16, BFLOAT16 -> {}
      case null, default ->
          throw new DiagnosticException(
              at,
              "%s has the element type %s; supported are FLOAT, DOUBLE, FLOAT16 and BFLOAT16"
                  .formatted(what, TensorReader.typeName(tensor.getElemType())));
    }
    var dims = new long[tensor.getShape().getDimCount()];
    for (int i = 0; i < dims.length; i++) {
      dims[i] = extent(tensor.getShape().getDim(i), i, what, at);
    }
    double elements = Arrays.stream(dims).asDoubleStream().reduce(1, (x, y) -> x * y);
    if (elements > Integer.MAX_VALUE) {
      throw new DiagnosticException(
          at, "%s of shape [%s] is too large".formatted(what, Shape.of(dims)));
    }
    return TensorType.of(FloatType.F32, Shape.of(dims));
  }

  private long extent(Dimension dimension, int i, String what, Location at) {
    var symbol = dimension.getDimParam();
    if (isFixed(dimension)) {
      long extent = dimension.getDimValue();
      if (extent == 0) {
        throw new DiagnosticException(at, "dimension %d of %s is empty".formatted(i, what));
      }
      if (i == 0 && options.batch().isPresent() && options.batch().getAsLong() != extent) {
        throw new DiagnosticException(
            at,
            "%s has the fixed first dimension %d, which the batch %d does not match"
                .formatted(what, extent, options.batch().getAsLong()));
      }
      return extent;
    }
    if (i == 0) {
      long batch = options.batch().orElse(options.symbolicBatch());
      bound.put(symbol, batch);
      return batch;
    }
    if (!symbol.isEmpty() && bound.containsKey(symbol)) {
      return bound.get(symbol);
    }
    throw new DiagnosticException(
        at,
        "dimension %d of %s is symbolic%s; only the first can be, it is bound to the batch"
            .formatted(i, what, symbol.isEmpty() ? "" : " ('" + symbol + "')"));
  }

  private static boolean isFixed(Dimension dimension) {
    return dimension.hasDimValue() && dimension.getDimValue() >= 0;
  }

  /** Throws if {@code output} is declared with another shape than the graph computes. */
  static void requireDeclared(ValueInfoProto output, TensorType computed) {
    if (!output.getType().getTensorType().hasShape()) {
      return;
    }
    var declared = output.getType().getTensorType().getShape();
    boolean fits = declared.getDimCount() == computed.rank();
    var text = new StringBuilder();
    for (int i = 0; i < declared.getDimCount(); i++) {
      var dimension = declared.getDim(i);
      text.append(i == 0 ? "" : "x").append(isFixed(dimension) ? dimension.getDimValue() : "?");
      fits = fits && (!isFixed(dimension) || dimension.getDimValue() == computed.dim(i));
    }
    if (!fits) {
      throw new DiagnosticException(
          Location.unknown(),
          "output '%s' is declared with the shape [%s], but the graph computes [%s]"
              .formatted(output.getName(), text, computed.shape()));
    }
  }
}
