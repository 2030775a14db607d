package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in the file, {@code tdsim} runs it or says in one line what is wrong. */
class ElfMutationTest {
  private static final int[] HEADER_FIELDS = {
    16, 18, 20, 24, 28, 32, 36, 40, 42, 44, 46, 48, 50
  };
  private static final int[] VALUES = {
    0, 1, 2, -1, -2, 0x7fffffff, 0x80000000, 0x7fff, 0xffff, 31, 32, 40, 52, 0x10000000,
    0x1c010000, 0x1c1fffff, 0x10400000
  };

  private static byte[] smoke = new byte[0];

  @TempDir private Path folder;

  @BeforeAll
  static void readProgram() throws IOException {
    try (var in = ElfMutationTest.class.getResourceAsStream("/gvsoc/smoke.elf")) {
      if (in == null) {
        throw new IOException("no resource smoke.elf");
      }
      smoke = in.readAllBytes();
    }
  }

  /** Runs a file as the tool does; returns the exit code. */
  private int simulate(byte[] file, String what) throws IOException {
    var elf = Files.write(folder.resolve("program.elf"), file);
    var err = new ByteArrayOutputStream();
    int code =
        Tdsim.run(
            new String[] {elf.toString(), "--max-cycles=1500"},
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder);
    var message = err.toString(StandardCharsets.UTF_8);
    if (code == 125 || code == 126) {
      assertThat(message).as(what).startsWith("tdsim: error: ").endsWith("\n").hasLineCount(1);
      assertThat(message).as(what).doesNotContain("Exception", "null");
    } else {
      assertThat(message).as(what).isEmpty();
    }
    return code;
  }

  private static ByteBuffer copy() {
    return ByteBuffer.wrap(smoke.clone()).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int programHeader(int i) {
    return copy().getInt(28) + i * 32;
  }

  @Test
  void eachHeaderFieldWithEachValue() throws IOException {
    int refused = 0;
    for (int field : HEADER_FIELDS) {
      for (int value : VALUES) {
        var file = copy();
        boolean wide = field >= 24 && field <= 36 || field == 20;
        if (wide) {
          file.putInt(field, value);
        } else {
          file.putShort(field, (short) value);
        }
        var what = "header field %d set to 0x%x".formatted(field, value);
        refused += simulate(file.array(), what) == 126 ? 1 : 0;
      }
    }
    assertThat(refused).isGreaterThan(60);
  }

  @Test
  void eachProgramHeaderFieldWithEachValue() throws IOException {
    int refused = 0;
    int count = copy().getShort(44);
    for (int i = 0; i < count; i++) {
      for (int field = 0; field < 32; field += 4) {
        for (int value : VALUES) {
          var file = copy().putInt(programHeader(i) + field, value);
          var what = "field %d of program header %d set to 0x%x".formatted(field, i, value);
          refused += simulate(file.array(), what) == 126 ? 1 : 0;
        }
      }
    }
    assertThat(refused).isGreaterThan(40);
  }

  @Test
  void eachLengthOfTheHeadersAndSomeBeyond() throws IOException {
    int headersEnd = programHeader(copy().getShort(44));
    for (int length = 0; length < smoke.length; length += length < headersEnd ? 1 : 211) {
      simulate(Arrays.copyOf(smoke, length), "cut to %d bytes".formatted(length));
    }
    assertThat(simulate(Arrays.copyOf(smoke, headersEnd), "headers only")).isEqualTo(126);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void flippedBits(long seed) throws IOException {
    var random = new Random(seed);
    int sections = copy().getInt(32);
    int headersEnd = programHeader(copy().getShort(44));
    int refused = 0;
    for (int i = 0; i < 500; i++) {
      var file = copy().array();
      for (int n = random.nextInt(3); n >= 0; n--) {
        int at =
            switch (random.nextInt(3)) {
              case 0 -> sections + random.nextInt(smoke.length - sections);
              default -> random.nextInt(headersEnd);
            };
        file[at] ^= (byte) (1 << random.nextInt(8));
      }
      refused += simulate(file, "seed %d, round %d".formatted(seed, i)) == 126 ? 1 : 0;
    }
    assertThat(refused).as("seed %d", seed).isBetween(80, 420);
  }

  /** 65535 segments of many MiB each, which all lie at one place. */
  @Test
  void manyHugeSegments() throws IOException {
    int count = 0xffff;
    var file = ByteBuffer.allocate(52 + 32 * count).order(ByteOrder.LITTLE_ENDIAN);
    file.put(smoke, 0, 52).putInt(28, 52).putShort(44, (short) count).putInt(32, 0);
    for (int i = 0; i < count; i++) {
      file.putInt(1).putInt(0).putInt(0x1c010000).putInt(0x1c010000);
      file.putInt(0).putInt(0x170000).putInt(7).putInt(4096);
    }
    assertThat(simulate(file.array(), "many segments")).isEqualTo(126);
  }

  /** Each of many section headers names the same table, and each symbol the longest name. */
  @Test
  void manySymbolsWithLongNames() throws IOException {
    int sections = 60_000;
    int names = 1 << 20;
    int code = 0x100;
    int offset = 52 + 32;
    int symbols = 20_000;
    var file =
        ByteBuffer.allocate(offset + code + names + 16 * symbols + 40 * sections)
            .order(ByteOrder.LITTLE_ENDIAN);
    file.put(ProgramBuilder.elf(0x1c010080, 0x1c010000, new byte[code]), 0, offset);
    file.putInt(52 + 4, offset).position(offset + code);
    for (int i = 0; i < names; i++) {
      file.put((byte) 'a');
    }
    int table = file.position();
    for (int i = 0; i < symbols; i++) {
      file.putInt(i).putInt(0x1c010000 + 2 * i).putInt(2).putInt(1 << 16);
    }
    int headers = file.position();
    for (int i = 0; i < sections; i++) {
      file.putInt(0).putInt(i == 1 ? 3 : 2).putInt(0).putInt(0);
      file.putInt(i == 1 ? offset + code : table).putInt(i == 1 ? names : 16 * symbols);
      file.putInt(1).putInt(0).putInt(1).putInt(16);
    }
    file.putInt(32, headers).putShort(46, (short) 40).putShort(48, (short) sections);
    // Zeros are no legal instruction, and there is no handler.
    assertThat(simulate(file.array(), "many symbols")).isEqualTo(125);
  }
}
