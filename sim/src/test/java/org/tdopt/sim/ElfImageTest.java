package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.target.Chip;

class ElfImageTest {
  @Test
  void readsEntrySegmentsAndSymbols() throws IOException {
    var image = ElfImage.load(smoke());
    assertThat(image.entry()).isEqualTo(0x1c010080);
    assertThat(image.segments()).hasSize(1);
    assertThat(image.symbol("_start"))
        .hasValueSatisfying(symbol -> assertThat(symbol.address()).isEqualTo(0x1c010080));
    assertThat(image.symbol("no such symbol")).isEmpty();
    assertThat(image.describe(0x1c010084)).isEqualTo("_start+0x4");
    assertThat(image.describe(0)).isEmpty();
  }

  /** Whatever is cut off, the answer is an image or a message. */
  @Test
  void everyTruncationIsRefusedOrHarmless() throws IOException {
    byte[] file = smoke();
    int refused = 0;
    for (int length = 0; length < file.length; length += length < 400 ? 1 : 37) {
      try {
        ElfImage.load(Arrays.copyOf(file, length));
      } catch (ElfException e) {
        assertThat(e.getMessage()).isNotBlank();
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(100);
  }

  /** Changes bytes of the headers, the section headers, the symbols and their names. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void mutationsAreRefusedOrRun(long seed) throws IOException {
    byte[] file = smoke();
    var data = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int sections = data.getInt(32);
    int[][] places = {{0, 52}, {52, 32 * data.getShort(44)}, {sections, file.length - sections}};
    int[] extremes = {0, 1, -1, 0x7f, 0x80, 0xff};
    var random = new Random(seed);
    int loaded = 0;
    for (int i = 0; i < 100; i++) {
      byte[] broken = file.clone();
      int[] place = places[random.nextInt(places.length)];
      for (int n = random.nextInt(4); n >= 0; n--) {
        int at = place[0] + random.nextInt(place[1]);
        broken[at] =
            (byte)
                (random.nextBoolean()
                    ? extremes[random.nextInt(extremes.length)]
                    : random.nextInt());
      }
      try {
        var image = ElfImage.load(broken);
        image.describe(random.nextInt());
        var options = new SimulationOptions(2000, OutputStream.nullOutputStream()).withProfile();
        var result = new Simulator(Chip.named("siracusa"), image, options).run();
        assertThat(result.cycles()).as("seed %d, round %d", seed, i).isLessThan(2100);
        loaded++;
      } catch (ElfException e) {
        assertThat(e.getMessage()).as("seed %d, round %d", seed, i).isNotBlank();
      }
    }
    assertThat(loaded).as("seed %d", seed).isBetween(10, 90);
  }

  @Test
  void messagesSayWhatIsWrong() throws IOException {
    assertThatThrownBy(() -> ElfImage.load(new byte[] {1, 2, 3}))
        .isInstanceOf(ElfException.class)
        .hasMessage("not an ELF file");
    byte[] file = smoke();
    assertThatThrownBy(() -> ElfImage.load(Arrays.copyOf(file, 20)))
        .hasMessage("the ELF header is cut off: 20 bytes, expected 52");
    assertThatThrownBy(() -> ElfImage.load(Arrays.copyOf(file, 4500)))
        .hasMessageMatching(
            "segment at 0x1c010000 is cut off: it ends at byte \\d+ of a file of 4500");
    byte[] wide = file.clone();
    wide[4] = 2;
    assertThatThrownBy(() -> ElfImage.load(wide))
        .hasMessage("expected a 32-bit little-endian ELF file, found class 2, encoding 1");
    byte[] other = file.clone();
    other[18] = 40;
    assertThatThrownBy(() -> ElfImage.load(other))
        .hasMessage("expected machine 243 (RISC-V), found 40");
    byte[] narrow = file.clone();
    narrow[42] = 8;
    assertThatThrownBy(() -> ElfImage.load(narrow))
        .hasMessage("program headers have 8 bytes, expected 32");
    byte[] empty = file.clone();
    empty[44] = 0;
    assertThatThrownBy(() -> ElfImage.load(empty))
        .hasMessage("nothing to load: no PT_LOAD segment");
    var elsewhere = ElfImage.load(ProgramBuilder.elf(0x80000000, 0x80000000, new byte[16]));
    assertThatThrownBy(
            () ->
                new Simulator(
                    Chip.named("siracusa"),
                    elsewhere,
                    SimulationOptions.printingTo(OutputStream.nullOutputStream())))
        .isInstanceOf(ElfException.class)
        .hasMessage("segment of 16 bytes at 0x80000000 does not fit into a memory of this chip");
  }

  private static byte[] smoke() throws IOException {
    try (var in = ElfImageTest.class.getResourceAsStream("/gvsoc/smoke.elf")) {
      if (in == null) {
        throw new IOException("no resource smoke.elf");
      }
      return in.readAllBytes();
    }
  }
}
