package org.tdopt.riscv.elf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a 32-bit little-endian RISC-V executable: a loadable segment per section with content (a
 * segment without file bytes makes some loaders hang), section headers and a symbol table. Layout as
 * in the System V ABI and the RISC-V ELF specification.
 */
public final class ElfWriter {
  private static final int HEADER_BYTES = 52;
  private static final int SEGMENT_BYTES = 32;
  private static final int SECTION_BYTES = 40;
  private static final int SYMBOL_BYTES = 16;
  private static final int MACHINE_RISCV = 243;
  private static final int TYPE_EXECUTABLE = 2;
  private static final int SEGMENT_LOAD = 1;
  private static final int SECTION_PROGBITS = 1;
  private static final int SECTION_SYMTAB = 2;
  private static final int SECTION_STRTAB = 3;
  private static final int SECTION_NOBITS = 8;
  private static final int FLAG_WRITE = 1;
  private static final int FLAG_ALLOC = 2;
  private static final int FLAG_EXECUTE = 4;
  private static final int SYMBOL_GLOBAL = 0x10;
  private static final int SYMBOL_OBJECT = 1;
  private static final int SYMBOL_FUNCTION = 2;

  /** The single-float ABI; the code uses no compressed instructions. */
  private static final int FLAGS = 0x2;

  private final int entry;
  private final List<ElfSection> sections;
  private final List<ElfSymbol> symbols;

  private ElfWriter(int entry, List<ElfSection> sections, List<ElfSymbol> symbols) {
    this.entry = entry;
    this.sections = sections;
    this.symbols = symbols;
  }

  /**
   * The bytes of an executable.
   *
   * @param entry address of the first instruction
   */
  public static byte[] write(int entry, List<ElfSection> sections, List<ElfSymbol> symbols) {
    return new ElfWriter(entry, sections, symbols).write();
  }

  private byte[] write() {
    var loaded = sections.stream().filter(s -> !s.content().isEmpty()).toList();
    var symbolNames = new StringTable();
    var symbolTable = symbolTable(symbolNames);
    var sectionNames = new StringTable();
    int[] nameOffsets = sections.stream().mapToInt(s -> sectionNames.add(s.name())).toArray();
    int symtabName = sectionNames.add(".symtab");
    int strtabName = sectionNames.add(".strtab");
    int shstrtabName = sectionNames.add(".shstrtab");

    int contentStart = HEADER_BYTES + SEGMENT_BYTES * loaded.size();
    int contentBytes = loaded.stream().mapToInt(s -> align(s.bytes())).sum();
    int symtabStart = contentStart + contentBytes;
    int strtabStart = symtabStart + symbolTable.length;
    int shstrtabStart = strtabStart + symbolNames.size();
    int headersStart = align(shstrtabStart + sectionNames.size());
    int headers = 1 + sections.size() + 3;
    var out =
        ByteBuffer.allocate(headersStart + headers * SECTION_BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);

    header(out, loaded.size(), headersStart, headers);
    int offset = contentStart;
    for (var section : loaded) {
      segment(out, section, offset);
      offset += align(section.bytes());
    }
    for (var section : loaded) {
      section.content().forEach(out::put);
      out.position(out.position() + align(section.bytes()) - section.bytes());
    }
    out.put(symbolTable).put(symbolNames.bytes()).put(sectionNames.bytes());

    out.position(headersStart + SECTION_BYTES);
    offset = contentStart;
    for (int i = 0; i < sections.size(); i++) {
      var section = sections.get(i);
      section(out, nameOffsets[i], section, offset);
      offset += section.content().isEmpty() ? 0 : align(section.bytes());
    }
    int strtabIndex = headers - 2;
    words(
        out, symtabName, SECTION_SYMTAB, 0, 0, symtabStart, symbolTable.length, strtabIndex, 1, 4,
        SYMBOL_BYTES);
    words(out, strtabName, SECTION_STRTAB, 0, 0, strtabStart, symbolNames.size(), 0, 0, 1, 0);
    words(out, shstrtabName, SECTION_STRTAB, 0, 0, shstrtabStart, sectionNames.size(), 0, 0, 1, 0);
    return out.array();
  }

  private void header(ByteBuffer out, int segments, int headersStart, int headers) {
    out.put(new byte[] {0x7f, 'E', 'L', 'F', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    out.putShort((short) TYPE_EXECUTABLE).putShort((short) MACHINE_RISCV);
    words(out, 1, entry, HEADER_BYTES, headersStart, FLAGS);
    for (int half :
        new int[] {HEADER_BYTES, SEGMENT_BYTES, segments, SECTION_BYTES, headers, headers - 1}) {
      out.putShort((short) half);
    }
  }

  private static void segment(ByteBuffer out, ElfSection section, int offset) {
    // Readable, and writable or executable: the flags of a segment are 4, 2 and 1.
    int flags = section.kind() == ElfSection.Kind.CODE ? 5 : 6;
    words(
        out,
        SEGMENT_LOAD,
        offset,
        section.address(),
        section.address(),
        section.bytes(),
        section.bytes(),
        flags,
        4);
  }

  private static void section(ByteBuffer out, int name, ElfSection section, int offset) {
    int type = section.content().isEmpty() ? SECTION_NOBITS : SECTION_PROGBITS;
    int flags =
        FLAG_ALLOC | (section.kind() == ElfSection.Kind.CODE ? FLAG_EXECUTE : FLAG_WRITE);
    words(out, name, type, flags, section.address(), offset, section.bytes(), 0, 0, 4, 0);
  }

  private byte[] symbolTable(StringTable names) {
    var out =
        ByteBuffer.allocate((1 + symbols.size()) * SYMBOL_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    out.position(SYMBOL_BYTES);
    for (var symbol : symbols) {
      words(out, names.add(symbol.name()), symbol.address(), symbol.bytes());
      int type = symbol.isFunction() ? SYMBOL_FUNCTION : SYMBOL_OBJECT;
      out.put((byte) (SYMBOL_GLOBAL | type)).put((byte) 0).putShort((short) sectionOf(symbol));
    }
    return out.array();
  }

  /** Index of the header of the section that holds the symbol. */
  private int sectionOf(ElfSymbol symbol) {
    for (int i = 0; i < sections.size(); i++) {
      int distance = symbol.address() - sections.get(i).address();
      if (distance >= 0 && distance < Math.max(1, sections.get(i).bytes())) {
        return i + 1;
      }
    }
    throw new IllegalStateException(
        "symbol '%s' at 0x%x is in no section".formatted(symbol.name(), symbol.address()));
  }

  private static void words(ByteBuffer out, int... values) {
    for (int value : values) {
      out.putInt(value);
    }
  }

  private static int align(int bytes) {
    return (bytes + 3) & ~3;
  }

  /** Zero-terminated strings; the first is empty. */
  private static final class StringTable {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    StringTable() {
      bytes.write(0);
    }

    int add(String text) {
      int offset = bytes.size();
      bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      bytes.write(0);
      return offset;
    }

    int size() {
      return bytes.size();
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
