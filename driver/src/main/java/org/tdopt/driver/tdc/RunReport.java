package org.tdopt.driver.tdc;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The figures and verdicts of one run, as {@code docs/tdc-report.schema.json} describes them.
 *
 * @param cyclesPerStep empty where no simulator ran
 * @param flopsPerStep by the counting rule of {@link org.tdopt.dialects.behavior.FlopCount}
 * @param peakBytes per memory the bytes of planned buffers and stacks
 * @param codeBytes size of the program's instructions
 * @param dmaBytes bytes moved by the DMA engine in a step, both directions
 * @param loss the loss of each step before its update; in JSON, null where it is not finite
 * @param phases per phase its time in milliseconds
 * @param levels per level whether its result agrees with the graph level; levels not run are absent
 */
public record RunReport(
    List<Long> cyclesPerStep,
    long flopsPerStep,
    Map<String, Long> peakBytes,
    long codeBytes,
    long dmaBytes,
    List<Float> loss,
    Map<String, Double> phases,
    Map<Level, Boolean> levels) {
  /** Floating-point operations of a step over the median of its cycles. */
  public OptionalDouble flopPerCycle() {
    if (cyclesPerStep.isEmpty()) {
      return OptionalDouble.empty();
    }
    var sorted = cyclesPerStep.stream().sorted().toList();
    int n = sorted.size();
    double median = (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0;
    return OptionalDouble.of(flopsPerStep / median);
  }

  /** The report as JSON with a fixed order of keys. */
  public String toJson() {
    var json = new JsonObject();
    json.add("cycles_per_step", numbers(cyclesPerStep));
    json.addProperty("flops_per_step", flopsPerStep);
    if (flopPerCycle().isPresent()) {
      json.addProperty("flop_per_cycle", flopPerCycle().getAsDouble());
    } else {
      json.add("flop_per_cycle", JsonNull.INSTANCE);
    }
    var peak = new JsonObject();
    peakBytes.forEach(peak::addProperty);
    json.add("peak_bytes", peak);
    json.addProperty("code_bytes", codeBytes);
    json.addProperty("dma_bytes", dmaBytes);
    json.add("loss", numbers(loss));
    var times = new JsonObject();
    phases.forEach(times::addProperty);
    json.add("phases_ms", times);
    var verdicts = new JsonObject();
    for (var level : Level.values()) {
      if (levels.containsKey(level)) {
        verdicts.addProperty(level.key(), levels.get(level));
      } else {
        verdicts.add(level.key(), JsonNull.INSTANCE);
      }
    }
    json.add("levels", verdicts);
    return new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .create()
            .toJson(json)
        + "\n";
  }

  /** JSON has no infinities and nothing that is not a number; null stands for them. */
  private static JsonArray numbers(List<? extends Number> values) {
    var array = new JsonArray();
    values.forEach(
        v -> array.add(Double.isFinite(v.doubleValue()) ? new JsonPrimitive(v) : JsonNull.INSTANCE));
    return array;
  }
}
