package org.tdopt.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.onnx.proto.AttributeProto.AttributeType;
import org.tdopt.onnx.proto.NodeProto;
import org.tdopt.onnx.proto.StringStringEntryProto;
import org.tdopt.onnx.proto.TensorProto.DataLocation;
import org.tdopt.onnx.proto.TensorProto.DataType;

class OnnxImporterTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<ModuleOp> run(byte[] bytes, ImportOptions options) {
    return OnnxImporter.importModel(bytes, options, diagnostics);
  }

  private ModuleOp imported(Models model, ImportOptions options) {
    var module = run(model.bytes(), options);
    assertThat(diagnostics.reported()).isEmpty();
    assertThat(IrVerifier.faults(module.orElseThrow())).isEmpty();
    return module.get();
  }

  private ModuleOp imported(Models model) {
    return imported(model, ImportOptions.DEFAULT);
  }

  private List<String> messages(byte[] bytes, ImportOptions options) {
    assertThat(run(bytes, options)).isEmpty();
    return diagnostics.reported().stream().map(Diagnostic::message).toList();
  }

  private List<String> messages(Models model) {
    return messages(model.bytes(), ImportOptions.DEFAULT);
  }

  private static FuncOp forward(ModuleOp module) {
    return module.collect(FuncOp.class).getFirst();
  }

  private static List<String> ops(ModuleOp module) {
    return forward(module).entry().operations().stream().map(Operation::name).toList();
  }

  private static String resultType(ModuleOp module) {
    return forward(module).functionType().results().getFirst().toString();
  }

  @Test
  void importsGemmWithItsParametersInOrder() {
    var module =
        imported(
            new Models()
                .input("x", "N", 3)
                .floats("fc.weight", 4, 3)
                .floats("fc_weight", 4)
                .node("Gemm", "x fc.weight fc_weight", "y", Models.integer("transB", 1))
                .node("Relu", "y", "z")
                .output("z", "N", 4),
            ImportOptions.ofBatch(5));
    var parameters = module.collect(ParameterOp.class);
    assertThat(parameters)
        .extracting(ParameterOp::symbolName)
        .containsExactly("fc_weight", "fc_weight_0");
    assertThat(parameters)
        .extracting(ParameterOp::displayName)
        .containsExactly("fc.weight", "fc_weight");
    assertThat(parameters).allMatch(ParameterOp::isTrainable);
    assertThat(TensorData.ofConstant(parameters.getFirst().value()).toDoubles())
        .startsWith(0, 1, 2);
    assertThat(ops(module))
        .containsExactly(
            "graph.load_parameter",
            "graph.load_parameter",
            "graph.matmul",
            "graph.add",
            "graph.relu",
            "func.return");
    var func = forward(module);
    assertThat(func.functionType().toString()).isEqualTo("(tensor<5x3xf32>) -> tensor<5x4xf32>");
    assertThat(func.argumentAttributes(0).toString()).isEqualTo("{onnx.name = \"x\"}");
    assertThat(func.resultAttributes(0).toString()).isEqualTo("{onnx.name = \"z\"}");
    assertThat(func.entry().operations().get(4).location().toString()).isEqualTo("\"n_z\"");
  }

  @Test
  void gemmScalesByAlphaAndBeta() {
    var module =
        imported(
            new Models()
                .input("x", 3, 2)
                .floats("w", 3, 4)
                .floats("c", 1)
                .node(
                    "Gemm",
                    "x w c",
                    "y",
                    Models.integer("transA", 1),
                    Models.number("alpha", 0.5f),
                    Models.number("beta", 2))
                .output("y"));
    assertThat(ops(module))
        .filteredOn(n -> !n.equals("graph.load_parameter"))
        .containsExactly("graph.matmul", "graph.scale", "graph.scale", "graph.add", "func.return");
    assertThat(resultType(module)).isEqualTo("tensor<2x4xf32>");
  }

  @Test
  void aSharedInitializerIsOneParameterReadOnce() {
    var module =
        imported(
            new Models()
                .input("x", 1, 3)
                .floats("w", 3, 3)
                .node("MatMul", "x w", "y")
                .node("MatMul", "y w", "z")
                .output("z", 1, 3));
    assertThat(module.collect(ParameterOp.class)).hasSize(1);
    assertThat(ops(module))
        .containsExactly("graph.load_parameter", "graph.matmul", "graph.matmul", "func.return");
  }

  @Test
  void matMulFollowsNumPy() {
    assertThat(matMul(new Object[] {2, 3, 4}, new Object[] {4, 5})).isEqualTo("tensor<2x3x5xf32>");
    assertThat(matMul(new Object[] {4}, new Object[] {4, 5})).isEqualTo("tensor<5xf32>");
    assertThat(matMul(new Object[] {3, 4}, new Object[] {4})).isEqualTo("tensor<3xf32>");
    assertThat(matMul(new Object[] {4}, new Object[] {4})).isEqualTo("tensor<f32>");
    assertThat(matMul(new Object[] {4}, new Object[] {2, 4, 5})).isEqualTo("tensor<2x5xf32>");
    assertThat(matMul(new Object[] {2, 1, 3, 4}, new Object[] {7, 4, 5}))
        .isEqualTo("tensor<2x7x3x5xf32>");
  }

  private String matMul(Object[] a, Object[] b) {
    return resultType(
        imported(
            new Models().input("a", a).input("b", b).node("MatMul", "a b", "y").output("y")));
  }

  @Test
  void reshapesByConstants() {
    var model =
        new Models()
            .input("x", "N", 3, 4)
            .integers("shape", 0, -1)
            .node("Reshape", "x shape", "y")
            .node("Identity", "y", "i")
            .node(
                "Constant",
                "",
                "s",
                Models.integers(AttributeType.INTS, "value_ints", 6, 4))
            .node("Reshape", "i s", "z")
            .node("Flatten", "z", "f", Models.integer("axis", 0))
            .output("f");
    var module = imported(model, ImportOptions.ofBatch(2));
    assertThat(module.collect(ParameterOp.class)).isEmpty();
    assertThat(ops(module))
        .containsExactly("graph.reshape", "graph.reshape", "graph.reshape", "func.return");
    assertThat(resultType(module)).isEqualTo("tensor<1x24xf32>");
  }

  @Test
  void convertsFloatTypes() {
    var half = Models.tensor("h", DataType.FLOAT16, 2).addInt32Data(0x3c00).addInt32Data(0xc000);
    var brain =
        Models.tensor("b", DataType.BFLOAT16, 1)
            .setRawData(ByteString.copyFrom(new byte[] {(byte) 0x80, 0x3f}));
    var wide = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(0.1).rewind();
    var doubles = Models.tensor("d", DataType.DOUBLE).setRawData(ByteString.copyFrom(wide));
    var module =
        imported(
            new Models()
                .input("x", 2)
                .initializer(half)
                .initializer(brain)
                .initializer(doubles)
                .node("Add", "x h", "y")
                .output("y", 2));
    var values =
        module.collect(ParameterOp.class).stream()
            .map(p -> TensorData.ofConstant(p.value()).toDoubles())
            .toList();
    assertThat(values.get(0)).containsExactly(1, -2);
    assertThat(values.get(1)).containsExactly(1);
    assertThat(values.get(2)).containsExactly(0.1f);
  }

  @Test
  void namesEveryUnsupportedOperator() {
    var model =
        new Models()
            .input("x", 1, 3)
            .node("Conv", "x", "a")
            .node("Relu", "a", "b")
            .node("Gelu", "x", "c")
            .output("b")
            .output("c");
    var supported =
        "is not supported; supported are Add, Constant, Flatten, Gemm, Identity, MatMul, Relu,"
            + " Reshape";
    assertThat(messages(model))
        .containsExactly(
            "Conv: the operator " + supported,
            "Gelu: the operator " + supported);
    assertThat(diagnostics.reported().getFirst().location().toString()).isEqualTo("\"n_a\"");
  }

  @Test
  void namesAnOperatorOfAnotherDomain() {
    var model = new Models().input("x", 1).output("y");
    model
        .graph()
        .addNode(
            NodeProto.newBuilder()
                .setOpType("Relu")
                .setDomain("z")
                .addInput("x")
                .addOutput("y"));
    assertThat(messages(model).getFirst())
        .startsWith("Relu: the operator of the domain 'z' is not supported; supported");
  }

  @Test
  void rejectsWhatIsNoModel() {
    assertThat(messages("hello world".getBytes(StandardCharsets.UTF_8), ImportOptions.DEFAULT))
        .containsExactly(
            "the input is not an ONNX model, or a truncated one: it is no protocol buffer");
    var whole = new Models().input("x", 1).floats("w", 100).node("Add", "x w", "y").output("y");
    var cut = Arrays.copyOf(whole.bytes(), whole.bytes().length / 2);
    assertThat(messages(cut, ImportOptions.DEFAULT))
        .contains("the input is not an ONNX model, or a truncated one: it is no protocol buffer");
    assertThat(messages(new byte[0], ImportOptions.DEFAULT))
        .contains("the input is not an ONNX model: it holds no graph");
  }

  @Test
  void saysWhereShapesDisagree() {
    var model =
        new Models()
            .input("x", 2, 3)
            .floats("w", 4, 5)
            .floats("c", 7)
            .node("Gemm", "x w", "a")
            .node("Add", "x c", "b")
            .integers("s", 4, 4)
            .node("Reshape", "x s", "r")
            .node("Gemm", "x c", "d")
            .output("a");
    assertThat(messages(model))
        .containsExactly(
            "Gemm: inner dimensions differ: 3 of 'tensor<2x3xf32>' and 4 of"
                + " 'tensor<4x5xf32>'",
            "Add: 'tensor<2x3xf32>' and 'tensor<7xf32>' do not broadcast",
            "Reshape: the shape [4, 4] cannot hold the 6 elements of [2x3]",
            "Gemm: A and B must have rank 2, but are of shape [2x3] and [7]");
  }

  @Test
  void bindsOnlyTheFirstDimension() {
    var fixed = new Models().input("x", 8, 3).node("Relu", "x", "y").output("y");
    assertThat(messages(fixed.bytes(), ImportOptions.ofBatch(4)))
        .containsExactly(
            "input 'x' has the fixed first dimension 8, which the batch 4 does not match");
    var inner = new Models().input("x", 8, "T").node("Relu", "x", "y").output("y");
    assertThat(messages(inner))
        .contains(
            "dimension 1 of input 'x' is symbolic ('T'); only the first can be, it is bound to the"
                + " batch");
  }

  @Test
  void saysWhatIsMissing() {
    var model = new Models().input("x", 2, 3).node("Gemm", "x w", "y").output("y").output("q");
    assertThat(messages(model))
        .containsExactly(
            "Gemm: input 'w' is no graph input, no initializer and not made by a node"
                + " before",
            "no node makes the output 'q'");
  }

  @Test
  void checksInitializers() {
    var external =
        Models.tensor("e", DataType.FLOAT, 1)
            .setDataLocation(DataLocation.EXTERNAL)
            .addExternalData(
                StringStringEntryProto.newBuilder().setKey("location").setValue("w.bin"));
    var model =
        new Models()
            .input("x", 1)
            .initializer(external)
            .initializer(
                Models.tensor("s", DataType.FLOAT, 2, 2)
                    .setRawData(ByteString.copyFrom(new byte[12])))
            .initializer(Models.tensor("i", DataType.INT8, 1))
            .node("Relu", "x", "y")
            .output("y");
    assertThat(messages(model))
        .containsExactly(
            "initializer 'e' is stored in the external file 'w.bin'; save the model with its data"
                + " inside",
            "initializer 's' of shape [2, 2] needs 16 bytes, but holds 12",
            "initializer 'i' has the data type INT8; supported are FLOAT, DOUBLE, FLOAT16, BFLOAT16"
                + " and INT64");
  }

  @Test
  void checksAttributesAndOutputs() {
    var model =
        new Models()
            .input("x", 2, 3)
            .floats("w", 3, 3)
            .node("Gemm", "x w", "a", Models.integer("broadcast", 1))
            .node("Gemm", "x w", "b", Models.integer("transA", 2))
            .node("Relu", "x", "c")
            .output("c", 5, 3);
    assertThat(messages(model))
        .containsExactly(
            "Gemm: attribute 'broadcast' is not supported",
            "Gemm: attribute 'transA' must be 0 or 1, is 2",
            "output 'c' is declared with the shape [5x3], but the graph computes [2x3]");
  }

  /** Whatever is damaged, the importer ends with a module or with diagnostics. */
  @Test
  void survivesDamage() {
    var model =
        new Models()
            .input("x", "N", 3)
            .floats("w", 4, 3)
            .floats("c", 4)
            .node("Gemm", "x w c", "y", Models.integer("transB", 1), Models.number("alpha", 2))
            .integers("s", 0, 2, -1)
            .node("Reshape", "y s", "z")
            .node("Flatten", "z", "f")
            .node("MatMul", "f w", "m")
            .output("m", "N", 3)
            .bytes();
    long seed = 1;
    System.out.println("seed " + seed);
    var random = new Random(seed);
    for (int i = 0; i < model.length; i++) {
      importDamaged(Arrays.copyOf(model, i));
      for (int change : new int[] {0, 0xff, random.nextInt(256)}) {
        var damaged = model.clone();
        damaged[i] = (byte) change;
        importDamaged(damaged);
      }
    }
  }

  private static void importDamaged(byte[] bytes) {
    var sink = new Diagnostics();
    var module = OnnxImporter.importModel(bytes, ImportOptions.DEFAULT, sink);
    assertThat(module.isPresent()).isNotEqualTo(sink.hasErrors());
    module.ifPresent(m -> assertThat(IrVerifier.faults(m)).isEmpty());
  }
}
