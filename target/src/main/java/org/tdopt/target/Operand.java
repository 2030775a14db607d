package org.tdopt.target;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A field of an instruction word. Immediates may be scattered; a slice {@code {w, n, v}} says that
 * bits {@code w .. w+n-1} of the word hold bits {@code v .. v+n-1} of the value.
 */
public enum Operand {
  RD("rd", Kind.INTEGER_REGISTER, new int[] {7, 5, 0}),
  /** Integer destination whose old value is an input, as in multiply-accumulate. */
  RD_IN_OUT("rdx", Kind.INTEGER_REGISTER, new int[] {7, 5, 0}),
  RS1("rs1", Kind.INTEGER_REGISTER, new int[] {15, 5, 0}),
  RS2("rs2", Kind.INTEGER_REGISTER, new int[] {20, 5, 0}),
  /** Offset register of a store. */
  RS3("rs3", Kind.INTEGER_REGISTER, new int[] {7, 5, 0}),
  FD("fd", Kind.FLOAT_REGISTER, new int[] {7, 5, 0}),
  /** Float destination whose old value is an input. */
  FD_IN_OUT("fdx", Kind.FLOAT_REGISTER, new int[] {7, 5, 0}),
  FS1("fs1", Kind.FLOAT_REGISTER, new int[] {15, 5, 0}),
  FS2("fs2", Kind.FLOAT_REGISTER, new int[] {20, 5, 0}),
  FS3("fs3", Kind.FLOAT_REGISTER, new int[] {27, 5, 0}),
  I_IMMEDIATE("i12", Kind.SIGNED, new int[] {20, 12, 0}),
  S_IMMEDIATE("s12", Kind.SIGNED, new int[] {7, 5, 0}, new int[] {25, 7, 5}),
  B_OFFSET(
      "b13",
      Kind.SIGNED_OFFSET,
      new int[] {8, 4, 1},
      new int[] {25, 6, 5},
      new int[] {7, 1, 11},
      new int[] {31, 1, 12}),
  J_OFFSET(
      "j21",
      Kind.SIGNED_OFFSET,
      new int[] {21, 10, 1},
      new int[] {20, 1, 11},
      new int[] {12, 8, 12},
      new int[] {31, 1, 20}),
  /** The upper 20 bits of a value, as a number from 0 to 0xfffff. */
  U_IMMEDIATE("u20", Kind.UPPER, new int[] {12, 20, 0}),
  SHIFT("sh5", Kind.UNSIGNED, new int[] {20, 5, 0}),
  CSR("csr", Kind.CSR, new int[] {20, 12, 0}),
  Z_IMMEDIATE("z5", Kind.UNSIGNED, new int[] {15, 5, 0}),
  ROUNDING_MODE("rm", Kind.ROUNDING_MODE, new int[] {12, 3, 0}),
  FENCE_BEFORE("pred", Kind.FENCE_SET, new int[] {24, 4, 0}),
  FENCE_AFTER("succ", Kind.FENCE_SET, new int[] {20, 4, 0}),
  /** Hardware loop, 0 or 1. */
  LOOP("loop", Kind.LOOP, new int[] {7, 1, 0}),
  /** Distance in bytes to the first or last instruction of a loop body. */
  LOOP_OFFSET("end12", Kind.UNSIGNED_OFFSET, new int[] {20, 12, 1}),
  LOOP_SHORT_OFFSET("end5", Kind.UNSIGNED_OFFSET, new int[] {15, 5, 1}),
  LOOP_COUNT("count12", Kind.UNSIGNED, new int[] {20, 12, 0}),
  /** Normalisation shift, or width minus one of a bit field. */
  WIDTH("n5", Kind.UNSIGNED, new int[] {25, 5, 0}),
  COMPARED("is5", Kind.SIGNED, new int[] {20, 5, 0}),
  VECTOR_SIGNED("v6s", Kind.SIGNED, new int[] {25, 1, 0}, new int[] {20, 5, 1}),
  VECTOR_UNSIGNED("v6u", Kind.UNSIGNED, new int[] {25, 1, 0}, new int[] {20, 5, 1});

  /** What an operand's value means. */
  public enum Kind {
    INTEGER_REGISTER,
    FLOAT_REGISTER,
    SIGNED,
    UNSIGNED,
    UPPER,
    /** Bytes from the instruction's own address. */
    SIGNED_OFFSET,
    UNSIGNED_OFFSET,
    CSR,
    ROUNDING_MODE,
    FENCE_SET,
    LOOP
  }

  private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+");

  private final String token;
  private final Kind kind;
  private final int[][] slices;
  private final int bits;

  Operand(String token, Kind kind, int[]... slices) {
    this.token = token;
    this.kind = kind;
    this.slices = slices;
    int width = 0;
    for (int[] slice : slices) {
      width = Math.max(width, slice[1] + slice[2]);
    }
    this.bits = width;
  }

  /** The operands whose tokens appear in an assembly syntax, in order. */
  static List<Operand> namedIn(String syntax) {
    return TOKEN.matcher(syntax).results().map(token -> named(token.group())).toList();
  }

  private static Operand named(String token) {
    for (Operand operand : values()) {
      if (operand.token.equals(token)) {
        return operand;
      }
    }
    throw new IllegalStateException("no operand is called " + token);
  }

  /** The operand's name in {@link Opcode#syntax()}. */
  public String token() {
    return token;
  }

  public Kind kind() {
    return kind;
  }

  public boolean isRegister() {
    return kind == Kind.INTEGER_REGISTER || kind == Kind.FLOAT_REGISTER;
  }

  /** Smallest value that can be encoded. */
  public int lowest() {
    return isSigned() ? -(1 << (bits - 1)) : 0;
  }

  /** Largest value that can be encoded. */
  public int highest() {
    int largest = isSigned() ? (1 << (bits - 1)) - 1 : (1 << bits) - 1;
    return largest / alignment() * alignment();
  }

  /** Values must be multiples of this. */
  public int alignment() {
    int low = Integer.MAX_VALUE;
    for (int[] slice : slices) {
      low = Math.min(low, slice[2]);
    }
    return 1 << low;
  }

  /** Whether {@code value} can be encoded. */
  public boolean accepts(int value) {
    return value >= lowest() && value <= highest() && value % alignment() == 0;
  }

  /** Bits of the instruction word that the operand occupies. */
  public int mask() {
    int mask = 0;
    for (int[] slice : slices) {
      mask |= ((1 << slice[1]) - 1) << slice[0];
    }
    return mask;
  }

  /**
   * The word bits of a value.
   *
   * @throws IllegalArgumentException if the value does not fit; the message gives the range
   */
  public int encode(int value) {
    if (!accepts(value)) {
      throw new IllegalArgumentException(problem(value));
    }
    int word = 0;
    for (int[] slice : slices) {
      word |= ((value >> slice[2]) & ((1 << slice[1]) - 1)) << slice[0];
    }
    return word;
  }

  /** The value in an instruction word. */
  public int decode(int word) {
    int value = 0;
    for (int[] slice : slices) {
      value |= ((word >>> slice[0]) & ((1 << slice[1]) - 1)) << slice[2];
    }
    int unused = 32 - bits;
    return isSigned() ? value << unused >> unused : value;
  }

  private boolean isSigned() {
    return kind == Kind.SIGNED || kind == Kind.SIGNED_OFFSET;
  }

  private String problem(int value) {
    var what = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return alignment() == 1
        ? "%s %d is out of range %d to %d".formatted(what, value, lowest(), highest())
        : "%s %d is not a multiple of %d from %d to %d"
            .formatted(what, value, alignment(), lowest(), highest());
  }
}
