package org.tdopt.ir.type;

/** An integer of a fixed width in bits, up to 2^24 - 1. */
public record IntegerType(int width, Signedness signedness) implements Type {
  /** Whether the sign is a property of the type ({@code si8}, {@code ui8}) or of the operation. */
  public enum Signedness {
    SIGNLESS("i"),
    SIGNED("si"),
    UNSIGNED("ui");

    private final String prefix;

    Signedness(String prefix) {
      this.prefix = prefix;
    }
  }

  public static final int MAX_WIDTH = (1 << 24) - 1;
  public static final IntegerType I1 = signless(1);
  public static final IntegerType I8 = signless(8);
  public static final IntegerType I16 = signless(16);
  public static final IntegerType I32 = signless(32);
  public static final IntegerType I64 = signless(64);

  public IntegerType {
    if (width < 0 || width > MAX_WIDTH) {
      throw new IllegalArgumentException(
          "integer width " + width + " is outside 0.." + MAX_WIDTH);
    }
  }

  public static IntegerType signless(int width) {
    return new IntegerType(width, Signedness.SIGNLESS);
  }

  @Override
  public String toString() {
    return signedness.prefix + width;
  }
}
