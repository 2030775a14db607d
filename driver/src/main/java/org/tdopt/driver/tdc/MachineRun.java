package org.tdopt.driver.tdc;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.riscv.Program;
import org.tdopt.sim.ElfException;
import org.tdopt.sim.ElfImage;
import org.tdopt.sim.SimulationOptions;
import org.tdopt.sim.SimulationResult;
import org.tdopt.sim.Simulator;
import org.tdopt.target.Chip;

/** Runs a program on the embedded simulator and takes its results out of the simulated memory. */
public final class MachineRun {
  /** The program ends by itself, however many steps it makes. */
  private static final long NO_LIMIT = Long.MAX_VALUE;

  private final Program program;
  private final Simulator simulator;
  private final SimulationResult result;
  private final String stdout;

  private MachineRun(
      Program program, Simulator simulator, SimulationResult result, String stdout) {
    this.program = program;
    this.simulator = simulator;
    this.result = result;
    this.stdout = stdout;
  }

  public static MachineRun run(Program program, Chip chip) throws ElfException {
    var out = new ByteArrayOutputStream();
    var simulator =
        new Simulator(
            chip, ElfImage.load(program.elf()), new SimulationOptions(NO_LIMIT, out));
    var result = simulator.run();
    return new MachineRun(program, simulator, result, out.toString(StandardCharsets.UTF_8));
  }

  public SimulationResult result() {
    return result;
  }

  /** What the program printed. */
  String stdout() {
    return stdout;
  }

  /** Cycles of each step, as the program measured them. */
  public List<Long> cycles(int steps) {
    var words = words("tdopt_step_cycles", steps);
    var cycles = new ArrayList<Long>();
    for (int s = 0; s < steps; s++) {
      cycles.add(Integer.toUnsignedLong(words.getInt()));
    }
    return cycles;
  }

  /**
   * The results in memory.
   *
   * @param losses how many steps left a loss
   * @param parameters the shapes to read, by symbol
   * @param outputs shapes to read, in order
   */
  Outcome outcome(int losses, Map<String, TensorData> parameters, List<TensorData> outputs) {
    var loss = new ArrayList<Float>();
    if (losses > 0) {
      var words = words("tdopt_losses", losses);
      for (int s = 0; s < losses; s++) {
        loss.add(words.getFloat());
      }
    }
    var values = new LinkedHashMap<String, TensorData>();
    parameters.forEach((name, like) -> values.put(name, read(name, like)));
    var results = new ArrayList<TensorData>();
    for (int i = 0; i < outputs.size(); i++) {
      results.add(read("tdopt_output_" + i, outputs.get(i)));
    }
    return new Outcome(loss, values, results);
  }

  private TensorData read(String symbol, TensorData like) {
    int n = Math.toIntExact(like.size());
    var words = words(symbol, n);
    var values = new float[n];
    for (int i = 0; i < n; i++) {
      values[i] = words.getFloat();
    }
    return new TensorData.F32(like.shape(), values);
  }

  private ByteBuffer words(String symbol, int count) {
    var bytes = simulator.readBytes(program.address(symbol), 4 * count);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
