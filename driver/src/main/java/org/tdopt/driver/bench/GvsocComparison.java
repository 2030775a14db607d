package org.tdopt.driver.bench;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tdopt.driver.Console;
import org.tdopt.driver.tdc.Tdc;
import org.tdopt.sim.ElfException;
import org.tdopt.sim.ElfImage;
import org.tdopt.sim.Gvsoc;
import org.tdopt.sim.PrintedFigures;
import org.tdopt.sim.PrintedFigures.Figure;
import org.tdopt.sim.SimulationOptions;
import org.tdopt.sim.Simulator;
import org.tdopt.target.Chip;

/**
 * The tool behind {@code bench/compare-gvsoc}: runs programs on the simulator and on GVSoC and
 * prints the figures of both side by side.
 */
public final class GvsocComparison {
  private static final String HELP =
      """
      usage: bench/compare-gvsoc [--deep-ae] [FILE.elf...]

      Runs executables on the simulator and on a gvsoc that is on the PATH, and prints each number
      of their output as both print it. Without arguments, the programs that the simulator was
      calibrated with and three training steps of Deep-AE at batch sizes 1 and 16, which --deep-ae
      runs alone.
      """;

  private static final String PROGRAMS = "sim/src/test/resources/gvsoc";

  private final Path root;
  private final PrintStream out;
  private final PrintStream err;
  private final Optional<Gvsoc> gvsoc = Gvsoc.find();
  private final Chip chip = Chip.named("siracusa");

  private GvsocComparison(Path root, PrintStream out, PrintStream err) {
    this.root = root;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the tool and returns its exit code.
   *
   * @param root the project's folder
   * @param directory the folder that names of executables are relative to
   */
  public static int run(
      List<String> arguments, Path root, Path directory, PrintStream out, PrintStream err) {
    if (arguments.contains("--help")) {
      out.print(HELP);
      return 0;
    }
    var comparison = new GvsocComparison(root, out, err);
    try {
      return comparison.compare(arguments, directory);
    } catch (ElfException | IOException e) {
      err.println("compare-gvsoc: error: " + e.getMessage());
      return 1;
    }
  }

  private int compare(List<String> arguments, Path directory) throws IOException {
    var files = new ArrayList<Path>();
    for (var argument : arguments) {
      if (!argument.startsWith("-")) {
        files.add(directory.resolve(argument));
      } else if (!argument.equals("--deep-ae")) {
        err.println("compare-gvsoc: error: unknown option '%s'".formatted(argument));
        return 1;
      }
    }
    if (gvsoc.isEmpty()) {
      out.println("there is no gvsoc on the PATH: the simulator's figures alone");
    }
    if (arguments.isEmpty()) {
      try (var listed = Files.list(root.resolve(PROGRAMS))) {
        listed.filter(file -> file.toString().endsWith(".elf")).sorted().forEach(files::add);
      }
    }
    for (var file : files) {
      var elf = Files.readAllBytes(file);
      compare(file.getFileName().toString(), elf);
    }
    if (arguments.isEmpty() || arguments.contains("--deep-ae")) {
      deepAutoencoder(1);
      deepAutoencoder(16);
    }
    return 0;
  }

  private void compare(String name, byte[] elf) {
    var output = new ByteArrayOutputStream();
    var result =
        new Simulator(chip, ElfImage.load(elf), SimulationOptions.printingTo(output)).run();
    result.fault().ifPresent(fault -> err.println("compare-gvsoc: warning: " + fault));
    var there = "";
    if (gvsoc.isPresent()) {
      var limit = Gvsoc.timeFor(result.instructions());
      try {
        there = gvsoc.get().run(elf, chip.name(), limit).stdout();
      } catch (IOException e) {
        err.println("compare-gvsoc: warning: %s: %s".formatted(name, e.getMessage()));
      }
    }
    table(name, PrintedFigures.of(output.toString(StandardCharsets.UTF_8)), there);
  }

  private void deepAutoencoder(int batch) throws IOException {
    var here = trainingCycles(batch, "sim");
    var there = gvsoc.isPresent() ? trainingCycles(batch, "gvsoc") : List.<Figure>of();
    table("Deep-AE, batch " + batch, here, there);
  }

  private List<Figure> trainingCycles(int batch, String engine) throws IOException {
    var report = Files.createTempFile("tdopt", ".json");
    try {
      var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      int code =
          Tdc.run(
              List.of(
                  root.resolve("examples/deep_ae/deep_ae.onnx").toString(),
                  "--loss=mse",
                  "--optimizer=sgd:lr=0.01",
                  "--steps=3",
                  "--batch=" + batch,
                  "--on=" + engine,
                  "--no-check-levels",
                  "--report=" + report),
              new Console(InputStream.nullInputStream(), silent, err, root));
      if (code != 0) {
        throw new IOException("tdc ended with exit code " + code);
      }
      var figures = new ArrayList<Figure>();
      var json = new Gson().fromJson(Files.readString(report), JsonObject.class);
      for (var cycles : json.getAsJsonArray("cycles_per_step")) {
        figures.add(new Figure("cycles of step " + figures.size(), cycles.getAsDouble()));
      }
      return figures;
    } finally {
      Files.deleteIfExists(report);
    }
  }

  private void table(String program, List<Figure> here, String there) {
    table(program, here, PrintedFigures.of(there));
  }

  private void table(String program, List<Figure> here, List<Figure> there) {
    line("%n%-60s %14s %14s %8s", program, "simulator", "GVSoC", "ratio");
    int compared = 0;
    int close = 0;
    for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
      boolean both = i < here.size() && i < there.size();
      var name = i < here.size() ? here.get(i).name() : there.get(i).name();
      if (both && !there.get(i).name().equals(name)) {
        line("  the outputs differ from here: '%s', '%s'", name, there.get(i).name());
        return;
      }
      boolean counts = both && there.get(i).value() != 0;
      double ratio = counts ? here.get(i).value() / there.get(i).value() : 0;
      compared += counts ? 1 : 0;
      close += counts && Math.abs(ratio - 1) <= 0.02 ? 1 : 0;
      line(
          "  %-58s %14s %14s %8s",
          shortened(name),
          i < here.size() ? number(here.get(i).value()) : "-",
          i < there.size() ? number(there.get(i).value()) : "-",
          counts ? String.format(Locale.ROOT, "%.3f", ratio) : "-");
    }
    if (compared != 0) {
      line("  %d of %d figures are within 2 %%", close, compared);
    }
  }

  /** What the line starts with, and what stands before the number. */
  private static String shortened(String name) {
    int first = name.indexOf('#');
    int last = name.lastIndexOf('#');
    var text = last < 0 ? name : name.substring(0, first) + ".." + name.substring(last + 1);
    int length = text.length();
    return length <= 58 ? text : text.substring(0, 28) + ".." + text.substring(length - 28);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.3f", value);
  }

  private void line(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
