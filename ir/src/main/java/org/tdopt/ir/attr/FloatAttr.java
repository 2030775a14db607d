package org.tdopt.ir.attr;

import org.tdopt.ir.type.FloatType;

/**
 * A number of a float type no wider than 64 bits, already rounded to that type. Equality is of
 * bits, so that {@code -0.0} differs from {@code 0.0} and a NaN equals itself.
 */
public record FloatAttr(double value, FloatType type) implements Attribute {
  public FloatAttr {
    value = FloatBits.round(value, type);
  }

  public static FloatAttr f32(float value) {
    return new FloatAttr(value, FloatType.F32);
  }

  public static FloatAttr f64(double value) {
    return new FloatAttr(value, FloatType.F64);
  }

  @Override
  public String toString() {
    return FloatText.of(value, type) + " : " + type;
  }
}
