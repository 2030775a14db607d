package org.tdopt.onnx;

import org.tdopt.ir.Value;
import org.tdopt.ir.attr.ElementData;
import org.tdopt.ir.type.Shape;

/** What a name of the model stands for. */
sealed interface Imported {
  /** A tensor of 32-bit floats that is computed, given or a parameter. */
  record Tensor(Value value) implements Imported {}

  /** A constant of 64-bit integers; only shapes are made of them. */
  record Integers(Shape shape, long[] values) implements Imported {}

  /** A constant of 32-bit floats inside the graph. */
  record Floats(Shape shape, ElementData data) implements Imported {}

  /** The result of a node that was reported; what depends on it is not. */
  enum Broken implements Imported {
    BROKEN
  }
}
