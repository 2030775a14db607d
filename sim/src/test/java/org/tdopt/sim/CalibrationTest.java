package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tdopt.target.Chip;

/** Small measured regions take the cycles that they took on GVSoC, on every core. */
class CalibrationTest {
  private static final String FOLDER = "/gvsoc/calibration/";

  static List<String> programs() throws IOException {
    return text("programs.txt").lines().toList();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void takesTheCyclesOfGvsoc(String program) throws IOException {
    byte[] elf;
    try (var in = new GZIPInputStream(open(program + ".elf.gz"))) {
      elf = in.readAllBytes();
    }
    var output = new ByteArrayOutputStream();
    var result =
        new Simulator(
                Chip.named("siracusa"), ElfImage.load(elf), SimulationOptions.printingTo(output))
            .run();
    assertThat(result.fault()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(output.toString(StandardCharsets.UTF_8))
        .isEqualTo(text(program + ".siracusa.txt"));
  }

  private static String text(String name) throws IOException {
    try (var in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream open(String name) throws IOException {
    var in = CalibrationTest.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IOException("no resource " + FOLDER + name);
    }
    return in;
  }
}
