package org.tdopt.sim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A 32-bit RISC-V executable: what is loaded where, where it starts and its symbols. Sections are
 * not needed; a symbol table is used where there is one.
 *
 * <p>Source: Tool Interface Standard, Executable and Linking Format specification, version 1.2.
 */
public final class ElfImage {
  private static final int HEADER_BYTES = 52;
  private static final int PROGRAM_HEADER_BYTES = 32;
  private static final int SECTION_HEADER_BYTES = 40;
  private static final int SYMBOL_BYTES = 16;
  private static final int MACHINE_RISCV = 243;
  private static final int LOADABLE = 1;

  /** More than any chip's memories hold. */
  private static final int MOST_BYTES = 1 << 26;

  private static final int SYMBOL_TABLE = 2;

  /**
   * Bytes to be placed in memory.
   *
   * @param address physical address
   * @param bytes contents
   * @param memoryBytes size in memory; what exceeds {@code bytes} is zero
   */
  public record Segment(int address, byte[] bytes, int memoryBytes) {}

  /**
   * A named address.
   *
   * @param size in bytes, 0 where unknown
   */
  public record Symbol(String name, int address, int size) {}

  /**
   * The addresses from a symbol up to the next one.
   *
   * @param start first address, unsigned
   * @param end address behind the last one, unsigned
   */
  record Extent(String name, long start, long end) {
    /** Contains no address. */
    static final Extent NOWHERE = new Extent("", 0, 0);

    boolean contains(int address) {
      long unsigned = Integer.toUnsignedLong(address);
      return unsigned >= start && unsigned < end;
    }
  }

  private final int entry;
  private final List<Segment> segments;
  private final Map<String, Symbol> symbolsByName = new TreeMap<>();
  private final TreeMap<Long, Symbol> symbolsByAddress = new TreeMap<>();

  private ElfImage(int entry, List<Segment> segments, List<Symbol> symbols) {
    this.entry = entry;
    this.segments = List.copyOf(segments);
    for (Symbol symbol : symbols) {
      symbolsByName.putIfAbsent(symbol.name(), symbol);
      symbolsByAddress.merge(
          Integer.toUnsignedLong(symbol.address()), symbol, (a, b) -> a.size() >= b.size() ? a : b);
    }
  }

  /**
   * Reads an executable.
   *
   * @throws ElfException if it is not a 32-bit little-endian RISC-V executable, or is cut off
   */
  public static ElfImage load(byte[] file) {
    var data = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
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
    if (data.getShort(18) != MACHINE_RISCV) {
      throw new ElfException(
          "expected machine %d (RISC-V), found %d".formatted(MACHINE_RISCV, data.getShort(18)));
    }
    if (data.getShort(16) != 2) {
      throw new ElfException("expected an executable (type 2), found type " + data.getShort(16));
    }
    return new ElfImage(data.getInt(24), segments(data), symbols(data));
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
      if (Integer.compareUnsigned(memoryBytes, fileBytes) < 0 || memoryBytes < 0) {
        throw new ElfException(
            "segment at 0x%08x has %d bytes in the file but %d in memory"
                .formatted(address, fileBytes, memoryBytes));
      }
      int offset =
          slice(
              data,
              "segment at 0x%08x".formatted(address),
              Integer.toUnsignedLong(data.getInt(header + 4)),
              fileBytes);
      total += fileBytes;
      if (total > MOST_BYTES) {
        throw new ElfException("segments have more than %d bytes".formatted(MOST_BYTES));
      }
      var bytes = new byte[fileBytes];
      data.get(offset, bytes);
      segments.add(new Segment(address, bytes, memoryBytes));
    }
    if (segments.isEmpty()) {
      throw new ElfException("nothing to load: no PT_LOAD segment");
    }
    return segments;
  }

  /** Symbols of all tables; a file whose section headers are unusable has none. */
  private static List<Symbol> symbols(ByteBuffer data) {
    var symbols = new ArrayList<Symbol>();
    long table = Integer.toUnsignedLong(data.getInt(32));
    int count = Short.toUnsignedInt(data.getShort(48));
    int step = Short.toUnsignedInt(data.getShort(46));
    if (table == 0 || step < SECTION_HEADER_BYTES || table + (long) count * step > data.limit()) {
      return symbols;
    }
    for (int i = 0; i < count; i++) {
      int header = (int) table + i * step;
      int link = data.getInt(header + 24);
      if (data.getInt(header + 4) == SYMBOL_TABLE && link >= 0 && link < count) {
        readSymbols(data, header, (int) table + link * step, symbols);
      }
    }
    return symbols;
  }

  private static void readSymbols(
      ByteBuffer data, int header, int namesHeader, List<Symbol> symbols) {
    long offset = Integer.toUnsignedLong(data.getInt(header + 16));
    long bytes = Integer.toUnsignedLong(data.getInt(header + 20));
    long names = Integer.toUnsignedLong(data.getInt(namesHeader + 16));
    long namesEnd = names + Integer.toUnsignedLong(data.getInt(namesHeader + 20));
    if (offset + bytes > data.limit() || namesEnd > data.limit()) {
      return;
    }
    for (long at = offset; at + SYMBOL_BYTES <= offset + bytes; at += SYMBOL_BYTES) {
      int symbol = (int) at;
      int type = data.get(symbol + 12) & 15;
      var name = string(data, names + Integer.toUnsignedLong(data.getInt(symbol)), namesEnd);
      boolean defined = data.getShort(symbol + 14) != 0;
      if (defined && type <= 2 && !name.isEmpty() && !name.startsWith("$")) {
        symbols.add(new Symbol(name, data.getInt(symbol + 4), data.getInt(symbol + 8)));
      }
    }
  }

  private static String string(ByteBuffer data, long start, long limit) {
    long end = start;
    while (end < limit && data.get((int) end) != 0) {
      end++;
    }
    return start >= limit
        ? ""
        : new String(data.array(), (int) start, (int) (end - start), StandardCharsets.UTF_8);
  }

  private static int slice(ByteBuffer data, String what, long offset, int bytes) {
    if (bytes < 0 || offset + bytes > data.limit()) {
      throw new ElfException(
          "%s is cut off: it ends at byte %d of a file of %d"
              .formatted(what, offset + Integer.toUnsignedLong(bytes), data.limit()));
    }
    return (int) offset;
  }

  /** Address of the first instruction. */
  public int entry() {
    return entry;
  }

  public List<Segment> segments() {
    return segments;
  }

  /** The symbol of a name, the first one where several have it. */
  public Optional<Symbol> symbol(String name) {
    return Optional.ofNullable(symbolsByName.get(name));
  }

  /** The symbol before an address; for one before all symbols, the address itself. */
  public String function(int address) {
    var nearest = symbolsByAddress.floorEntry(Integer.toUnsignedLong(address));
    return nearest == null ? "0x%08x".formatted(address) : nearest.getValue().name();
  }

  /** The extent of the symbol before an address, or of what is before all symbols. */
  Extent extent(int address) {
    long unsigned = Integer.toUnsignedLong(address);
    var nearest = symbolsByAddress.floorEntry(unsigned);
    var next = symbolsByAddress.higherKey(unsigned);
    return new Extent(
        function(address),
        nearest == null ? 0 : nearest.getKey(),
        next == null ? 1L << Integer.SIZE : next);
  }

  /** Describes an address by the symbol before it, such as {@code main+0x10}; empty without one. */
  public String describe(int address) {
    var nearest = symbolsByAddress.floorEntry(Integer.toUnsignedLong(address));
    if (nearest == null) {
      return "";
    }
    long distance = Integer.toUnsignedLong(address) - nearest.getKey();
    return distance == 0
        ? nearest.getValue().name()
        : nearest.getValue().name() + "+0x" + Long.toHexString(distance);
  }
}
