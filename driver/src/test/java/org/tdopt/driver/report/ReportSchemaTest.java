package org.tdopt.driver.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tdopt.driver.Console;
import org.tdopt.driver.Tools;
import org.tdopt.driver.tdc.Level;
import org.tdopt.driver.tdc.RunReport;

final class ReportSchemaTest {
  private static final Path TDC = Path.of("../docs/tdc-report.schema.json");
  private static final Path TDSIM = Path.of("../docs/tdsim-report.schema.json");

  private static RunReport report(List<Long> cycles) {
    var peak = new LinkedHashMap<String, Long>();
    List.of("L1", "L2", "L3").forEach(m -> peak.put(m, 16L));
    var losses = List.of(1.5f, Float.POSITIVE_INFINITY, Float.NaN);
    return new RunReport(
        cycles, 100, peak, 40, 8, losses, Map.of("tile", 0.25), Map.of(Level.GRAPH, true));
  }

  @Test
  void aReportOfTdcFits() throws IOException {
    assertThat(JsonSchema.faults(TDC, report(List.of(10L, 30L, 20L)).toJson())).isEmpty();
    assertThat(JsonSchema.faults(TDC, report(List.of()).toJson())).isEmpty();
    assertThat(report(List.of()).toJson().replaceAll("\\s", ""))
        .contains("\"loss\":[1.5,null,null]");
  }

  @Test
  void theSchemaFindsWhatDoesNotFit() throws IOException {
    var json = report(List.of(10L)).toJson();
    assertThat(JsonSchema.faults(TDC, json.replace("\"loss\"", "\"losses\"")))
        .containsExactlyInAnyOrder("$ has the unknown member losses", "$ lacks \"loss\"");
    assertThat(JsonSchema.faults(TDC, json.replace("\"code_bytes\": 40", "\"code_bytes\": -4.5")))
        .containsExactlyInAnyOrder(
            "$.code_bytes is -4.5, not of type \"integer\"", "$.code_bytes is below 0");
    assertThat(JsonSchema.faults(TDC, json.replace("\"graph\": true", "\"graph\": 1")))
        .containsExactly("$.levels.graph is 1, not of type [\"boolean\",\"null\"]");
  }

  @Test
  void aReportOfTdsimFits(@TempDir Path folder) throws IOException {
    var file = folder.resolve("report.json");
    var program = "../sim/src/test/resources/gvsoc/smoke.elf";
    var printed = new PrintStream(new ByteArrayOutputStream());
    var console = new Console(InputStream.nullInputStream(), printed, printed, Path.of(""));
    assertThat(Tools.run("tdsim", List.of(program, "--profile", "--report=" + file), console))
        .isEqualTo(7);
    assertThat(JsonSchema.faults(TDSIM, Files.readString(file))).isEmpty();
  }
}
