package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tdopt.target.Opcode;

class TdsimTest {
  @TempDir Path dir;

  private record Outcome(int exitCode, String out, String err) {}

  private Outcome tdsim(Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var strings = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      strings[i] = args[i].toString();
    }
    int code =
        Tdsim.run(
            strings,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            dir);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] contents) throws IOException {
    return Files.write(dir.resolve(name), contents);
  }

  private Path hello() throws IOException {
    var program = new ProgramBuilder().li(ProgramBuilder.A0, 0x1A10F000);
    for (char letter : "hi\nthere".toCharArray()) {
      program.emit(Opcode.ADDI, ProgramBuilder.A1, 0, letter);
      program.emit(Opcode.SB, ProgramBuilder.A1, 0, ProgramBuilder.A0);
    }
    return file("hello.elf", program.exit(0x107).elf());
  }

  @Test
  void printsTheProgramsBytesOnlyAndExitsWithItsLowBits() throws IOException {
    assertThat(tdsim(hello())).isEqualTo(new Outcome(7, "hi\nthere", ""));
  }

  @Test
  void fileNamesAreRelativeToTheDirectory() throws IOException {
    hello();
    assertThat(tdsim("hello.elf", "--report=relative.json").exitCode()).isEqualTo(7);
    assertThat(dir.resolve("relative.json")).exists();
    assertThat(tdsim("none.elf").err()).isEqualTo("tdsim: error: none.elf: no such file\n");
  }

  @Test
  void writesAReport() throws IOException {
    Path report = dir.resolve("report.json");
    assertThat(tdsim(hello(), "--report=" + report).exitCode()).isEqualTo(7);
    assertThat(Files.readString(report))
        .contains("\"exit_code\": 263,", "\"cycles\": ", "\"instructions\": ", "\"host_s\": ")
        .contains("\"fault\": null,", "{\"core\": 7, \"cycles\": 0, \"active_cycles\": 0,");
  }

  /** An executable without any legal instruction. */
  private static byte[] onlyOnes() {
    var contents = new byte[0x100];
    Arrays.fill(contents, (byte) 0xff);
    return ProgramBuilder.elf(ProgramBuilder.BASE + 0x80, ProgramBuilder.BASE, contents);
  }

  @Test
  void aFaultIsReportedAndExits125() throws IOException {
    Path bad = file("bad.elf", onlyOnes());
    Path report = dir.resolve("fault.json");
    assertThat(tdsim(bad, "--report=" + report))
        .isEqualTo(
            new Outcome(
                125,
                "",
                "tdsim: error: fabric controller at 0x1c010080:"
                    + " illegal instruction 0xffffffff\n"));
    assertThat(Files.readString(report))
        .contains("\"exit_code\": 125", "illegal instruction 0xffffffff");
  }

  @Test
  void unusableFilesAndWrongUsageExit126() throws IOException {
    assertThat(tdsim()).isEqualTo(error("no executable given; see tdsim --help"));
    assertThat(tdsim("--fast")).isEqualTo(error("unknown option '--fast'; see tdsim --help"));
    assertThat(tdsim("a.elf", "b.elf"))
        .isEqualTo(error("two executables given: 'a.elf' and 'b.elf'"));
    assertThat(tdsim(hello(), "--max-cycles=many"))
        .isEqualTo(error("--max-cycles expects a positive number, not 'many'"));
    assertThat(tdsim(hello(), "--target=gap9"))
        .isEqualTo(error("unknown target 'gap9'; known targets: pulp-open, siracusa"));
    Path text = file("text.elf", "hello".getBytes(StandardCharsets.UTF_8));
    assertThat(tdsim(text)).isEqualTo(error(text + ": not an ELF file"));
    Path missing = dir.resolve("missing.elf");
    assertThat(tdsim(missing)).isEqualTo(error(missing + ": no such file"));
  }

  @Test
  void whatIsNoFileOrTooLarge() throws IOException {
    assertThat(tdsim(dir)).isEqualTo(error(dir + ": cannot be read: Is a directory"));
    Path large = dir.resolve("large.elf");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((1 << 26) + 1);
    }
    assertThat(tdsim(large))
        .isEqualTo(error(large + ": more than 67108864 bytes, too large for a program"));
  }

  /** Prints for ever, without an end of line. */
  @Test
  void endlessOutputTakesNoMemory() throws IOException {
    var program = new ProgramBuilder().li(ProgramBuilder.A0, 0x1A10F000);
    int loop = program.here();
    program.emit(Opcode.ADDI, ProgramBuilder.A1, ProgramBuilder.A1, 1);
    program.emit(Opcode.SB, ProgramBuilder.A0, 0, ProgramBuilder.A0);
    program.branchTo(Opcode.BEQ, 0, 0, loop);
    var run = tdsim(file("endless.elf", program.elf()), "--max-cycles=10000000");
    assertThat(run.exitCode()).isEqualTo(125);
    assertThat(run.err()).contains("the limit of 10000000 cycles is reached");
    assertThat(run.out()).hasSizeGreaterThan(100_000);
  }

  @Test
  void limitsCyclesAndKnowsOtherChips() throws IOException {
    assertThat(tdsim(hello(), "--max-cycles=20").exitCode()).isEqualTo(125);
    assertThat(tdsim(hello(), "--target=pulp-open").out()).isEqualTo("hi\nthere");
  }

  @Test
  void writesProfileTimelineAndInstructions() throws IOException {
    Path trace = dir.resolve("trace.json");
    Path instructions = dir.resolve("instructions.txt");
    var run = tdsim(hello(), "--profile", "--trace=" + trace, "--itrace=" + instructions);
    assertThat(run.exitCode()).isEqualTo(7);
    assertThat(run.out()).isEqualTo("hi\nthere");
    assertThat(run.err()).startsWith("cycles  ").contains("\n  fc ");
    assertThat(Files.readString(trace)).startsWith("{").endsWith("}}\n");
    assertThat(Files.readString(instructions)).contains(" fc 0x1c010080 ");
  }

  @Test
  void filesThatCannotBeWritten() throws IOException {
    Path file = dir.resolve("none/trace.json");
    assertThat(tdsim(hello(), "--trace=" + file))
        .isEqualTo(error(file + ": cannot be written: the folder does not exist"));
    assertThat(tdsim(hello(), "--trace=" + dir).err()).contains(": cannot be written: ");
    assertThat(tdsim(hello(), "--trace-events=0"))
        .isEqualTo(error("--trace-events expects a positive number, not '0'"));
  }

  @Test
  void gvsocRunsWithoutObserversOnly() throws IOException {
    assertThat(tdsim(hello(), "--on=fpga"))
        .isEqualTo(error("--on expects sim or gvsoc, not 'fpga'"));
    assertThat(tdsim(hello(), "--on=gvsoc", "--profile"))
        .isEqualTo(error("--profile, --trace and --itrace need --on=sim"));
    Path text = file("text.elf", "hello".getBytes(StandardCharsets.UTF_8));
    assertThat(tdsim(text, "--on=gvsoc")).isEqualTo(error(text + ": not an ELF file"));
    assumeTrue(Gvsoc.find().isEmpty(), "there is a gvsoc on the PATH");
    assertThat(tdsim(hello(), "--on=gvsoc"))
        .isEqualTo(error("there is no gvsoc on the PATH; use --on=sim"));
  }

  @Test
  void helpAndVersion() {
    assertThat(tdsim("--help").out()).startsWith("usage: tdsim FILE.elf");
    assertThat(tdsim("--version").out()).startsWith("tdsim ");
  }

  private static Outcome error(String message) {
    return new Outcome(126, "", "tdsim: error: " + message + "\n");
  }
}
