package org.tdopt.passes.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.behavior.Differentiable;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.func.ReturnOp;
import org.tdopt.dialects.graph.AddOp;
import org.tdopt.dialects.graph.LoadParameterOp;
import org.tdopt.dialects.graph.MatMulOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.dialects.graph.ReluGradOp;
import org.tdopt.dialects.graph.ReluOp;
import org.tdopt.dialects.graph.StoreParameterOp;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.UnregisteredOp;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.pass.Pass;
import org.tdopt.ir.pass.PassManager;
import org.tdopt.ir.pass.PassPipeline;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.TensorType;

class TrainingPassesTest {
  private static final Location AT = Location.unknown();
  private static final DialectRegistry DIALECTS =
      DialectRegistry.load(TrainingPassesTest.class.getClassLoader());

  private final ModuleOp module = ModuleOp.create(AT);
  private ParameterOp weight;
  private ParameterOp bias;
  private FuncOp forward;

  private static TensorType f32(long... dims) {
    return TensorType.of(FloatType.F32, dims);
  }

  /** A module with {@code relu((x w) w + b)}: the weight is used twice. */
  @BeforeEach
  void build() {
    weight = parameter("w", "fc.weight", f32(3, 3));
    bias = parameter("b", "fc.bias", f32(3));
    var type = new FunctionType(List.of(f32(2, 3)), List.of());
    forward = FuncOp.create(module.builder(), AT, "forward", type);
    var b = OpBuilder.atEnd(forward.entry());
    var w = LoadParameterOp.create(b, AT, weight).result(0);
    var first = MatMulOp.create(b, AT, forward.argument(0), w, false, false).result(0);
    var second = MatMulOp.create(b, AT, first, w, false, false).result(0);
    var sum = AddOp.create(b, AT, second, LoadParameterOp.create(b, AT, bias).result(0));
    finish(b, ReluOp.create(b, AT, sum.result(0)).result(0));
  }

  private void finish(OpBuilder b, Value result) {
    ReturnOp.create(b, AT, List.of(result));
    forward.updateFunctionType();
  }

  private ParameterOp parameter(String symbol, String name, TensorType type) {
    var value = DenseElementsAttr.splat(type, 0.5f);
    var parameter = ParameterOp.create(module.builder(), AT, symbol, value, true);
    parameter.set(ParameterOp.ONNX_NAME, new StringAttr(name));
    return parameter;
  }

  private List<String> messages(Pass<?>... passes) {
    var sink = new Diagnostics();
    new PassManager(DIALECTS)
        .run(PassPipeline.nesting("builtin.module", List.of(passes)), module, sink);
    return sink.reported().stream().map(Diagnostic::message).toList();
  }

  private void run(Pass<?>... passes) {
    assertThat(messages(passes)).isEmpty();
    assertThat(IrVerifier.faults(module)).isEmpty();
  }

  private FuncOp step() {
    return module.collect(FuncOp.class).stream()
        .filter(f -> f.symbolName().equals("step"))
        .findFirst()
        .orElseThrow();
  }

  private long count(String op) {
    return step().entry().operations().stream().filter(o -> o.name().equals(op)).count();
  }

  @Test
  void attachLossAddsATarget() {
    run(new AttachLossPass(Loss.MSE));
    assertThat(step().functionType().toString())
        .isEqualTo("(tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<f32>");
    assertThat(forward.functionType().toString())
        .isEqualTo("(tensor<2x3xf32>) -> tensor<2x3xf32>");
    assertThat(messages(new AttachLossPass(Loss.MSE)))
        .containsExactly("'func.func' op cannot become @step: there is one already");
  }

  @Test
  void crossEntropyTakesLabels() {
    run(new AttachLossPass(Loss.CROSS_ENTROPY));
    assertThat(step().functionType().toString())
        .isEqualTo("(tensor<2x3xf32>, tensor<2xi64>) -> tensor<f32>");
  }

  @Test
  void crossEntropyNeedsClasses() {
    var flat = LoadParameterOp.create(OpBuilder.before(forward.returnOp()), AT, bias).result(0);
    forward.returnOp().setOperands(List.of(flat));
    forward.updateFunctionType();
    assertThat(messages(new AttachLossPass(Loss.CROSS_ENTROPY)))
        .containsExactly(
            "'func.func' op cannot have the loss cross-entropy: the output must be of rank 2,"
                + " [batch, classes], but is 'tensor<3xf32>'");
  }

  @Test
  void gradientsOfASharedParameterAddUp() {
    run(new AttachLossPass(Loss.MSE), new AutodiffPass());
    assertThat(step().functionType().results())
        .extracting(Object::toString)
        .containsExactly("tensor<f32>", "tensor<3x3xf32>", "tensor<3xf32>");
    assertThat(step().resultAttributes(1).toString()).isEqualTo("{graph.gradient_of = @w}");
    assertThat(count("graph.matmul")).isEqualTo(2 + 3);
    assertThat(count("graph.add")).isEqualTo(1 + 1);
    assertThat(count("graph.constant")).isZero();
  }

  @Test
  void updatesFollowEveryReadOfTheParameter() {
    run(
        new AttachLossPass(Loss.MSE),
        new AutodiffPass(),
        new AddOptimizerPass(Optimizer.SGD, 0.1));
    assertThat(step().functionType().results()).hasSize(1);
    var stores = step().collect(StoreParameterOp.class);
    assertThat(stores).extracting(StoreParameterOp::parameterName).containsExactly("b", "w");
    for (var store : stores) {
      for (var load : step().collect(LoadParameterOp.class)) {
        if (load.parameterName().equals(store.parameterName())) {
          assertThat(load.result(0).users()).allMatch(user -> user.isBefore(store));
        }
      }
    }
    // The update of the bias does not wait for gradients of other parameters.
    assertThat(stores.getFirst().isBefore(step().collect(MatMulOp.class).getLast())).isTrue();
  }

  @Test
  void nothingIsComputedTowardsFrozenParameters() {
    run(
        new SelectTrainablePass(List.of("*.bias")),
        new AttachLossPass(Loss.MSE),
        new AutodiffPass());
    assertThat(weight.isTrainable()).isFalse();
    assertThat(bias.isTrainable()).isTrue();
    assertThat(count("graph.matmul")).isEqualTo(2);
    assertThat(step().functionType().results()).hasSize(2);
  }

  @Test
  void aPatternMustMatch() {
    assertThat(messages(new SelectTrainablePass(List.of("fc.?ias", "head.*"))))
        .containsExactly(
            "'builtin.module' op has no trainable parameter that matches 'head.*'; there are"
                + " fc.weight, fc.bias");
  }

  @Test
  void aMissingInterfaceIsNamed() {
    var relu = forward.returnOp().operand(0).definingOp().orElseThrow();
    var b = OpBuilder.before(forward.returnOp());
    var gated = ReluGradOp.create(b, AT, relu.operand(0), relu.result(0));
    assertThat(gated).isNotInstanceOf(Differentiable.class);
    forward.returnOp().setOperands(List.of(gated.result(0)));
    assertThat(messages(new AttachLossPass(Loss.MSE), new AutodiffPass()))
        .containsExactly(
            "'graph.relu_grad' op does not implement Differentiable, which the pass 'autodiff'"
                + " needs");
  }

  @Test
  void anUnknownOperatorIsNamedOnlyWhereAGradientPasses() {
    var b = OpBuilder.before(forward.entry().operations().getFirst());
    var spec = UnregisteredOp.spec("test.noise");
    Operation noise =
        b.insert(spec.make(OpState.at(AT).operands(forward.argument(0)).results(f32(2, 3))));
    forward
        .argument(0)
        .replaceUsesIf(noise.result(0), use -> use.owner() != noise);
    assertThat(messages(new AttachLossPass(Loss.MSE), new AutodiffPass())).isEmpty();
  }

  @Test
  void anOptimizerNeedsGradientsAndARate() {
    run(new AttachLossPass(Loss.MSE));
    assertThat(messages(new AddOptimizerPass(Optimizer.SGD, 0.1)))
        .containsExactly(
            "'func.func' op returns no gradient: no trainable parameter has one, or autodiff has"
                + " not run");
    assertThat(messages(new AddOptimizerPass(Optimizer.SGD, -1)))
        .containsExactly("the learning rate must be a number from 0 on, got -1.0");
  }

  @Test
  void passesNeedTheirFunctions() {
    assertThat(messages(new AutodiffPass()))
        .containsExactly(
            "'builtin.module' op has no function @step with a body of one block");
  }
}
