package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.target.Chip;

/** Programs that ran on GVSoC print here what they printed there, cycle figures included. */
class GvsocProgramsTest {
  /** The last line of an expectation is the exit code. */
  private record Expected(String output, int exitCode) {
    static Expected of(String program) throws IOException {
      var text = new String(resource(program + ".siracusa.txt"), StandardCharsets.UTF_8);
      int line = text.lastIndexOf("exit code ");
      return new Expected(
          text.substring(0, line), Integer.parseInt(text.substring(line + 10).strip()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smoke",
        "traps",
        "fp16",
        "hyperram",
        "memory_latency",
        "instruction_timing",
        "matmul"
      })
  void printsWhatGvsocPrinted(String program) throws IOException {
    var expected = Expected.of(program);
    var output = new ByteArrayOutputStream();
    var result = simulate(program, output);
    assertThat(result.fault()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(expected.exitCode());
    assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo(expected.output());
  }

  /** Those that use nothing that pulp-open has elsewhere; GVSoC printed the same for both chips. */
  @ParameterizedTest
  @ValueSource(strings = {"smoke", "traps", "fp16", "instruction_timing", "matmul"})
  void printsTheSameOnPulpOpen(String program) throws IOException {
    var expected = Expected.of(program);
    var output = new ByteArrayOutputStream();
    var result = simulate("pulp-open", program, output);
    assertThat(result.fault()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(expected.exitCode());
    assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo(expected.output());
  }

  @Test
  void isDeterministic() throws IOException {
    var first = simulate("smoke", new ByteArrayOutputStream());
    var second = simulate("smoke", new ByteArrayOutputStream());
    assertThat(second.cycles()).isEqualTo(first.cycles());
    assertThat(second.cores()).isEqualTo(first.cores());
  }

  @Test
  void countsDmaBytesAndOperations() throws IOException {
    var result = simulate("smoke", new ByteArrayOutputStream());
    assertThat(result.dmaBytesToL1()).isEqualTo(2 * 4096);
    assertThat(result.dmaBytesFromL1()).isEqualTo(4096);
    assertThat(result.instructions()).isGreaterThan(10_000);
    assertThat(result.cores()).hasSize(8);
    // 1024 multiply-adds of the product; the sum of eight parts adds eight more operations.
    assertThat(result.flops()).isBetween(2048L, 2200L);
  }

  private static SimulationResult simulate(String program, ByteArrayOutputStream output)
      throws IOException {
    return simulate("siracusa", program, output);
  }

  private static SimulationResult simulate(
      String chip, String program, ByteArrayOutputStream output) throws IOException {
    var image = ElfImage.load(resource(program + ".elf"));
    return new Simulator(Chip.named(chip), image, SimulationOptions.printingTo(output)).run();
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = GvsocProgramsTest.class.getResourceAsStream("/gvsoc/" + name)) {
      if (in == null) {
        throw new IOException("no resource " + name);
      }
      return in.readAllBytes();
    }
  }
}
