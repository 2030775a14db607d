package org.tdopt.sim;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tdopt.target.Opcode;

/**
 * An integer SIMD instruction taken apart.
 *
 * @param kind what it does with its elements
 * @param bits of an element, 8 or 16
 * @param second where the second operand's elements come from
 */
record SimdOperation(Kind kind, int bits, Second second) {
  /** The operation, named like the instruction. */
  enum Kind {
    ADD,
    SUB,
    AVG,
    AVGU,
    MIN,
    MINU,
    MAX,
    MAXU,
    SRL,
    SRA,
    SLL,
    OR,
    XOR,
    AND,
    CMPEQ,
    CMPNE,
    CMPGT,
    CMPGE,
    CMPLT,
    CMPLE,
    CMPGTU,
    CMPGEU,
    CMPLTU,
    CMPLEU,
    ABS,
    EXTRACT,
    EXTRACTU,
    INSERT,
    DOTSP,
    DOTUP,
    DOTUSP,
    SDOTSP,
    SDOTUP,
    SDOTUSP,
    SHUFFLE,
    SHUFFLEI0,
    SHUFFLEI1,
    SHUFFLEI2,
    SHUFFLEI3,
    SHUFFLE2,
    PACK,
    PACKHI,
    PACKLO
  }

  /** Where the second operand's elements come from. */
  enum Second {
    VECTOR,
    /** Element 0 of the register, for all. */
    SCALAR,
    /** The immediate, for all. */
    IMMEDIATE
  }

  private static final String PREFIX = "PV_";
  private static final Map<Opcode, SimdOperation> ALL = new EnumMap<>(Opcode.class);

  static {
    for (Opcode opcode : Opcode.values()) {
      if (opcode.name().startsWith(PREFIX)) {
        ALL.put(opcode, parse(opcode.name().substring(PREFIX.length()).split("_")));
      }
    }
  }

  /** The operation of an opcode, if it is an integer SIMD instruction. */
  static Optional<SimdOperation> of(Opcode opcode) {
    return Optional.ofNullable(ALL.get(opcode));
  }

  private static SimdOperation parse(String[] parts) {
    var kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
    int bits = parts[parts.length - 1].equals("B") ? 8 : 16;
    var second =
        parts.length < 3
            ? Second.VECTOR
            : parts[1].equals("SC") ? Second.SCALAR : Second.IMMEDIATE;
    return new SimdOperation(kind, bits, second);
  }
}
