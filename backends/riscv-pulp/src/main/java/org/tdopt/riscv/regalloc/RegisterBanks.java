package org.tdopt.riscv.regalloc;

import java.util.List;
import java.util.stream.IntStream;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.target.RegisterFile;

/**
 * The registers that values may get. The zero register, the return address and the stack pointer are
 * reserved. Where float registers alias integer ones, both kinds share one bank.
 */
public record RegisterBanks(RegisterFile file) {
  /** Caller-saved registers first, so that a dump reads like a calling convention. */
  private static final List<Integer> INTEGER =
      IntStream.of(
              10, 11, 12, 13, 14, 15, 16, 17, 5, 6, 7, 28, 29, 30, 31, 8, 9, 18, 19, 20, 21, 22, 23,
              24, 25, 26, 27, 3, 4)
          .boxed()
          .toList();

  private static final List<Integer> FLOAT = IntStream.range(0, 32).boxed().toList();

  /** How many banks there are. */
  public int count() {
    return file == RegisterFile.SEPARATE ? 2 : 1;
  }

  /** The bank that registers of {@code kind} are in. */
  public int bank(RegisterType.Kind kind) {
    return file == RegisterFile.SEPARATE ? kind.ordinal() : 0;
  }

  /** Numbers of the registers for values of {@code kind}, the preferred first. */
  public List<Integer> registers(RegisterType.Kind kind) {
    return kind == RegisterType.Kind.FLOAT && file == RegisterFile.SEPARATE ? FLOAT : INTEGER;
  }
}
