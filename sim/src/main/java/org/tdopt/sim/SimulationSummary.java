package org.tdopt.sim;

import java.util.List;
import java.util.Locale;

/** A simulation's result as tables for people. */
final class SimulationSummary {
  private static final CycleCause[] CAUSES = CycleCause.values();
  private static final int MOST_FUNCTIONS = 20;

  private final SimulationResult result;
  private final StringBuilder text = new StringBuilder();

  private SimulationSummary(SimulationResult result) {
    this.result = result;
  }

  /** Totals, cycles of each core by cause, DMA channels, and the most expensive code. */
  static String of(SimulationResult result) {
    var summary = new SimulationSummary(result);
    summary.totals();
    summary.cores();
    summary.channels();
    summary.regions();
    return summary.text.toString();
  }

  private void totals() {
    line("cycles            %,15d", result.cycles());
    line("cluster cycles    %,15d", result.clusterCycles());
    line("instructions      %,15d", result.instructions());
    line("flops             %,15d", result.flops());
    line("FLOP/cycle        %15.3f  of the cluster", result.flopPerCycle());
    line("FPU utilisation   %14.1f%%  of %d FPUs", 100 * result.fpuUtilization(), result.fpus());
    line("DMA to L1         %,15d  bytes", result.dmaBytesToL1());
    line("DMA from L1       %,15d  bytes", result.dmaBytesFromL1());
    line("L3 read           %,15d  bytes", result.l3BytesRead());
    line("L3 written        %,15d  bytes", result.l3BytesWritten());
  }

  private void cores() {
    line("");
    line("core        cycles  instructions%s", titles());
    for (var core : result.cores()) {
      row("%4d".formatted(core.core()), core);
    }
    row("  fc", result.fabricController());
    line("fc: the fabric controller, in cycles of its own clock");
  }

  private void row(String name, CoreCounters core) {
    long cycles = core.cycles().total();
    if (cycles != 0) {
      line("%s %,13d %,13d%s", name, cycles, core.instructions(), shares(core.cycles()));
    }
  }

  private static String titles() {
    var titles = new StringBuilder();
    for (var cause : CAUSES) {
      titles.append("%10s".formatted(cause.title()));
    }
    return titles.toString();
  }

  private static String shares(CycleBreakdown cycles) {
    long total = Math.max(1, cycles.total());
    var shares = new StringBuilder();
    for (var cause : CAUSES) {
      long of = cycles.of(cause);
      shares.append(
          of == 0 ? "         -" : String.format(Locale.ROOT, "%9.1f%%", 100.0 * of / total));
    }
    return shares.toString();
  }

  private void channels() {
    var used = result.dmaChannels().stream().filter(channel -> channel.transfers() != 0).toList();
    if (used.isEmpty()) {
      return;
    }
    line("");
    line("DMA channel  transfers   bytes to L1 bytes from L1");
    for (var channel : used) {
      line(
          "%11d %,10d %,13d %,13d",
          channel.channel(), channel.transfers(), channel.bytesToL1(), channel.bytesFromL1());
    }
  }

  private void regions() {
    List<CodeRegion> regions = result.regions();
    if (regions.isEmpty()) {
      return;
    }
    long all = regions.stream().filter(r -> r.depth() == 0).mapToLong(CodeRegion::busyCycles).sum();
    line("");
    line("share        cycles  instructions%s  code", titles());
    int functions = 0;
    long leftOut = 0;
    for (var region : regions) {
      functions += region.depth() == 0 ? 1 : 0;
      if (functions > MOST_FUNCTIONS) {
        leftOut += region.depth() == 0 ? region.busyCycles() : 0;
        continue;
      }
      line(
          "%4.1f%% %,12d %,13d%s  %s%s",
          100.0 * region.busyCycles() / Math.max(1, all),
          region.cycles().total(),
          region.instructions(),
          shares(region.cycles()),
          "  ".repeat(region.depth()),
          region.depth() == 0
              ? region.name()
              : "loop %s to 0x%08x".formatted(region.name(), region.end()));
    }
    if (functions > MOST_FUNCTIONS) {
      line(
          "%4.1f%%  in %d more functions",
          100.0 * leftOut / Math.max(1, all), functions - MOST_FUNCTIONS);
    }
    line("share: of the cycles that are not idle");
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
