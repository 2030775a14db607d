package org.tdopt.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ChipTest {
  private static final java.util.List<String> NAMES = Chip.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyNamedChipLoads(String name) {
    assertThat(Chip.named(name).name()).isEqualTo(name);
  }

  @Test
  void siracusaHasTheMeasuredMap() {
    Chip chip = Chip.named("siracusa");
    assertThat(chip.cluster().cores()).isEqualTo(8);
    assertThat(chip.cluster().peakFlopPerCycle()).isEqualTo(8);
    assertThat(chip.memory().l1()).isEqualTo(new MemoryRegion(0x10000000, 256 * 1024, 16));
    assertThat(chip.memory().l2Shared().end()).isEqualTo(0x1C010000 + 0x1F0000);
    assertThat(chip.memory().weightMemory().exists()).isTrue();
    assertThat(chip.peripherals().hyperRamChannel()).isEqualTo(0x1A102280);
  }

  @Test
  void pulpOpenDiffersWhereItShould() {
    Chip chip = Chip.named("pulp-open");
    assertThat(chip.memory().l1().bytes()).isEqualTo(64 * 1024);
    assertThat(chip.memory().weightMemory().exists()).isFalse();
    assertThat(chip.memory().l2Shared().end()).isEqualTo(0x1C190000);
    assertThat(chip.memory().l2SharedRegions()).isEqualTo(12);
    assertThat(chip.peripherals().hyperRamChannel()).isEqualTo(0x1A102480);
    assertThat(chip.clocks().fabricHz()).isEqualTo(chip.clocks().clusterHz());
    assertThat(chip.clocks().fabricIsGenerated()).isTrue();
    assertThat(Chip.named("siracusa").clocks().fabricIsGenerated()).isFalse();
    assertThat(chip.timing()).isEqualTo(Chip.named("siracusa").timing());
  }

  @Test
  void regionContainsWholeAccessesOnly() {
    var region = new MemoryRegion(0x1000, 16, 1);
    assertThat(region.contains(0x100c, 4)).isTrue();
    assertThat(region.contains(0x100d, 4)).isFalse();
    assertThat(region.contains(0xffc, 4)).isFalse();
    assertThat(region.contains(0xffff_fff0, 4)).isFalse();
  }

  @Test
  void l1SizeCanBeChanged() {
    Chip chip = Chip.named("siracusa").withL1Bytes(64 * 1024);
    assertThat(chip.memory().l1().bytes()).isEqualTo(65536);
    assertThatThrownBy(() -> chip.withL1Bytes(1000))
        .isInstanceOf(ChipException.class)
        .hasMessage(
            "siracusa: memory.l1.bytes is 1000, which is not a multiple of 64"
                + " (a word in each of 16 banks)");
    assertThatThrownBy(() -> chip.withL1Bytes(-64))
        .hasMessage("siracusa: memory.l1.bytes is -64, expected 1 to 1048576");
  }

  @Test
  void unknownNameListsTheKnownOnes() {
    assertThatThrownBy(() -> Chip.named("mempool"))
        .isInstanceOf(ChipException.class)
        .hasMessage("unknown target 'mempool'; known targets: pulp-open, siracusa");
  }

  @Test
  void fileErrorsNameFileKeyAndValue(@TempDir Path dir) throws IOException {
    String json = resource("siracusa.json");
    Path file = dir.resolve("my.json");
    Files.writeString(file, json.replace("\"cores\": 8", "\"cores\": \"many\""));
    assertThatThrownBy(() -> Chip.load(file))
        .hasMessage(
            file
                + ": cluster.cores: expected a 32-bit integer or a string such as \"0x1C000000\","
                + " not \"many\"");
    assertThatThrownBy(() -> Chip.parse(json.replace("\"jump\": 2,", ""), "my.json"))
        .hasMessage("my.json: timing.jump: missing");
    assertThatThrownBy(
            () -> Chip.parse(json.replace("\"jump\"", "\"jmp\": 1, \"jump\""), "my.json"))
        .hasMessage("my.json: timing: unknown key 'jmp'");
    assertThatThrownBy(() -> Chip.parse(json.replace("separate", "shared"), "my.json"))
        .hasMessage(
            "my.json: cluster.register_file: unknown value 'shared',"
                + " expected one of [separate, aliased]");
    assertThatThrownBy(() -> Chip.parse("{", "my.json"))
        .isInstanceOf(ChipException.class)
        .hasMessageStartingWith("my.json: not valid JSON: ");
    assertThatThrownBy(() -> Chip.parse("[]", "my.json")).hasMessage("my.json: expected an object");
    assertThatThrownBy(() -> Chip.parse(json.replace("\"banks\": 16", "\"banks\": 12"), "my.json"))
        .hasMessage("siracusa: memory.l1.banks is 12, expected a power of two");
    Path missing = dir.resolve("none.json");
    assertThatThrownBy(() -> Chip.resolve(missing.toString()))
        .hasMessage(missing + ": no such file");
  }

  private static String resource(String name) throws IOException {
    try (var in = Chip.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  /** Values that a simulation could not hold or would take for ever with. */
  @Test
  void sizesAndRatesAreBounded() throws IOException {
    var json = resource("siracusa.json");
    assertThatThrownBy(() -> Chip.parse(with(json, "cluster_hz", "1"), "my.json"))
        .hasMessage("siracusa: clocks.cluster_hz is 1, expected 1000000 to 2147483647");
    assertThatThrownBy(() -> Chip.parse(with(json, "private_bytes", "1"), "my.json"))
        .hasMessage("siracusa: instruction_cache.private_bytes is 1, expected 64 to 1048576");
  }

  private static String with(String json, String key, String value) {
    return json.replaceFirst("\"" + key + "\": *[^,}\\n]+", "\"" + key + "\": " + value);
  }
}
