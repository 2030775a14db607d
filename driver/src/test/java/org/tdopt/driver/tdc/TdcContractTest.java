package org.tdopt.driver.tdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.driver.tdc.NpzFiles.Matrix;
import org.tdopt.driver.training.RandomMlp;
import org.tdopt.npz.NpzReader;
import org.tdopt.onnx.proto.TensorProto;

/** What scripts may rely on: files, lines and reports of {@code tdc}. */
class TdcContractTest {
  private static final String[] TRAINING = {"--loss=mse", "--optimizer=sgd:lr=0.05"};
  private static final RandomMlp MLP = RandomMlp.ofSeed(16);
  private static final List<TensorProto> PARAMETERS =
      MLP.model().getGraph().getInitializerList();

  @TempDir Path folder;
  private Path model;

  @BeforeEach
  void writeModel() throws IOException {
    model = Files.write(folder.resolve("model.onnx"), MLP.model().toByteArray());
  }

  private static String[] training(String... options) {
    var all = Arrays.copyOf(TRAINING, TRAINING.length + options.length);
    System.arraycopy(options, 0, all, TRAINING.length, options.length);
    return all;
  }

  /** Small multiples of 1/8, which every float type holds. */
  private static double[] values(int seed, int count) {
    return new Random(seed).ints(count, -16, 17).mapToDouble(i -> i / 8.0).toArray();
  }

  private static Matrix inputs(int rows) {
    return new Matrix(
        "z", "<f4", false, rows, MLP.inputs(), values(1, rows * MLP.inputs()));
  }

  private static Matrix targets(int rows) {
    return new Matrix(
        "a", "<f4", false, rows, MLP.outputs(), values(2, rows * MLP.outputs()));
  }

  private JsonObject report(String... options) throws IOException {
    var file = folder.resolve("report.json");
    var all = Arrays.copyOf(options, options.length + 1);
    all[options.length] = "--report=" + file;
    TdcCall.succeeding(model, all);
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }

  /** With a learning rate this large, the machine and the interpreter lose their losses alike. */
  @Test
  void aLossThatIsNotANumberIsAWarning() throws IOException {
    var file = folder.resolve("report.json");
    var call =
        TdcCall.of(
            model,
            "--loss=mse",
            "--optimizer=sgd:lr=1e30",
            "--steps=4",
            "--on=sim",
            "--report=" + file);
    assertThat(call.exitCode()).as(call.out()).isZero();
    assertThat(call.err())
        .matches(
            "tdc: warning: the loss of step \\d is (not a number|infinite);"
                + " a smaller learning rate may help\n");
    var losses =
        JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonArray("loss");
    assertThat(losses.get(0).isJsonNull()).isFalse();
    assertThat(losses.get(3).isJsonNull()).isTrue();
  }

  @Test
  void savedParametersAreThoseOfTheChecksum() throws IOException {
    var file = folder.resolve("params.npz");
    var call =
        TdcCall.succeeding(
            model,
            training("--steps=2", "--on=sim", "--no-check-levels", "--save-params=" + file));
    var arrays = NpzReader.read(file);
    assertThat(arrays)
        .extracting(a -> a.name())
        .containsExactlyElementsOf(PARAMETERS.stream().map(TensorProto::getName).toList());
    var crc = new CRC32();
    for (int i = 0; i < arrays.size(); i++) {
      var shape = PARAMETERS.get(i).getDimsList().stream().mapToLong(d -> d).toArray();
      assertThat(arrays.get(i).shape()).containsExactly(shape);
      var floats = arrays.get(i).toFloats();
      var bytes = ByteBuffer.allocate(4 * floats.length).order(ByteOrder.LITTLE_ENDIAN);
      for (float f : floats) {
        bytes.putFloat(f);
      }
      crc.update(bytes.array());
      assertThat(bytes.array())
          .as(arrays.get(i).name())
          .isNotEqualTo(PARAMETERS.get(i).getRawData().toByteArray());
    }
    assertThat(call.programLines())
        .hasSize(3)
        .endsWith("params crc32 0x%08x".formatted(crc.getValue()));
    try (var zip = new ZipFile(file.toFile())) {
      var first = zip.getInputStream(zip.entries().nextElement()).readAllBytes();
      assertThat(new String(first, 10, 60, StandardCharsets.ISO_8859_1))
          .contains("'descr': '<f4'", "'fortran_order': False");
    }
  }

  @Test
  void reportHasItsFields() throws IOException {
    var report = report(training("--steps=3", "--run"));
    assertThat(report.keySet())
        .containsExactly(
            "cycles_per_step",
            "flops_per_step",
            "flop_per_cycle",
            "peak_bytes",
            "code_bytes",
            "dma_bytes",
            "loss",
            "phases_ms",
            "levels");
    var schema =
        JsonParser.parseString(Files.readString(Path.of("../docs/tdc-report.schema.json")))
            .getAsJsonObject();
    assertThat(schema.getAsJsonObject("properties").keySet()).isEqualTo(report.keySet());
    assertThat(schema.getAsJsonArray("required")).hasSize(report.size());
    var cycles = report.getAsJsonArray("cycles_per_step");
    assertThat(cycles).hasSize(3);
    assertThat(cycles).allSatisfy(c -> assertThat(c.getAsLong()).isBetween(1_000L, 1_000_000L));
    var sorted = cycles.asList().stream().map(c -> c.getAsLong()).sorted().toList();
    double flops = report.get("flops_per_step").getAsDouble();
    assertThat(report.get("flop_per_cycle").getAsDouble()).isEqualTo(flops / sorted.get(1));
    assertThat(report.getAsJsonArray("loss")).hasSize(3);
    assertThat(report.getAsJsonObject("peak_bytes").keySet()).containsExactly("L1", "L2", "L3");
    assertThat(report.getAsJsonObject("peak_bytes").get("L3").getAsLong()).isZero();
    assertThat(report.get("code_bytes").getAsLong()).isPositive();
    assertThat(report.get("dma_bytes").getAsLong()).isPositive();
    assertThat(report.getAsJsonObject("phases_ms").keySet()).contains("import", "tile", "codegen");
    assertThat(report.getAsJsonObject("levels").toString())
        .isEqualTo(
            "{\"graph\":true,\"tile\":true,\"memory\":true,\"dma\":true,\"cluster\":true,"
                + "\"machine\":true}");
  }

  @Test
  void levelsThatDoNotRunAreNull() throws IOException {
    var interpreted = report(training("--on=interp")).getAsJsonObject("levels");
    assertThat(interpreted.get("machine").isJsonNull()).isTrue();
    assertThat(interpreted.get("cluster").getAsBoolean()).isTrue();
    var unchecked = report(training("--on=sim", "--no-check-levels")).getAsJsonObject("levels");
    assertThat(unchecked.entrySet()).hasSize(6).allMatch(e -> e.getValue().isJsonNull());
  }

  @Test
  void lossesAreThoseOfTheReport() throws IOException {
    var file = folder.resolve("report.json");
    var call =
        TdcCall.succeeding(
            model,
            training("--steps=2", "--on=sim", "--no-check-levels", "--report=" + file));
    var losses =
        JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonArray("loss");
    for (int s = 0; s < 2; s++) {
      assertThat(call.programLines().get(s))
          .isEqualTo(
              "step %d loss 0x%08x"
                  .formatted(s, Float.floatToIntBits(losses.get(s).getAsFloat())));
    }
  }

  @ParameterizedTest
  @CsvSource({"<f8,true,true", "<f8,false,false", ">f4,true,false", "<f2,false,true"})
  void inputsOfAnyFloatTypeAndOrder(String type, boolean fortran, boolean deflated)
      throws IOException {
    var x = inputs(5);
    var t = targets(5);
    var plain = NpzFiles.write(folder.resolve("plain.npz"), false, x, t);
    var other =
        NpzFiles.write(
            folder.resolve("other.npz"),
            deflated,
            new Matrix("z", type, fortran, 5, x.columns(), x.values()),
            new Matrix("a", type, fortran, 5, t.columns(), t.values()));
    var options = training("--on=sim", "--no-check-levels", "--inputs=" + plain);
    var expected = TdcCall.succeeding(model, options).programLines();
    options[options.length - 1] = "--inputs=" + other;
    assertThat(TdcCall.succeeding(model, options).programLines())
        .hasSize(2)
        .isEqualTo(expected);
  }

  /** Steps of 2 rows out of 5 take rows 0 1, 2 3, 4 0. */
  @Test
  void stepsTakeRowsInTurn() throws IOException {
    var five = NpzFiles.write(folder.resolve("five.npz"), false, inputs(5), targets(5));
    var six =
        NpzFiles.write(
            folder.resolve("six.npz"), false, again(inputs(5), 6), again(targets(5), 6));
    var turn = training("--batch=2", "--steps=3", "--run", "--inputs=" + five);
    var expected = training("--batch=2", "--steps=3", "--run", "--inputs=" + six);
    assertThat(TdcCall.succeeding(model, turn).programLines())
        .hasSize(4)
        .isEqualTo(TdcCall.succeeding(model, expected).programLines());
  }

  private static Matrix again(Matrix matrix, int rows) {
    var values = Arrays.copyOf(matrix.values(), rows * matrix.columns());
    for (int i = matrix.values().length; i < values.length; i++) {
      values[i] = values[i - matrix.values().length];
    }
    return new Matrix(
        matrix.name(), matrix.type(), matrix.fortran(), rows, matrix.columns(), values);
  }

  @Test
  void theBatchIsAllRowsUnlessGiven() throws IOException {
    var file = NpzFiles.write(folder.resolve("five.npz"), false, inputs(5), targets(5));
    assertThat(TdcCall.succeeding(model, "--emit=graph", "--inputs=" + file).out())
        .contains("tensor<5x" + MLP.inputs() + "xf32>");
    assertThat(TdcCall.succeeding(model, "--emit=graph").out())
        .contains("tensor<1x" + MLP.inputs() + "xf32>");
    assertThat(TdcCall.succeeding(model, "--emit=graph", "--batch=3", "--inputs=" + file).out())
        .contains("tensor<3x" + MLP.inputs() + "xf32>");
  }

  @Test
  void onlyTrainableParametersChange() throws IOException {
    var file = folder.resolve("params.npz");
    var glob = PARAMETERS.getFirst().getName().replace("weight", "w*t");
    TdcCall.succeeding(
        model, training("--run", "--trainable=" + glob, "--save-params=" + file));
    var arrays = NpzReader.read(file);
    for (int i = 0; i < arrays.size(); i++) {
      var before = PARAMETERS.get(i).getRawData().asReadOnlyByteBuffer();
      var floats = new float[arrays.get(i).size()];
      before.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(floats);
      assertThat(Arrays.equals(arrays.get(i).toFloats(), floats))
          .as(arrays.get(i).name())
          .isEqualTo(i > 0);
    }
  }

  /** Five rows in batches of two: the last batch is filled up, its surplus row is not written. */
  @Test
  void inferenceWritesTheOutputsOfAllRows() throws IOException {
    var file = NpzFiles.write(folder.resolve("five.npz"), true, inputs(5));
    var simulated = folder.resolve("simulated.npz");
    var interpreted = folder.resolve("interpreted.npz");
    TdcCall.succeeding(
        model, "--run", "--batch=2", "--inputs=" + file, "--save-outputs=" + simulated);
    TdcCall.succeeding(
        model, "--on=interp", "--inputs=" + file, "--save-outputs=" + interpreted);
    var a = NpzReader.read(simulated);
    var b = NpzReader.read(interpreted);
    assertThat(a).hasSize(1);
    assertThat(a.getFirst().name()).isEqualTo(MLP.model().getGraph().getOutput(0).getName());
    assertThat(a.getFirst().shape()).containsExactly(5, MLP.outputs());
    assertThat(b.getFirst().shape()).containsExactly(5, MLP.outputs());
    var x = a.getFirst().toFloats();
    var y = b.getFirst().toFloats();
    for (int i = 0; i < x.length; i++) {
      assertThat(x[i]).isCloseTo(y[i], offset(1e-4f));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph", "tile", "memory", "dma", "cluster", "asm"})
  void emittedTextIsTheSameAtEveryRun(String what) {
    var marks =
        Map.of(
            "graph", "graph.matmul",
            "tile", "linalg.generic",
            "memory", "memref.alloc",
            "dma", "dma.start",
            "cluster", "pulp.barrier",
            "asm", "lp.setup");
    var first = TdcCall.succeeding(model, training("--emit=" + what)).out();
    assertThat(first).contains(marks.get(what));
    assertThat(TdcCall.succeeding(model, training("--emit=" + what)).out()).isEqualTo(first);
  }

  @Test
  void theElfIsTheSameAtEveryRun() throws IOException {
    var a = folder.resolve("a.elf");
    var b = folder.resolve("b.elf");
    TdcCall.succeeding(model, training("--emit=elf", "--no-check-levels", "-o", a.toString()));
    TdcCall.succeeding(model, training("--emit=elf", "--run", "-o", b.toString()));
    assertThat(Files.readAllBytes(a))
        .startsWith(0x7f, 'E', 'L', 'F')
        .isEqualTo(Files.readAllBytes(b));
  }
}
