package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.target.Chip;
import org.tdopt.target.RegisterFile;

/**
 * Where float registers are the integer registers of the same numbers, a random program does what
 * it does on two register files with copies: before every float instruction from the integer
 * registers that its float registers stand for, and back behind it.
 */
class AliasedRegistersTest {
  private static final int STEPS = 150;
  private static final int TRACE = 0x1C100000;
  private static final int L1_DATA = 0x10008000;
  private static final int L2_DATA = 0x1C0F0000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void isAsCopyingBetweenTwoRegisterFiles(int seed) throws IOException {
    var aliased = new Execution(aliasedChip(), StreamKind.ALIASED, seed);
    var copied = new Execution(Chip.named("siracusa"), StreamKind.COPIED, seed);
    assertThat(aliased.stream.steps()).hasSize(STEPS);
    for (int step = 0; step < STEPS; step++) {
      for (int i = 0; i < RandomStream.REGISTERS; i++) {
        int at = TRACE + 4 * (RandomStream.STEP_WORDS * step + i);
        assertThat(aliased.wordAt(at))
            .as("x%d after step %d of seed %d: %s", i, step, seed, aliased.stream.steps().get(step))
            .isEqualTo(copied.wordAt(at));
      }
    }
    for (int at = 0; at < RandomStream.DATA_BYTES; at += 4) {
      assertThat(aliased.wordAt(L1_DATA + at)).isEqualTo(copied.wordAt(L1_DATA + at));
      assertThat(aliased.wordAt(L2_DATA + at)).isEqualTo(copied.wordAt(L2_DATA + at));
    }
  }

  /** A finished program. */
  private static final class Execution {
    private final RandomStream stream;
    private final Simulator simulator;

    Execution(Chip chip, StreamKind kind, int seed) {
      var program = new ProgramBuilder().onCluster(1);
      var addresses = new RandomStream.Addresses(program.here(), TRACE, L1_DATA, L2_DATA);
      stream = new RandomStream(kind, seed, STEPS, seed % 2 == 0, addresses);
      byte[] elf = stream.appendTo(program).exit(0).elf();
      simulator =
          new Simulator(
              chip,
              ElfImage.load(elf),
              SimulationOptions.printingTo(OutputStream.nullOutputStream()));
      var result = simulator.run();
      assertThat(result.fault()).isEmpty();
      assertThat(result.exitCode()).isZero();
    }

    int wordAt(int address) {
      return ByteBuffer.wrap(simulator.readBytes(address, 4))
          .order(ByteOrder.LITTLE_ENDIAN)
          .getInt();
    }
  }

  private static Chip aliasedChip() throws IOException {
    try (var in = Objects.requireNonNull(Chip.class.getResourceAsStream("siracusa.json"))) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var changed =
          text.replace("\"register_file\": \"separate\"", "\"register_file\": \"aliased\"");
      var chip = Chip.parse(changed, "test");
      assertThat(chip.cluster().registerFile()).isEqualTo(RegisterFile.ALIASED);
      return chip;
    }
  }
}
