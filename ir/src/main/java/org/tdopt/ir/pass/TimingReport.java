package org.tdopt.ir.pass;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** The table of {@code --mlir-timing}, as {@code mlir-opt} prints it. */
public final class TimingReport {
  /** The order of the rows. */
  public enum Display {
    /** The longest first, rows of one name merged. */
    LIST,
    /** As the pipeline is nested. */
    TREE
  }

  /**
   * A time.
   *
   * @param depth how many pipelines it is nested in
   * @param work nanoseconds, summed over threads
   * @param wall nanoseconds of the thread that took longest
   */
  record Row(String name, int depth, long work, long wall) {
    Row plus(Row other) {
      return new Row(name, 0, work + other.work, wall + other.wall);
    }
  }

  private final StringBuilder out = new StringBuilder(ReportHeader.of("Execution time report"));
  private final long totalWork;
  private final long totalWall;

  private TimingReport(long totalWork, long totalWall) {
    this.totalWork = totalWork;
    this.totalWall = totalWall;
  }

  /** The table; {@code elapsed} nanoseconds are the time of the whole. */
  static String of(List<Row> rows, long elapsed, Display display) {
    var top = rows.stream().filter(r -> r.depth == 0).toList();
    long wall = top.stream().mapToLong(Row::wall).sum();
    // What no row covers ran on one thread.
    long rest = Math.max(0, elapsed - wall);
    long work = rest;
    for (int i = 0; i < rows.size(); i++) {
      boolean leaf = i + 1 == rows.size() || rows.get(i + 1).depth <= rows.get(i).depth;
      work += leaf ? rows.get(i).work : 0;
    }
    var report = new TimingReport(work, wall + rest);
    var ordered = display == Display.LIST ? merged(rows) : rows;
    return report.print(ordered, new Row("Rest", 0, rest, rest));
  }

  private static List<Row> merged(List<Row> rows) {
    var byName = new LinkedHashMap<String, Row>();
    rows.forEach(r -> byName.merge(r.name, new Row(r.name, 0, r.work, r.wall), Row::plus));
    var list = new ArrayList<>(byName.values());
    list.sort(Comparator.comparingLong(Row::wall).reversed());
    return list;
  }

  private String print(List<Row> rows, Row rest) {
    out.append(
        String.format(Locale.ROOT, "  Total Execution Time: %.4f seconds\n\n", totalWall / 1e9));
    out.append("  ----User Time----  ----Wall Time----  ----Name----\n");
    rows.forEach(this::row);
    row(rest);
    row(new Row("Total", 0, totalWork, totalWall));
    return out.toString();
  }

  private void row(Row row) {
    column(row.work, totalWork);
    column(row.wall, totalWall);
    out.append("  ".repeat(row.depth + 1)).append(row.name).append('\n');
  }

  private void column(long nanoseconds, long total) {
    double percent = total == 0 ? 0 : 100.0 * nanoseconds / total;
    out.append(String.format(Locale.ROOT, "  %8.4f (%5.1f%%)", nanoseconds / 1e9, percent));
  }
}
