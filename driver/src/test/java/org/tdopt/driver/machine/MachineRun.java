package org.tdopt.driver.machine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.text.IrReader;
import org.tdopt.ir.text.ReadOptions;
import org.tdopt.riscv.Program;
import org.tdopt.riscv.ProgramOptions;
import org.tdopt.riscv.PulpBackend;
import org.tdopt.sim.ElfImage;
import org.tdopt.sim.SimulationOptions;
import org.tdopt.sim.SimulationResult;
import org.tdopt.sim.Simulator;
import org.tdopt.target.Chip;

/** A program compiled from text and run to its end. */
final class MachineRun {
  static final Chip CHIP = Chip.named("siracusa");

  private final Program program;
  private final Simulator simulator;
  private final SimulationResult result;
  private final String printed;

  /** The same chip with float registers that alias the integer ones. */
  static final Chip ALIASED = aliased();

  private static Chip aliased() {
    try (var in = Chip.class.getResourceAsStream("siracusa.json")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Chip.parse(
          text.replace("\"register_file\": \"separate\"", "\"register_file\": \"aliased\""), "test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MachineRun(Program program, Chip chip, long maxCycles) {
    this.program = program;
    var out = new ByteArrayOutputStream();
    simulator =
        new Simulator(
            chip, ElfImage.load(program.elf()), new SimulationOptions(maxCycles, out));
    result = simulator.run();
    printed = out.toString(StandardCharsets.UTF_8);
    if (result.exitCode() != 0) {
      throw new AssertionError(
          "exit code %d, %s, printed: %s".formatted(result.exitCode(), result.fault(), printed));
    }
  }

  /** Runs {@code @step} of a module once, without inputs. */
  static MachineRun of(String text) {
    return of(text, 1);
  }

  /** Runs {@code @step} of a module. */
  static MachineRun of(String text, int steps, ProgramOptions.Input... inputs) {
    return of(read(text), new ProgramOptions("step", steps, List.of(inputs)));
  }

  static MachineRun of(Operation module, ProgramOptions options) {
    return of(module, CHIP, options);
  }

  static MachineRun of(Operation module, Chip chip, ProgramOptions options) {
    var diagnostics = new Diagnostics();
    var program = PulpBackend.compile(module, chip, options, diagnostics);
    if (program.isEmpty()) {
      throw new AssertionError(diagnostics.reported().toString());
    }
    return new MachineRun(program.get(), chip, 100_000_000);
  }

  /** The messages of a compilation that fails. */
  static List<String> faults(String text, Chip chip, ProgramOptions options) {
    var diagnostics = new Diagnostics();
    if (PulpBackend.compile(read(text), chip, options, diagnostics).isPresent()) {
      throw new AssertionError("compiled");
    }
    return diagnostics.reported().stream().map(Diagnostic::message).toList();
  }

  static Operation read(String text) {
    var registry = DialectRegistry.load(MachineRun.class.getClassLoader());
    var diagnostics = new Diagnostics();
    var module =
        IrReader.read(text, "test.mlir", registry, ReadOptions.STRICT, diagnostics);
    if (module.isEmpty()) {
      throw new AssertionError(diagnostics.reported().toString());
    }
    var faults = IrVerifier.faults(module.get());
    if (!faults.isEmpty()) {
      throw new AssertionError(faults.toString());
    }
    return module.get();
  }

  /** Rows of floats as an input. */
  static ProgramOptions.Input rows(int count, float... values) {
    var bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      bytes.putFloat(value);
    }
    return new ProgramOptions.Input(MemorySegment.ofArray(bytes.array()), count);
  }

  Program program() {
    return program;
  }

  SimulationResult result() {
    return result;
  }

  /** What the program printed. */
  String printed() {
    return printed;
  }

  private ByteBuffer bytes(String symbol, int length) {
    return ByteBuffer.wrap(simulator.readBytes(program.address(symbol), length))
        .order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The content of a symbol's memory. */
  float[] floats(String symbol, int count) {
    var values = new float[count];
    bytes(symbol, 4 * count).asFloatBuffer().get(values);
    return values;
  }

  int[] ints(String symbol, int count) {
    var values = new int[count];
    bytes(symbol, 4 * count).asIntBuffer().get(values);
    return values;
  }

  byte[] content(String symbol, int length) {
    return simulator.readBytes(program.address(symbol), length);
  }

  /** Cycles of the first step. */
  int cycles() {
    return ints("tdopt_step_cycles", 1)[0];
  }

  /** Instructions between two labels of the assembly, mnemonics only. */
  List<String> mnemonicsOfInnermostLoop() {
    var lines = program.assembly().lines().toList();
    var longest = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("x0, ") && lines.get(i).startsWith("\tlp.setup")) {
        var last = lines.get(i).substring(lines.get(i).lastIndexOf(' ') + 1) + ":";
        var body = new ArrayList<String>();
        for (int j = i + 1; !lines.get(j - 1).equals(last); j++) {
          if (lines.get(j).startsWith("\t")) {
            body.add(lines.get(j).strip().split("\t")[0]);
          } else {
            body.add("");
          }
        }
        int end = i + body.size() + 1;
        body.add(lines.get(end).strip().split("\t")[0]);
        body.removeIf(String::isEmpty);
        if (body.size() > longest.size()) {
          longest = body;
        }
      }
    }
    return longest;
  }
}
