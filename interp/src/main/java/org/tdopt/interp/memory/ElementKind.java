package org.tdopt.interp.memory;

import java.util.Optional;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/** How an element lies in memory. An {@code index} takes four bytes, as on the machine. */
public enum ElementKind {
  F32(4),
  F64(8),
  BOOL(1),
  I8(1),
  I16(2),
  I32(4),
  I64(8),
  INDEX(4);

  private final int bytes;

  ElementKind(int bytes) {
    this.bytes = bytes;
  }

  /** Bytes of one element. */
  public int bytes() {
    return bytes;
  }

  public boolean isFloat() {
    return this == F32 || this == F64;
  }

  /** The kind of elements of that type; empty if such elements cannot be stored. */
  public static Optional<ElementKind> of(Type type) {
    return Optional.ofNullable(
        switch (type) {
          case FloatType f when f == FloatType.F32 -> F32;
          case FloatType f when f == FloatType.F64 -> F64;
          case IndexType _ -> INDEX;
          case IntegerType i ->
              switch (i.width()) {
                case 1 -> BOOL;
                case 8 -> I8;
                case 16 -> I16;
                case 32 -> I32;
                case 64 -> I64;
                default -> null;
              };
          default -> null;
        });
  }
}
