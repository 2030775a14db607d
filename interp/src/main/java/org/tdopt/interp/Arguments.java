package org.tdopt.interp;

import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/** How tensor data meets the types of a function's arguments. */
final class Arguments {
  /** Marks an argument as an output: a buffer that the function fills. */
  private static final String RESULT = "tdopt.result";

  private Arguments() {}

  static boolean isResult(FuncOp function, int argument) {
    return function.argumentAttributes(argument).get(RESULT) != null;
  }

  /** The type of the data that an argument of that type takes. */
  static ShapedType shaped(Type type) {
    return type instanceof ShapedType s ? s : TensorType.of(type);
  }

  /**
   * Checks shape and kind of element; 64-bit floats may stand for 32-bit ones.
   *
   * @throws DiagnosticException if the data does not fit
   */
  static void check(TensorData data, ShapedType type, String what, Location location) {
    boolean kind =
        data.elementType() instanceof FloatType == type.elementType() instanceof FloatType;
    if (!kind || !fits(data.shape(), type.shape())) {
      throw new DiagnosticException(
          location,
          what + " is " + type + " and cannot be "
              + TensorType.of(data.elementType(), data.shape()));
    }
  }

  private static boolean fits(Shape actual, Shape expected) {
    if (actual.rank() != expected.rank()) {
      return false;
    }
    for (int d = 0; d < actual.rank(); d++) {
      if (!Shape.isDynamic(expected.dim(d)) && actual.dim(d) != expected.dim(d)) {
        return false;
      }
    }
    return true;
  }
}
