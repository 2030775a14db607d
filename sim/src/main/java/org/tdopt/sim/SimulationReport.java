package org.tdopt.sim;

import java.util.Locale;
import java.util.StringJoiner;

/** A simulation's result as JSON. */
final class SimulationReport {
  private SimulationReport() {}

  /** One object; the keys are described in the schema of the report. */
  static String toJson(SimulationResult result) {
    var cores = new StringJoiner(",\n    ", "[\n    ", "\n  ]");
    result.cores().forEach(core -> cores.add(toJson(core)));
    var fields = new StringJoiner(",\n  ", "{\n  ", "\n}\n");
    fields.add(field("exit_code", result.exitCode()));
    fields.add(field("cycles", result.cycles()));
    fields.add(field("instructions", result.instructions()));
    fields.add(field("flops", result.flops()));
    fields.add(field("dma_bytes_to_l1", result.dmaBytesToL1()));
    fields.add(field("dma_bytes_from_l1", result.dmaBytesFromL1()));
    fields.add(field("l3_bytes_read", result.l3BytesRead()));
    fields.add(field("l3_bytes_written", result.l3BytesWritten()));
    fields.add("\"host_s\": " + String.format(Locale.ROOT, "%.6f", result.hostSeconds()));
    fields.add("\"fault\": " + result.fault().map(SimulationReport::quoted).orElse("null"));
    fields.add("\"cores\": " + cores);
    fields.add("\"fabric_controller\": " + toJson(result.fabricController()));
    return fields.toString();
  }

  private static String toJson(CoreCounters core) {
    return new StringJoiner(", ", "{", "}")
        .add(field("core", core.core()))
        .add(field("cycles", core.cycles()))
        .add(field("instructions", core.instructions()))
        .add(field("flops", core.flops()))
        .add(field("load_use", core.loadUse()))
        .add(field("bank_conflict", core.bankConflict()))
        .add(field("fpu", core.fpu()))
        .add(field("divider", core.divider()))
        .add(field("fetch", core.fetch()))
        .add(field("far_memory", core.farMemory()))
        .add(field("dma", core.dma()))
        .add(field("barrier", core.barrier()))
        .toString();
  }

  private static String field(String name, long value) {
    return "\"" + name + "\": " + value;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
