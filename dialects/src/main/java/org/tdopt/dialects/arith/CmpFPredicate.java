package org.tdopt.dialects.arith;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How {@code arith.cmpf} compares; the ordinal is the value of its property. An ordered predicate
 * (O) is false if an operand is NaN, an unordered one (U) is true.
 */
public enum CmpFPredicate {
  FALSE,
  OEQ,
  OGT,
  OGE,
  OLT,
  OLE,
  ONE,
  ORD,
  UEQ,
  UGT,
  UGE,
  ULT,
  ULE,
  UNE,
  UNO,
  TRUE;

  /** The name in assembly, for example {@code olt}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CmpFPredicate> named(String text) {
    return Arrays.stream(values()).filter(p -> p.text().equals(text)).findFirst();
  }
}
