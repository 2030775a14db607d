package org.tdopt.target;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Control and status registers the cores have. */
public enum Csr {
  FFLAGS(0x001),
  FRM(0x002),
  FCSR(0x003),
  MSTATUS(0x300),
  MISA(0x301),
  MIE(0x304),
  MTVEC(0x305),
  MSCRATCH(0x340),
  MEPC(0x341),
  MCAUSE(0x342),
  MTVAL(0x343),
  MIP(0x344),
  /** First of the event counters PCCR0, PCCR1, ... */
  PCCR(0x780),
  /** Writing sets all event counters. */
  PCCR_ALL(0x79F),
  /** Mask of the events that are counted. */
  PCER(0xCC0),
  /** Bit 0 enables counting. */
  PCMR(0xCC1),
  MCYCLE(0xB00),
  MINSTRET(0xB02),
  MCYCLEH(0xB80),
  MINSTRETH(0xB82),
  CYCLE(0xC00),
  TIME(0xC01),
  INSTRET(0xC02),
  MVENDORID(0xF11),
  MARCHID(0xF12),
  MIMPID(0xF13),
  MHARTID(0xF14);

  private static final Map<Integer, Csr> BY_NUMBER =
      Arrays.stream(values()).collect(Collectors.toMap(Csr::number, csr -> csr));

  private final int number;

  Csr(int number) {
    this.number = number;
  }

  /** The 12-bit number in the instruction. */
  public int number() {
    return number;
  }

  /** The register of a number; PCCR stands for its first counter only. */
  public static Optional<Csr> numbered(int number) {
    return Optional.ofNullable(BY_NUMBER.get(number));
  }

  /** The register's name in assembly, or its number where GNU tools know no name. */
  public static String nameOf(int number) {
    for (Csr csr : values()) {
      if (csr.number == number && !csr.isPulp()) {
        return csr.name().toLowerCase(Locale.ROOT);
      }
    }
    return "0x" + Integer.toHexString(number);
  }

  private boolean isPulp() {
    return this == PCCR || this == PCCR_ALL || this == PCER || this == PCMR;
  }
}
