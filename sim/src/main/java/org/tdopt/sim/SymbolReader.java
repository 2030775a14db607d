package org.tdopt.sim;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the symbol tables of an executable. What is wrong with them makes it have no symbols. */
final class SymbolReader {
  private static final int SECTION_HEADER_BYTES = 40;
  private static final int SYMBOL_BYTES = 16;
  private static final int SYMBOL_TABLE = 2;

  /** Types up to this one name places in the program: none, object, function. */
  private static final int LAST_TYPE = 2;

  /** Programs for these chips have fewer; more would only cost memory. */
  private static final int MOST_SYMBOLS = 1 << 18;

  private static final int LONGEST_NAME = 1 << 10;

  private final ByteBuffer data;
  private final List<SymbolTable.Symbol> symbols = new ArrayList<>();

  private SymbolReader(ByteBuffer data) {
    this.data = data;
  }

  /** The symbols of all tables in the order in which they stand there. */
  static List<SymbolTable.Symbol> read(ByteBuffer data) {
    var reader = new SymbolReader(data);
    reader.readTables();
    return reader.symbols;
  }

  private void readTables() {
    long table = unsigned(32);
    int count = Short.toUnsignedInt(data.getShort(48));
    int step = Short.toUnsignedInt(data.getShort(46));
    if (table == 0 || step < SECTION_HEADER_BYTES || table + (long) count * step > data.limit()) {
      return;
    }
    for (int i = 0; i < count; i++) {
      int header = (int) table + i * step;
      int link = data.getInt(header + 24);
      if (data.getInt(header + 4) == SYMBOL_TABLE && link >= 0 && link < count) {
        readTable(header, (int) table + link * step);
      }
    }
  }

  private void readTable(int header, int namesHeader) {
    long offset = unsigned(header + 16);
    long end = offset + unsigned(header + 20);
    long names = unsigned(namesHeader + 16);
    long namesEnd = names + unsigned(namesHeader + 20);
    if (end > data.limit() || namesEnd > data.limit()) {
      return;
    }
    for (long at = offset; at + SYMBOL_BYTES <= end && symbols.size() < MOST_SYMBOLS; ) {
      int symbol = (int) at;
      int type = data.get(symbol + 12) & 15;
      boolean defined = data.getShort(symbol + 14) != 0;
      if (defined && type <= LAST_TYPE) {
        var name = string(names + unsigned(symbol), namesEnd);
        // Names with a dollar tell code from data.
        if (!name.isEmpty() && !name.startsWith("$")) {
          symbols.add(
              new SymbolTable.Symbol(name, data.getInt(symbol + 4), data.getInt(symbol + 8)));
        }
      }
      at += SYMBOL_BYTES;
    }
  }

  private long unsigned(int offset) {
    return Integer.toUnsignedLong(data.getInt(offset));
  }

  private String string(long start, long limit) {
    long end = start;
    long last = Math.min(limit, start + LONGEST_NAME);
    while (end < last && data.get((int) end) != 0) {
      end++;
    }
    return start >= last
        ? ""
        : new String(data.array(), (int) start, (int) (end - start), StandardCharsets.UTF_8);
  }
}
