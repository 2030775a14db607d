package org.tdopt.dialects.arith;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How {@code arith.cmpi} compares; the ordinal is the value of its property. */
public enum CmpIPredicate {
  EQ,
  NE,
  SLT,
  SLE,
  SGT,
  SGE,
  ULT,
  ULE,
  UGT,
  UGE;

  /** The name in assembly, for example {@code slt}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CmpIPredicate> named(String text) {
    return Arrays.stream(values()).filter(p -> p.text().equals(text)).findFirst();
  }

  /** Whether this holds between a number and itself. */
  boolean isReflexive() {
    return switch (this) {
      case EQ, SLE, SGE, ULE, UGE -> true;
      case NE, SLT, SGT, ULT, UGT -> false;
    };
  }

  /** The predicate that holds exactly where this one does not. */
  public CmpIPredicate inverted() {
    return switch (this) {
      case EQ -> NE;
      case NE -> EQ;
      case SLT -> SGE;
      case SLE -> SGT;
      case SGT -> SLE;
      case SGE -> SLT;
      case ULT -> UGE;
      case ULE -> UGT;
      case UGT -> ULE;
      case UGE -> ULT;
    };
  }

  /** The predicate that says the same of the exchanged operands. */
  public CmpIPredicate swapped() {
    return switch (this) {
      case EQ, NE -> this;
      case SLT -> SGT;
      case SLE -> SGE;
      case SGT -> SLT;
      case SGE -> SLE;
      case ULT -> UGT;
      case ULE -> UGE;
      case UGT -> ULT;
      case UGE -> ULE;
    };
  }
}
