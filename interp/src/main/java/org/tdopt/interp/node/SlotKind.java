package org.tdopt.interp.node;

import java.util.Optional;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/** How a frame holds a value. Integers of every width and indices are sign-extended longs. */
public enum SlotKind {
  FLOAT,
  DOUBLE,
  LONG,
  OBJECT;

  /** The kind for values of that type; empty if such values cannot be executed. */
  public static Optional<SlotKind> of(Type type) {
    return switch (type) {
      case FloatType f when f == FloatType.F32 -> Optional.of(FLOAT);
      case FloatType f when f == FloatType.F64 -> Optional.of(DOUBLE);
      case FloatType _ -> Optional.empty();
      case IntegerType i -> i.width() <= 64 ? Optional.of(LONG) : Optional.empty();
      case IndexType _ -> Optional.of(LONG);
      default -> Optional.of(OBJECT);
    };
  }
}
