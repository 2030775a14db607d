package org.tdopt.sim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Names of addresses. A symbol names the addresses from its own to the next symbol, the end of its
 * segment or, in memory that nothing is loaded to, its own end. Other addresses are named after the
 * segment or the gap between segments that they are in.
 */
public final class SymbolTable {
  /**
   * A named address.
   *
   * @param size in bytes, 0 where unknown
   */
  public record Symbol(String name, int address, int size) {
    long start() {
      return Integer.toUnsignedLong(address);
    }

    long end() {
      return start() + Integer.toUnsignedLong(size);
    }
  }

  /**
   * Neighbouring addresses of one name.
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

  private final Map<String, Symbol> byName = new TreeMap<>();
  private final TreeMap<Long, Symbol> byAddress = new TreeMap<>();
  private final TreeMap<Long, ElfImage.Segment> segments = new TreeMap<>();

  SymbolTable(List<Symbol> symbols, List<ElfImage.Segment> loaded) {
    for (Symbol symbol : symbols) {
      byName.putIfAbsent(symbol.name(), symbol);
      byAddress.merge(
          symbol.start(),
          symbol,
          (a, b) -> Integer.compareUnsigned(a.size(), b.size()) >= 0 ? a : b);
    }
    loaded.forEach(segment -> segments.put(segment.start(), segment));
  }

  /** The symbol of a name, the first one where several have it. */
  Optional<Symbol> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The stretch of addresses around one that has one name. */
  Extent extent(int address) {
    long unsigned = Integer.toUnsignedLong(address);
    var symbol = nearest(unsigned);
    var segment = segmentAt(unsigned);
    var nextSymbol = byAddress.higherKey(unsigned);
    var nextSegment = segments.higherKey(unsigned);
    long end = segment != null ? segment.end() : nextSegment != null ? nextSegment : 1L << 32;
    if (nextSymbol != null) {
      end = Math.min(end, nextSymbol);
    }
    if (symbol != null) {
      long symbolEnd = segment != null ? end : Math.min(end, symbol.end());
      return new Extent(symbol.name(), symbol.start(), symbolEnd);
    }
    long start = segment != null ? segment.start() : endOfSegmentBefore(unsigned);
    var before = byAddress.floorEntry(unsigned);
    if (before != null) {
      start = Math.max(start, before.getValue().end());
    }
    return new Extent("0x%08x".formatted(start), start, end);
  }

  /** Describes an address by the symbol before it, such as {@code main+0x10}; empty without one. */
  String describe(int address) {
    long unsigned = Integer.toUnsignedLong(address);
    var symbol = nearest(unsigned);
    if (symbol == null) {
      return "";
    }
    long distance = unsigned - symbol.start();
    return distance == 0 ? symbol.name() : symbol.name() + "+0x" + Long.toHexString(distance);
  }

  /** The last symbol up to an address, if the address belongs to it. */
  private @Nullable Symbol nearest(long address) {
    var entry = byAddress.floorEntry(address);
    if (entry == null) {
      return null;
    }
    var symbol = entry.getValue();
    var segment = segmentAt(address);
    boolean together = segment != null && segment.contains(symbol.start());
    return together || address < symbol.end() ? symbol : null;
  }

  private ElfImage.@Nullable Segment segmentAt(long address) {
    var entry = segments.floorEntry(address);
    return entry != null && entry.getValue().contains(address) ? entry.getValue() : null;
  }

  private long endOfSegmentBefore(long address) {
    var entry = segments.floorEntry(address);
    return entry == null ? 0 : entry.getValue().end();
  }
}
