package org.tdopt.target;

import java.util.List;

/** Names of registers in the RISC-V calling convention, and of rounding modes and CSRs. */
public final class Registers {
  private static final List<String> INTEGER =
      List.of(
          "zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3",
          "a4", "a5", "a6", "a7", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11",
          "t3", "t4", "t5", "t6");
  private static final List<String> FLOAT =
      List.of(
          "ft0", "ft1", "ft2", "ft3", "ft4", "ft5", "ft6", "ft7", "fs0", "fs1", "fa0", "fa1", "fa2",
          "fa3", "fa4", "fa5", "fa6", "fa7", "fs2", "fs3", "fs4", "fs5", "fs6", "fs7", "fs8", "fs9",
          "fs10", "fs11", "ft8", "ft9", "ft10", "ft11");
  private static final List<String> ROUNDING =
      List.of("rne", "rtz", "rdn", "rup", "rmm", "unknown", "unknown", "dyn");

  private Registers() {}

  /** ABI name of integer register {@code number}, 0 to 31. */
  public static String integerName(int number) {
    return INTEGER.get(number);
  }

  /** ABI name of float register {@code number}, 0 to 31. */
  public static String floatName(int number) {
    return FLOAT.get(number);
  }

  /** Name of rounding mode {@code mode}, 0 to 7. */
  public static String roundingName(int mode) {
    return ROUNDING.get(mode);
  }
}
