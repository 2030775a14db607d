package org.tdopt.sim;

import java.util.Locale;
import java.util.StringJoiner;

/** A simulation's result as JSON. */
final class SimulationReport {
  private SimulationReport() {}

  /**
   * One object; the keys are described in the schema of the report.
   *
   * @param printed what the program printed
   */
  static String toJson(SimulationResult result, String printed) {
    var cores = list();
    result.cores().forEach(core -> cores.add(toJson(core)));
    var channels = list();
    result.dmaChannels().forEach(channel -> channels.add(toJson(channel)));
    var regions = list();
    result.regions().forEach(region -> regions.add(toJson(region)));
    var fields = new StringJoiner(",\n  ", "{\n  ", "\n}\n");
    fields.add(field("exit_code", result.exitCode()));
    fields.add(field("cycles", result.cycles()));
    fields.add(field("cluster_cycles", result.clusterCycles()));
    fields.add(field("instructions", result.instructions()));
    fields.add(field("flops", result.flops()));
    fields.add(field("flop_per_cycle", result.flopPerCycle()));
    fields.add(field("fpu_utilization", result.fpuUtilization()));
    fields.add(field("dma_bytes_to_l1", result.dmaBytesToL1()));
    fields.add(field("dma_bytes_from_l1", result.dmaBytesFromL1()));
    fields.add("\"dma_channels\": " + channels);
    fields.add(field("l3_bytes_read", result.l3BytesRead()));
    fields.add(field("l3_bytes_written", result.l3BytesWritten()));
    fields.add("\"printed\": " + PrintedFigures.toJson(PrintedFigures.of(printed)));
    fields.add(field("host_s", result.hostSeconds()));
    fields.add("\"fault\": " + result.fault().map(SimulationReport::quoted).orElse("null"));
    fields.add("\"cores\": " + cores);
    fields.add("\"fabric_controller\": " + toJson(result.fabricController()));
    fields.add("\"regions\": " + (result.regions().isEmpty() ? "[]" : regions));
    return fields.toString();
  }

  /** What is known of a run on GVSoC. */
  static String toJson(Gvsoc.Run run) {
    var fields = new StringJoiner(",\n  ", "{\n  ", "\n}\n");
    fields.add("\"simulator\": \"gvsoc\"");
    fields.add(field("exit_code", run.exitCode()));
    fields.add(field("host_s", run.hostSeconds()));
    fields.add("\"printed\": " + PrintedFigures.toJson(PrintedFigures.of(run.stdout())));
    return fields.toString();
  }

  private static StringJoiner list() {
    return new StringJoiner(",\n    ", "[\n    ", "\n  ]");
  }

  private static String toJson(CoreCounters core) {
    return new StringJoiner(", ", "{", "}")
        .add(field("core", core.core()))
        .add(field("cycles", core.cycles().total()))
        .add(field("active_cycles", core.activeCycles()))
        .add(field("instructions", core.instructions()))
        .add(field("flops", core.flops()))
        .add(field("fpu_operations", core.fpuOperations()))
        .add("\"breakdown\": " + core.cycles().toJson())
        .toString();
  }

  private static String toJson(DmaChannelCounters channel) {
    return new StringJoiner(", ", "{", "}")
        .add(field("channel", channel.channel()))
        .add(field("transfers", channel.transfers()))
        .add(field("bytes_to_l1", channel.bytesToL1()))
        .add(field("bytes_from_l1", channel.bytesFromL1()))
        .toString();
  }

  private static String toJson(CodeRegion region) {
    return new StringJoiner(", ", "{", "}")
        .add("\"name\": " + quoted(region.name()))
        .add("\"start\": \"0x%08x\"".formatted(region.start()))
        .add("\"end\": \"0x%08x\"".formatted(region.end()))
        .add(field("depth", region.depth()))
        .add(field("instructions", region.instructions()))
        .add(field("cycles", region.cycles().total()))
        .add("\"breakdown\": " + region.cycles().toJson())
        .toString();
  }

  private static String field(String name, long value) {
    return "\"" + name + "\": " + value;
  }

  private static String field(String name, double value) {
    return "\"" + name + "\": " + String.format(Locale.ROOT, "%.6f", value);
  }

  /** A JSON string. Symbols come from files, and may hold any character. */
  static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < 0x20 || c >= 0x7f) {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
