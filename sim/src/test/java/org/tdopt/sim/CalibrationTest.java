package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tdopt.target.Chip;

/** Small measured regions take the cycles that they took on GVSoC, on every core. */
class CalibrationTest {
  private static final String SIRACUSA = "/gvsoc/calibration/";
  private static final String PULP_OPEN = "/gvsoc/pulp-open/";

  static Stream<String> siracusaPrograms() throws IOException {
    return text(SIRACUSA + "programs.txt").lines();
  }

  static Stream<String> pulpOpenPrograms() throws IOException {
    return text(PULP_OPEN + "programs.txt").lines();
  }

  @ParameterizedTest
  @MethodSource("siracusaPrograms")
  void takesTheCyclesOfGvsoc(String program) throws IOException {
    assertThat(printedOn("siracusa", SIRACUSA + program + ".elf.gz"))
        .isEqualTo(text(SIRACUSA + program + ".siracusa.txt"));
  }

  /** What pulp-open has no file of its own for is as on siracusa. */
  @ParameterizedTest
  @MethodSource("pulpOpenPrograms")
  void takesTheCyclesOfGvsocOnPulpOpen(String program) throws IOException {
    var elf = firstOf(PULP_OPEN + program + ".elf.gz", SIRACUSA + program + ".elf.gz");
    var expected = firstOf(PULP_OPEN + program + ".txt", SIRACUSA + program + ".siracusa.txt");
    assertThat(printedOn("pulp-open", elf)).isEqualTo(text(expected));
  }

  private static String printedOn(String chip, String resource) throws IOException {
    byte[] elf;
    try (var in = new GZIPInputStream(open(resource))) {
      elf = in.readAllBytes();
    }
    var output = new ByteArrayOutputStream();
    var result =
        new Simulator(Chip.named(chip), ElfImage.load(elf), SimulationOptions.printingTo(output))
            .run();
    assertThat(result.fault()).isEmpty();
    assertThat(result.exitCode()).isZero();
    return output.toString(StandardCharsets.UTF_8);
  }

  private static String firstOf(String resource, String otherwise) {
    return CalibrationTest.class.getResource(resource) == null ? otherwise : resource;
  }

  private static String text(String resource) throws IOException {
    try (var in = open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream open(String resource) throws IOException {
    var in = CalibrationTest.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("no resource " + resource);
    }
    return in;
  }
}
