package org.tdopt.riscv.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElfWriterTest {
  private static final String READELF = "riscv64-unknown-elf-readelf";
  private static final int CODE = 0x1C020000;
  private static final int DATA = 0x1C010000;

  @TempDir Path dir;

  private static byte[] sample() {
    return ElfWriter.write(
        CODE + 8,
        List.of(
            ElfSection.loaded(
                ".data", DATA, ElfSection.Kind.DATA, List.of(new byte[] {1, 2}, new byte[] {3})),
            ElfSection.reserved(".bss", DATA + 16, 64),
            ElfSection.loaded(
                ".text", CODE, ElfSection.Kind.CODE, List.of(new byte[] {0x13, 0, 0, 0}))),
        List.of(
            new ElfSymbol("weights", DATA, 3, false),
            new ElfSymbol("buffer", DATA + 16, 64, false),
            new ElfSymbol("_start", CODE, 0, true)));
  }

  @Test
  void headersAndSegments() {
    var elf = ByteBuffer.wrap(sample()).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(elf.getInt(24)).isEqualTo(CODE + 8);
    int segments = elf.getShort(44);
    assertThat(segments).as("nothing is loaded for .bss").isEqualTo(2);
    int[] addresses = {DATA, CODE};
    byte[] firsts = {1, 0x13};
    for (int i = 0; i < segments; i++) {
      int at = elf.getInt(28) + 32 * i;
      assertThat(elf.getInt(at)).isEqualTo(1);
      assertThat(elf.getInt(at + 8)).isEqualTo(addresses[i]);
      assertThat(elf.getInt(at + 12)).isEqualTo(addresses[i]);
      assertThat(elf.getInt(at + 16)).isPositive().isEqualTo(elf.getInt(at + 20));
      assertThat(elf.get(elf.getInt(at + 4))).isEqualTo(firsts[i]);
    }
  }

  @Test
  void aSymbolOutsideOfAllSectionsIsAnError() {
    assertThatThrownBy(
            () -> ElfWriter.write(0, List.of(), List.of(new ElfSymbol("lost", 4, 0, false))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("symbol 'lost' at 0x4 is in no section");
  }

  @Test
  void readelfReadsIt() throws Exception {
    var file = dir.resolve("a.elf");
    Files.write(file, sample());
    var text = readelf(file);
    assertThat(text)
        .contains("ELF32", "RISC-V", "EXEC (Executable file)", "0x1c020008", "single-float ABI")
        .contains(".data", "PROGBITS", ".bss", "NOBITS", ".symtab", ".strtab", ".shstrtab")
        .containsPattern("1c010000 +3 OBJECT +GLOBAL +DEFAULT +1 weights")
        .containsPattern("1c010010 +64 OBJECT +GLOBAL +DEFAULT +2 buffer")
        .containsPattern("1c020000 +0 FUNC +GLOBAL +DEFAULT +3 _start")
        .containsPattern("LOAD +0x\\w+ 0x1c010000 0x1c010000 0x00003 0x00003 RW")
        .containsPattern("LOAD +0x\\w+ 0x1c020000 0x1c020000 0x00004 0x00004 R E")
        .doesNotContain("Warning", "Error");
  }

  private String readelf(Path file) throws InterruptedException {
    var log = dir.resolve("log");
    try {
      var process =
          new ProcessBuilder(READELF, "-a", "-W", file.toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      assertThat(process.waitFor()).isZero();
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      assumeTrue(false, READELF + " is not installed");
      return "";
    }
  }
}
