package org.tdopt.driver.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code tdopt} and {@code mlir-opt-22} alternately on one generated module and compares wall
 * time, peak memory and what they write. Both read a file and write a file.
 */
final class MlirOptComparison {
  private static final String MLIR_OPT = "mlir-opt-22";

  /** The options of each measurement beside those for the files. */
  private static final List<List<String>> MEASUREMENTS =
      List.of(
          List.of("--mlir-print-op-generic"),
          List.of("--cse", "--mlir-print-op-generic"),
          List.of("--canonicalize", "--mlir-print-op-generic"));

  /** A run's wall time, and the memory it had at its peak; 0 where that is not known. */
  private record Run(double seconds, long kilobytes) {}

  private final Path tdopt;
  private final Path folder;
  private final PrintStream out;

  private MlirOptComparison(Path tdopt, Path folder, PrintStream out) {
    this.tdopt = tdopt;
    this.folder = folder;
    this.out = out;
  }

  /**
   * Prints a table.
   *
   * @param root the project's folder
   * @param pairs how often each tool runs in each measurement
   */
  static void run(Path root, long seed, int functions, int pairs, PrintStream out)
      throws IOException, InterruptedException {
    var mlirOpt = onPath();
    if (mlirOpt.isEmpty()) {
      out.println(MLIR_OPT + " is not on the PATH: only tdopt is measured");
    }
    var folder = Files.createTempDirectory("tdopt-bench");
    try {
      var module = folder.resolve("module.mlir");
      try (var text = Files.newOutputStream(module)) {
        new ModuleGenerator(seed).write(functions, text);
      }
      out.printf(
          Locale.ROOT,
          "seed %d, %,d functions, %,d bytes, %d pairs; medians%n%n%-36s %9s %9s %6s %8s %8s %6s  %s%n",
          seed, functions, Files.size(module), pairs,
          "", "tdopt s", "mlir s", "ratio", "tdopt MB", "mlir MB", "ratio", "output");
      var comparison = new MlirOptComparison(root.resolve("bin/tdopt"), folder, out);
      for (var options : MEASUREMENTS) {
        comparison.measure(module, options, mlirOpt, pairs);
      }
    } finally {
      for (var file : folder.toFile().listFiles()) {
        Files.delete(file.toPath());
      }
      Files.delete(folder);
    }
  }

  private static Optional<Path> onPath() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, MLIR_OPT))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private void measure(Path module, List<String> options, Optional<Path> mlirOpt, int pairs)
      throws IOException, InterruptedException {
    var ours = new ArrayList<Run>();
    var theirs = new ArrayList<Run>();
    var ourText = folder.resolve("tdopt.mlir");
    var theirText = folder.resolve("mlir-opt.mlir");
    time(tdopt, module, options, ourText);
    for (int i = 0; i < pairs; i++) {
      if (i % 2 == 0) {
        ours.add(time(tdopt, module, options, ourText));
      }
      if (mlirOpt.isPresent()) {
        theirs.add(time(mlirOpt.get(), module, options, theirText));
      }
      if (i % 2 == 1) {
        ours.add(time(tdopt, module, options, ourText));
      }
    }
    var row = new StringBuilder();
    row.append("%-36s %9.2f".formatted(String.join(" ", options), median(seconds(ours))));
    if (theirs.isEmpty()) {
      row.append(" %9s %6s %8.0f".formatted("", "", median(megabytes(ours))));
    } else {
      row.append(
          " %9.2f %6.2f %8.0f %8.0f %6.2f  %s"
              .formatted(
                  median(seconds(theirs)),
                  median(ratios(seconds(ours), seconds(theirs))),
                  median(megabytes(ours)),
                  median(megabytes(theirs)),
                  median(ratios(megabytes(ours), megabytes(theirs))),
                  difference(ourText, theirText)));
    }
    out.println(row);
  }

  private Run time(Path tool, Path module, List<String> options, Path output)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>(List.of(tool.toString()));
    command.addAll(options);
    command.addAll(List.of(module.toString(), "-o", output.toString()));
    long start = System.nanoTime();
    var process = new ProcessBuilder(command).inheritIO().start();
    long peak = 0;
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakKilobytes(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(tool + " ended with exit code " + process.exitValue());
    }
    return new Run(seconds, peak);
  }

  /** What Linux says of the process; the last word before it ends is close to its true peak. */
  private static long peakKilobytes(long pid) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }

  private static String difference(Path ours, Path theirs) throws IOException {
    if (Files.mismatch(ours, theirs) < 0) {
      return "identical";
    }
    return "%,d lines, theirs %,d".formatted(lines(ours), lines(theirs));
  }

  private static long lines(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.count();
    }
  }

  private static List<Double> seconds(List<Run> runs) {
    return runs.stream().map(Run::seconds).toList();
  }

  private static List<Double> megabytes(List<Run> runs) {
    return runs.stream().map(r -> r.kilobytes() / 1024.0).toList();
  }

  private static List<Double> ratios(List<Double> ours, List<Double> theirs) {
    var ratios = new ArrayList<Double>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(ours.get(i) / theirs.get(i));
    }
    return ratios;
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
