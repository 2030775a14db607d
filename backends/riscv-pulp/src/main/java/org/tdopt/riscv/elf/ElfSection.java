package org.tdopt.riscv.elf;

import java.util.List;

/**
 * A piece of memory. Without content it is only named: nothing is loaded there.
 *
 * @param content blocks that follow one another; none for a section that is not loaded
 */
public record ElfSection(String name, int address, int bytes, List<byte[]> content, Kind kind) {
  /** What a section holds. */
  public enum Kind {
    CODE,
    DATA,
    /** Memory that the program writes before it reads. */
    UNINITIALIZED
  }

  /** A section that is loaded. */
  public static ElfSection loaded(String name, int address, Kind kind, List<byte[]> content) {
    int bytes = content.stream().mapToInt(b -> b.length).sum();
    return new ElfSection(name, address, bytes, List.copyOf(content), kind);
  }

  /** A section that is not loaded. */
  public static ElfSection reserved(String name, int address, int bytes) {
    return new ElfSection(name, address, bytes, List.of(), Kind.UNINITIALIZED);
  }
}
