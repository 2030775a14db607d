package org.tdopt.ir.attr;

import java.math.BigInteger;
import org.tdopt.ir.type.FloatType;

/** A number of the type {@code f80} or {@code f128}, as its bits. */
public record WideFloatAttr(BigInteger bits, FloatType type) implements Attribute {
  @Override
  public String toString() {
    return FloatText.of(bits, type) + " : " + type;
  }
}
