package org.tdopt.ir.attr;

import org.jspecify.annotations.Nullable;
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

  /** Two attributes are equal if their bits are: zeros differ by their signs, so do NaNs. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FloatAttr f && f.bits() == bits() && f.type.equals(type);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(bits()) + type.hashCode();
  }

  private long bits() {
    return Double.doubleToRawLongBits(value);
  }

  @Override
  public String toString() {
    return FloatText.of(value, type) + " : " + type;
  }
}
