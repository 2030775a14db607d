package org.tdopt.riscv.program;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tdopt.riscv.elf.ElfSection;
import org.tdopt.riscv.elf.ElfSymbol;
import org.tdopt.target.MemoryRegion;

/**
 * Places data in L2, one block after the other: what is loaded first, then what the program writes
 * before it reads. Addresses are final as soon as a block is placed, so code can use them as constants.
 */
public final class L2Layout {
  /** What transfers by DMA and the lines of the memory behind it like. */
  private static final int ALIGNMENT = 16;

  private record Block(String name, int address, int bytes) {}

  private final MemoryRegion region;
  private final List<Block> blocks = new ArrayList<>();
  private final List<byte[]> content = new ArrayList<>();
  private long used;
  private long loaded;

  public L2Layout(MemoryRegion region) {
    this.region = region;
  }

  /** Places bytes that are loaded with the program; all of these come before reserved ones. */
  public int load(String name, MemorySegment bytes) {
    if (loaded != used) {
      throw new IllegalStateException("'" + name + "' is loaded after reserved memory");
    }
    int size = Math.toIntExact(bytes.byteSize());
    int address = reserve(name, size);
    content.add(bytes.toArray(ValueLayout.JAVA_BYTE));
    int padding = Math.toIntExact(used - loaded - size);
    content.add(new byte[padding]);
    loaded = used;
    return address;
  }

  /** Places memory whose first content does not matter. */
  public int reserve(String name, long bytes) {
    int address = region.base() + (int) used;
    blocks.add(new Block(name, address, Math.toIntExact(bytes)));
    used += Math.ceilDiv(bytes, (long) ALIGNMENT) * ALIGNMENT;
    return address;
  }

  /** Bytes placed. */
  public long bytes() {
    return used;
  }

  /** The first address behind what is placed, as a multiple of {@code alignment}. */
  public int end(int alignment) {
    long end = Integer.toUnsignedLong(region.base()) + used;
    return (int) (Math.ceilDiv(end, (long) alignment) * alignment);
  }

  /** The blocks' names, each with its address. */
  public Map<String, Integer> addresses() {
    var addresses = new LinkedHashMap<String, Integer>();
    blocks.forEach(b -> addresses.put(b.name(), b.address()));
    return addresses;
  }

  List<ElfSymbol> symbols() {
    return blocks.stream()
        .filter(b -> b.bytes() > 0)
        .map(b -> new ElfSymbol(b.name(), b.address(), b.bytes(), false))
        .toList();
  }

  /** The sections that hold the blocks. */
  List<ElfSection> sections() {
    var sections = new ArrayList<ElfSection>();
    if (loaded > 0) {
      sections.add(
          ElfSection.loaded(".data", region.base(), ElfSection.Kind.DATA, List.copyOf(content)));
    }
    if (used > loaded) {
      sections.add(
          ElfSection.reserved(
              ".bss", region.base() + (int) loaded, Math.toIntExact(used - loaded)));
    }
    return sections;
  }
}
