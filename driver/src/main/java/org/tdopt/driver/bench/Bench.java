package org.tdopt.driver.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.tdopt.driver.Console;
import org.tdopt.driver.tdc.Tdc;
import org.tdopt.riscv.Program;
import org.tdopt.sim.ElfException;
import org.tdopt.sim.ElfImage;
import org.tdopt.sim.SimulationOptions;
import org.tdopt.sim.SimulationResult;
import org.tdopt.sim.Simulator;
import org.tdopt.target.Chip;

/** The tool behind {@code bench/run}: measures the project's figures and writes them as JSON. */
public final class Bench {
  /** One figure, and how it is measured. */
  private interface Measurement {
    double take() throws IOException, ElfException, InterruptedException;
  }

  private static final long MEASURED_NANOSECONDS = 10_000_000_000L;

  private final Path root;
  private final PrintStream out;
  private final Chip chip = Chip.named("siracusa");

  private Bench(Path root, PrintStream out) {
    this.root = root;
    this.out = out;
  }

  private static Options options() {
    return new Options()
        .addOption(Option.builder().longOpt("only").hasArg().build())
        .addOption(Option.builder().longOpt("json").hasArg().build())
        .addOption(Option.builder().longOpt("help").build());
  }

  /**
   * Runs the tool and returns its exit code.
   *
   * @param root the project's folder, with {@code examples} and {@code bin}
   */
  public static int run(List<String> arguments, Path root, PrintStream out, PrintStream err) {
    try {
      var command = arguments.isEmpty() ? "" : arguments.getFirst();
      if (command.equals(LargeModule.GENERATE) || command.equals(LargeModule.COMPARE)) {
        LargeModule.run(arguments, root, out);
        return 0;
      }
      var line = new DefaultParser(false).parse(options(), arguments.toArray(String[]::new));
      var bench = new Bench(root, out);
      var all = bench.measurements();
      var only = line.getOptionValue("only");
      if (line.hasOption("help")) {
        out.println("usage: bench/run [--only=NAME] [--json=FILE]; names: " + all.keySet());
        return 0;
      }
      if (only != null && !all.containsKey(only)) {
        throw new ParseException("--only=" + only + " is unknown; known are " + all.keySet());
      }
      var figures = new JsonObject();
      for (var m : all.entrySet()) {
        if (only == null || only.equals(m.getKey())) {
          double value = m.getValue().take();
          figures.addProperty(m.getKey(), value);
          out.printf(Locale.ROOT, "%-28s %,.3f%n", m.getKey(), value);
        }
      }
      if (line.hasOption("json")) {
        var json = new GsonBuilder().setPrettyPrinting().create().toJson(figures) + "\n";
        Files.writeString(Path.of(line.getOptionValue("json")), json);
      }
      return 0;
    } catch (ParseException | IOException | ElfException e) {
      err.println("bench: error: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      err.println("bench: error: interrupted");
    }
    return 1;
  }

  private Map<String, Measurement> measurements() {
    var all = new LinkedHashMap<String, Measurement>();
    all.put("matmul64_flop_per_cycle", () -> new MatmulChain(chip).flopPerCycle());
    all.put("deep_ae_b1_cycles", () -> medianCycles(report(1)));
    all.put("deep_ae_b16_flop_per_cycle", () -> report(16).get("flop_per_cycle").getAsDouble());
    all.put("tdc_elf_s", this::secondsToElf);
    all.put("sim_minstr_s", () -> simulatorSpeed(false));
    all.put("sim_profile_minstr_s", () -> simulatorSpeed(true));
    return all;
  }

  private List<String> training(int batch) {
    return new ArrayList<>(
        List.of(
            root.resolve("examples/deep_ae/deep_ae.onnx").toString(),
            "--loss=mse",
            "--optimizer=sgd:lr=0.01",
            "--steps=3",
            "--batch=" + batch));
  }

  /** The report of three training steps on the simulator, without the levels above. */
  private JsonObject report(int batch) throws IOException {
    var file = Files.createTempFile("tdopt", ".json");
    try {
      var arguments = training(batch);
      arguments.addAll(List.of("--run", "--no-check-levels", "--report=" + file));
      var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      var console =
          new Console(InputStream.nullInputStream(), silent, System.err, Path.of(""));
      int code = Tdc.run(arguments, console);
      if (code != 0) {
        throw new IOException("tdc ended with exit code " + code);
      }
      return new Gson().fromJson(Files.readString(file), JsonObject.class);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static double medianCycles(JsonObject report) {
    var cycles = new ArrayList<Long>();
    report.getAsJsonArray("cycles_per_step").forEach(c -> cycles.add(c.getAsLong()));
    cycles.sort(null);
    return cycles.get(cycles.size() / 2);
  }

  /** Wall time of the command that compiles Deep-AE to a program, the second of two runs. */
  private double secondsToElf() throws IOException, InterruptedException {
    var elf = Files.createTempFile("tdopt", ".elf");
    try {
      var command = new ArrayList<String>(List.of(root.resolve("bin/tdc").toString()));
      command.addAll(training(1));
      command.addAll(List.of("--emit=elf", "--no-check-levels", "-o", elf.toString()));
      double seconds = 0;
      for (int i = 0; i < 2; i++) {
        long start = System.nanoTime();
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
          throw new IOException("tdc ended with exit code " + code);
        }
      }
      return seconds;
    } finally {
      Files.deleteIfExists(elf);
    }
  }

  /**
   * Millions of retired instructions a second in matrix products on all cores, in runs of ten
   * seconds altogether after a warm-up. Where the host is shared, the time is the thread's own.
   */
  private double simulatorSpeed(boolean profile) throws ElfException {
    var chain = new MatmulChain(chip);
    simulate(chain.program(8, 10), profile);
    var program = chain.program(8, 100);
    var threads = ManagementFactory.getThreadMXBean();
    long instructions = 0;
    long spent = 0;
    while (spent < MEASURED_NANOSECONDS) {
      long start = threads.getCurrentThreadCpuTime();
      instructions += simulate(program, profile).instructions();
      spent += threads.getCurrentThreadCpuTime() - start;
    }
    return 1e3 * instructions / spent;
  }

  private SimulationResult simulate(Program program, boolean profile) throws ElfException {
    var options = SimulationOptions.printingTo(OutputStream.nullOutputStream());
    return new Simulator(
            chip, ElfImage.load(program.elf()), profile ? options.withProfile() : options)
        .run();
  }
}
