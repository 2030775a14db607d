package org.tdopt.driver.tdc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tdopt.driver.tdc.NpzFiles.Matrix;
import org.tdopt.driver.training.RandomMlp;

/** Input that cannot be used: one message that says why, exit code 1, no output file. */
class TdcFaultsTest {
  private static final Path DEEP_AE = Path.of("../examples/deep_ae/deep_ae.onnx");
  private static final String MSE = "--loss=mse";
  private static final String CROSS_ENTROPY = "--loss=cross-entropy";
  private static final String SGD = "--optimizer=sgd:lr=0.05";

  @TempDir Path folder;

  /** Runs into the fault and returns what is said about it. */
  private String fault(Path model, String... options) throws IOException {
    var before = files();
    var output = folder.resolve("out.elf");
    var all = Arrays.copyOf(options, options.length + 3);
    all[options.length] = "--emit=elf";
    all[options.length + 1] = "-o";
    all[options.length + 2] = output.toString();
    var call = TdcCall.of(model, all);
    assertThat(call.exitCode()).as(call.err()).isEqualTo(1);
    assertThat(call.err()).doesNotContain("\tat ", "Exception", "  at org.");
    assertThat(files()).isEqualTo(before);
    return call.err().replace(folder + "/", "");
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path mlp() throws IOException {
    return file("mlp.onnx", RandomMlp.ofSeed(10).model().toByteArray());
  }

  private static Matrix floats(int rows, int columns) {
    return new Matrix("x", "<f4", false, rows, columns, new double[rows * columns]);
  }

  @Test
  void noModel() throws IOException {
    assertThat(fault(folder.resolve("none.onnx")))
        .isEqualTo("tdc: error: there is no file 'none.onnx'\n");
  }

  @Test
  void noOnnxFile() throws IOException {
    assertThat(fault(file("text.onnx", "this is text\n".getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo(
            "tdc: error: 'text.onnx' is not an ONNX model, or a truncated one: it is no"
                + " protocol buffer\n");
  }

  @Test
  void truncatedModel() throws IOException {
    var bytes = Files.readAllBytes(DEEP_AE);
    assertThat(fault(file("part.onnx", Arrays.copyOf(bytes, bytes.length / 2))))
        .isEqualTo(
            "tdc: error: 'part.onnx' is not an ONNX model, or a truncated one: it is no"
                + " protocol buffer\n");
  }

  @Test
  void unknownOperator() throws IOException {
    assertThat(fault(Path.of("../test/lit/tools/tdimport/Inputs/sigmoid.onnx")))
        .isEqualTo(
            "tdc: error: node 'squash': Sigmoid: the operator is not supported; supported"
                + " are Add, Constant, Flatten, Gemm, Identity, MatMul, Relu, Reshape\n");
  }

  @Test
  void rowsOfAnotherLength() throws IOException {
    var npz = NpzFiles.write(folder.resolve("x.npz"), true, floats(3, 60));
    assertThat(fault(mlp(), "--inputs=" + npz))
        .isEqualTo(
            "tdc: error: the input has shape (3, 60), but the model needs (N, 61)\n");
  }

  @Test
  void targetsOfAnotherLength() throws IOException {
    var npz = NpzFiles.write(folder.resolve("x.npz"), true, floats(3, 61), targets(3, 5));
    assertThat(fault(mlp(), MSE, SGD, "--inputs=" + npz))
        .isEqualTo(
            "tdc: error: the target has shape (3, 5), but the model needs (N, 3)\n");
  }

  private static Matrix targets(int rows, int columns) {
    return new Matrix("t", "<f4", false, rows, columns, new double[rows * columns]);
  }

  @Test
  void inputsAsTargetsOfAnotherLength() throws IOException {
    var npz = NpzFiles.write(folder.resolve("x.npz"), true, floats(3, 61));
    assertThat(fault(mlp(), MSE, SGD, "--inputs=" + npz))
        .isEqualTo(
            "tdc: error: the target has shape (3, 61), but the model needs (N, 3)\n");
  }

  @Test
  void labelsMissing() throws IOException {
    var npz = NpzFiles.write(folder.resolve("x.npz"), true, floats(3, 61));
    assertThat(fault(mlp(), CROSS_ENTROPY, SGD, "--inputs=" + npz))
        .isEqualTo(
            "tdc: error: 'x.npz' holds one array; the loss 'cross-entropy' needs labels as"
                + " the second\n");
  }

  @Test
  void labelsOutsideTheClasses() throws IOException {
    var labels = new Matrix("t", "<i8", false, 3, 0, new double[] {0, 2, 3});
    var npz = NpzFiles.write(folder.resolve("x.npz"), true, floats(3, 61), labels);
    assertThat(fault(mlp(), CROSS_ENTROPY, SGD, "--inputs=" + npz))
        .isEqualTo("tdc: error: label 3 of row 2 is outside 0..2, the model's classes\n");
  }

  @Test
  void labelsOfFloats() throws IOException {
    var npz = NpzFiles.write(folder.resolve("x.npz"), true, floats(3, 61), targets(3, 1));
    assertThat(fault(mlp(), CROSS_ENTROPY, SGD, "--inputs=" + npz))
        .isEqualTo(
            "tdc: error: 'x.npz': array 't' of shape (3, 1) holds the class labels and"
                + " must be integers of shape (N,)\n");
  }

  @Test
  void truncatedArchive() throws IOException {
    var npz = NpzFiles.write(folder.resolve("x.npz"), true, floats(3, 61));
    var bytes = Files.readAllBytes(npz);
    var part = file("part.npz", Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(fault(mlp(), "--inputs=" + part))
        .isEqualTo(
            "tdc: error: 'part.npz' is not a NumPy archive: zip END header not found\n");
  }

  @Test
  void networkLargerThanL2() throws IOException {
    assertThat(fault(DEEP_AE, MSE, SGD, "--batch=700"))
        .matches(
            "tdc: error: node 'deep_ae': the program needs \\d{8} bytes of L2 \\(\\d{8} of data,"
                + " \\d+ of code\\), siracusa has 2031616\n");
  }

  @Test
  void l1TooSmallForTheSmallestTile() throws IOException {
    assertThat(fault(DEEP_AE, MSE, SGD, "--l1-bytes=8384"))
        .matches(
            "tdc: error: node '\\w+': 'linalg.generic' op needs \\d+ bytes of L1 for its smallest"
                + " tile, but 112 are available; give more with l1-bytes\n");
  }

  @Test
  void l1TooSmallForTheStacks() throws IOException {
    assertThat(fault(DEEP_AE, MSE, SGD, "--l1-bytes=8192"))
        .isEqualTo(
            "tdc: error: siracusa has 8192 bytes of L1, of which stacks take 8192; give more with"
                + " --l1-bytes\n");
    assertThat(fault(DEEP_AE, "--l1-bytes=5000000000"))
        .isEqualTo("tdc: error: --l1-bytes=5000000000 is too large; see tdc --help\n");
  }

  @Test
  void unknownTarget() throws IOException {
    assertThat(fault(DEEP_AE, "--target=saturn"))
        .isEqualTo(
            "tdc: error: unknown target 'saturn'; known targets: pulp-open, siracusa\n");
  }

  @Test
  void noTrainableParameter() throws IOException {
    assertThat(fault(DEEP_AE, MSE, SGD, "--trainable=nothing.*"))
        .startsWith(
            "tdc: error: node 'deep_ae': 'builtin.module' op has no trainable parameter that"
                + " matches 'nothing.*'; there are fc1.weight, fc1.bias, fc2.weight, ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--loss=hinge --optimizer=sgd:lr=1 | --loss=hinge is unknown; known are mse, cross-entropy",
        "--loss=mse | training needs both --loss and --optimizer; --optimizer is missing",
        "--loss=mse --optimizer=adam:lr=1 | --optimizer=adam:lr=1: 'adam' is unknown; known is sgd",
        "--loss=mse --optimizer=sgd:lr=fast | --optimizer=sgd:lr=fast: 'fast' is no number",
        "--batch=0 | --batch=0 must be a positive whole number",
        "--on=moon | --on=moon is unknown; known are interp, sim, gvsoc",
        "--frobnicate | Unrecognized option: --frobnicate"
      })
  void unusableOptions(String options, String message) throws IOException {
    assertThat(fault(DEEP_AE, options.split(" ")))
        .isEqualTo("tdc: error: " + message + "; see tdc --help\n");
  }

  @Test
  void outputThatCannotBeWritten() throws IOException {
    var report = folder.resolve("no/report.json");
    assertThat(fault(mlp(), "--on=interp", "--report=" + report))
        .isEqualTo("tdc: error: cannot write 'no/report.json': there is no folder 'no'\n");
    assertThat(fault(mlp(), "--save-params=" + folder))
        .isEqualTo("tdc: error: cannot write '" + folder + "': it is a folder\n");
  }
}
