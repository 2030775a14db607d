package org.tdopt.npz;

import java.util.Arrays;

/** A named array in row-major order. The caller keeps the arrays it gives unchanged. */
public sealed interface NpzArray {
  String name();

  /** The extents, outermost first; empty for a scalar. */
  long[] shape();

  int size();

  /** The elements as 32-bit floats, each rounded once. */
  float[] toFloats();

  /** The shape as text, for example {@code (3, 4)}. */
  default String shapeText() {
    var text = Arrays.toString(shape());
    return "(" + text.substring(1, text.length() - 1) + ")";
  }

  /**
   * An array of any float type, widened.
   *
   * @param bytes the width of an element in files: 2, 4 or 8
   */
  record Floats(String name, long[] shape, double[] values, int bytes) implements NpzArray {
    /** An array of 32-bit floats. */
    public static Floats of(String name, long[] shape, float[] values) {
      var wide = new double[values.length];
      for (int i = 0; i < wide.length; i++) {
        wide[i] = values[i];
      }
      return new Floats(name, shape, wide, Float.BYTES);
    }

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public float[] toFloats() {
      var out = new float[values.length];
      for (int i = 0; i < out.length; i++) {
        out[i] = (float) values[i];
      }
      return out;
    }
  }

  /** An array of any integer type or of truth values, which are 0 and 1. */
  record Integers(String name, long[] shape, long[] values) implements NpzArray {
    @Override
    public int size() {
      return values.length;
    }

    @Override
    public float[] toFloats() {
      var out = new float[values.length];
      for (int i = 0; i < out.length; i++) {
        out[i] = values[i];
      }
      return out;
    }
  }
}
