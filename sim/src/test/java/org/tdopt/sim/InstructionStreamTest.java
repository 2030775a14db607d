package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tdopt.target.Chip;

/**
 * Random programs leave, after each step, the registers that they leave on GVSoC, and the same
 * memory in the end. The recordings hold a checksum for each step.
 */
class InstructionStreamTest {
  private static final int STEPS = 150;
  private static final int TRACE = 0x1C100000;
  private static final int L1_DATA = 0x10008000;
  private static final int L2_DATA = 0x1C0F0000;

  @ParameterizedTest
  @CsvSource({
    "CLUSTER, 1, false",
    "CLUSTER, 2, true",
    "CLUSTER, 3, false",
    "CLUSTER, 4, true",
    "CLUSTER, 5, false",
    "CLUSTER, 6, true",
    "CLUSTER, 1033, false",
    "CONTROLLER, 1, false",
    "CONTROLLER, 2, true",
  })
  void leavesWhatGvsocLeft(StreamKind kind, int seed, boolean readsFlags) throws Exception {
    var program = new ProgramBuilder();
    if (kind == StreamKind.CLUSTER) {
      program.onCluster(1);
    }
    var stream = new RandomStream(kind, seed, STEPS, readsFlags, addresses(program));
    byte[] elf = elf(program, stream);
    var name = kind.name().toLowerCase(Locale.ROOT);
    var resource = "gvsoc/streams/%s-%d.txt".formatted(name, seed);
    var expected = GvsocRunner.recorded(resource, elf, InstructionStreamTest::checksum);
    var actual = simulate(elf);
    var checksums = actual.lines().map(InstructionStreamTest::checksum).toList();
    assertThat(checksums).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(checksums.get(i))
          .as("%s, after which are x1 to x27 and f0 to f31 %s", step(stream, i), line(actual, i))
          .isEqualTo(expected.get(i));
    }
  }

  static RandomStream.Addresses addresses(ProgramBuilder program) {
    return new RandomStream.Addresses(program.here(), TRACE, L1_DATA, L2_DATA);
  }

  static byte[] elf(ProgramBuilder program, RandomStream stream) {
    stream.appendTo(program);
    int words = RandomStream.STEP_WORDS;
    HexPrinter.print(program, TRACE, stream.steps().size(), words);
    int data = RandomStream.DATA_BYTES / 4;
    HexPrinter.print(program, L1_DATA, 1, data);
    HexPrinter.print(program, L2_DATA, 1, data);
    return program.exit(0).elf();
  }

  static String simulate(byte[] elf) {
    var output = new ByteArrayOutputStream();
    var result =
        new Simulator(
                Chip.named("siracusa"),
                ElfImage.load(elf),
                SimulationOptions.printingTo(output))
            .run();
    assertThat(result.fault()).isEmpty();
    return output.toString(StandardCharsets.UTF_8);
  }

  /** A checksum of a line. */
  static String checksum(String line) {
    var checksum = new CRC32();
    checksum.update(line.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", checksum.getValue());
  }

  private static String line(String output, int number) {
    return output.lines().skip(number).findFirst().orElseThrow();
  }

  private static String step(RandomStream stream, int number) {
    return number < stream.steps().size()
        ? "step " + number + ": " + stream.steps().get(number)
        : "memory";
  }
}
