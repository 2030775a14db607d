package org.tdopt.sim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A 32-bit RISC-V executable: what is loaded where, where it starts and its symbols. Sections are
 * not needed; a symbol table is used where there is one.
 *
 * <p>Source: Tool Interface Standard, Executable and Linking Format specification, version 1.2.
 */
public final class ElfImage {
  private static final int HEADER_BYTES = 52;
  private static final int PROGRAM_HEADER_BYTES = 32;
  private static final int MACHINE_RISCV = 243;
  private static final int LOADABLE = 1;

  /** More than any chip's memories hold. */
  private static final int MOST_BYTES = 1 << 26;

  /**
   * Bytes to be placed in memory.
   *
   * @param address physical address
   * @param bytes contents
   * @param memoryBytes size in memory; what exceeds {@code bytes} is zero
   */
  public record Segment(int address, byte[] bytes, int memoryBytes) {
    long start() {
      return Integer.toUnsignedLong(address);
    }

    long end() {
      return start() + memoryBytes;
    }

    boolean contains(long at) {
      return at >= start() && at < end();
    }
  }

  private final int entry;
  private final List<Segment> segments;
  private final SymbolTable symbols;

  private ElfImage(int entry, List<Segment> segments, SymbolTable symbols) {
    this.entry = entry;
    this.segments = List.copyOf(segments);
    this.symbols = symbols;
  }

  /**
   * Reads an executable.
   *
   * @throws ElfException if it is not a 32-bit little-endian RISC-V executable, is cut off, or is
   *     not consistent
   */
  public static ElfImage load(byte[] file) {
    var data = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    checkHeader(file, data);
    int entry = data.getInt(24);
    var segments = segments(data);
    checkOverlaps(segments);
    checkEntry(entry, segments);
    return new ElfImage(entry, segments, new SymbolTable(SymbolReader.read(data), segments));
  }

  private static void checkHeader(byte[] file, ByteBuffer data) {
    if (file.length < 4 || data.getInt(0) != 0x464c457f) {
      throw new ElfException("not an ELF file");
    }
    if (file.length < HEADER_BYTES) {
      throw new ElfException(
          "the ELF header is cut off: %d bytes, expected %d".formatted(file.length, HEADER_BYTES));
    }
    if (file[4] != 1 || file[5] != 1) {
      throw new ElfException(
          "expected a 32-bit little-endian ELF file, found class %d, encoding %d"
              .formatted(file[4], file[5]));
    }
    int machine = Short.toUnsignedInt(data.getShort(18));
    if (machine != MACHINE_RISCV) {
      throw new ElfException(
          "expected machine %d (RISC-V), found %d".formatted(MACHINE_RISCV, machine));
    }
    if (data.getShort(16) != 2) {
      throw new ElfException(
          "expected an executable (type 2), found type "
              + Short.toUnsignedInt(data.getShort(16)));
    }
  }

  private static List<Segment> segments(ByteBuffer data) {
    var segments = new ArrayList<Segment>();
    long table = Integer.toUnsignedLong(data.getInt(28));
    int count = Short.toUnsignedInt(data.getShort(44));
    int step = Short.toUnsignedInt(data.getShort(42));
    if (count > 0 && step < PROGRAM_HEADER_BYTES) {
      throw new ElfException(
          "program headers have %d bytes, expected %d".formatted(step, PROGRAM_HEADER_BYTES));
    }
    long total = 0;
    for (int i = 0; i < count; i++) {
      int header =
          slice(data, "program header " + i, table + (long) i * step, PROGRAM_HEADER_BYTES);
      if (data.getInt(header) != LOADABLE) {
        continue;
      }
      int fileBytes = data.getInt(header + 16);
      int memoryBytes = data.getInt(header + 20);
      int address = data.getInt(header + 12);
      if (Integer.compareUnsigned(memoryBytes, fileBytes) < 0) {
        throw new ElfException(
            "segment at 0x%08x has %d bytes in the file but %d in memory"
                .formatted(
                    address,
                    Integer.toUnsignedLong(fileBytes),
                    Integer.toUnsignedLong(memoryBytes)));
      }
      total += Integer.toUnsignedLong(memoryBytes);
      if (total > MOST_BYTES) {
        throw new ElfException(
            "segments have %d bytes, more than the memories of any chip".formatted(total));
      }
      int offset =
          slice(
              data,
              "segment at 0x%08x".formatted(address),
              Integer.toUnsignedLong(data.getInt(header + 4)),
              fileBytes);
      if (memoryBytes != 0) {
        var bytes = new byte[fileBytes];
        data.get(offset, bytes);
        segments.add(new Segment(address, bytes, memoryBytes));
      }
    }
    if (segments.isEmpty()) {
      throw new ElfException("nothing to load: no PT_LOAD segment");
    }
    return segments;
  }

  private static void checkOverlaps(List<Segment> segments) {
    var sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingLong(Segment::start));
    for (int i = 1; i < sorted.size(); i++) {
      var before = sorted.get(i - 1);
      var after = sorted.get(i);
      if (before.end() > after.start()) {
        throw new ElfException(
            "the segments at 0x%08x and 0x%08x overlap"
                .formatted(before.address(), after.address()));
      }
    }
  }

  private static void checkEntry(int entry, List<Segment> segments) {
    if ((entry & 1) != 0) {
      throw new ElfException("the entry 0x%08x is odd".formatted(entry));
    }
    long unsigned = Integer.toUnsignedLong(entry);
    if (segments.stream().noneMatch(segment -> segment.contains(unsigned))) {
      throw new ElfException("the entry 0x%08x is in no PT_LOAD segment".formatted(entry));
    }
  }

  private static int slice(ByteBuffer data, String what, long offset, int bytes) {
    long end = offset + Integer.toUnsignedLong(bytes);
    if (end > data.limit()) {
      throw new ElfException(
          "%s is cut off: it ends at byte %d of a file of %d".formatted(what, end, data.limit()));
    }
    return (int) offset;
  }

  /** Address of the first instruction. */
  public int entry() {
    return entry;
  }

  /** What is loaded; no two overlap and none is empty. */
  public List<Segment> segments() {
    return segments;
  }

  /** The symbol of a name, the first one where several have it. */
  public Optional<SymbolTable.Symbol> symbol(String name) {
    return symbols.named(name);
  }

  /** The stretch of code or data around an address that has one name. */
  SymbolTable.Extent extent(int address) {
    return symbols.extent(address);
  }

  /** Describes an address by the symbol before it, such as {@code main+0x10}; empty without one. */
  public String describe(int address) {
    return symbols.describe(address);
  }
}
