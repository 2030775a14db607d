package org.tdopt.dialects.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.FlopCount;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.func.ReturnOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.SymbolRefAttr;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

class GraphOpsTest {
  private static final Location AT = Location.unknown();

  private static TensorType f32(long... dims) {
    return TensorType.of(FloatType.F32, dims);
  }

  private static TensorData.F32 data(long[] dims, float... values) {
    return new TensorData.F32(Shape.of(dims), values);
  }

  private static List<Value> arguments(Block block, Type... types) {
    for (var t : types) {
      block.addArgument(t, AT);
    }
    return List.copyOf(block.arguments());
  }

  private static FuncOp function(ModuleOp module, Type... operands) {
    var type = new FunctionType(List.of(operands), List.of());
    return FuncOp.create(module.builder(), AT, "f", type);
  }

  private static float[] evaluate(Operation op, TensorData... operands) {
    return ((TensorData.F32) ((Evaluable) op).evaluate(List.of(operands)).getFirst()).values();
  }

  /** Messages about an operator made with exactly these types. */
  private static List<String> faults(OpState state, Type... operands) {
    var module = ModuleOp.create(AT);
    var func = function(module, operands);
    state.operands(func.arguments().toArray(Value[]::new));
    OpBuilder.atEnd(func.entry()).insert(MatMulOp.SPEC.make(state));
    ReturnOp.create(OpBuilder.atEnd(func.entry()), AT, List.of());
    return IrVerifier.faults(module).stream().map(Diagnostic::message).toList();
  }

  @Test
  void matMulVerifiesShapes() {
    assertThat(faults(OpState.at(AT).results(f32(2, 5)), f32(2, 3), f32(4, 5)))
        .containsExactly(
            "'graph.matmul' op inner dimensions differ: 3 of 'tensor<2x3xf32>' and 4 of"
                + " 'tensor<4x5xf32>'");
    assertThat(faults(OpState.at(AT).results(f32(2, 4)), f32(2, 3), f32(3, 5)))
        .containsExactly(
            "'graph.matmul' op result must be 'tensor<2x5xf32>', but got 'tensor<2x4xf32>'");
    assertThat(
            faults(
                OpState.at(AT).set(MatMulOp.TRANSPOSE_B, BoolAttr.TRUE).results(f32(2, 5)),
                f32(2, 3),
                f32(5, 3)))
        .isEmpty();
    assertThat(faults(OpState.at(AT).results(f32(2)), f32(3), f32(3, 2)))
        .containsExactly(
            "'graph.matmul' op operands must have the same rank of at least 2, but are"
                + " 'tensor<3xf32>' and 'tensor<3x2xf32>'");
    assertThat(faults(OpState.at(AT).results(f32(2, 2)), f32(2, Shape.DYNAMIC), f32(3, 2)))
        .containsExactly(
            "'graph.matmul' op operand #0 must be tensor of static shape of f32 or f64, but got"
                + " 'tensor<2x?xf32>'");
  }

  @Test
  void parametersAreVerifiedWhereTheyAreUsed() {
    var module = ModuleOp.create(AT);
    var w = ParameterOp.create(module.builder(), AT, "w", DenseElementsAttr.splat(f32(2), 0), true);
    var func = function(module);
    var b = OpBuilder.atEnd(func.entry());
    var load = LoadParameterOp.create(b, AT, w);
    StoreParameterOp.create(b, AT, w, load.result(0));
    ReturnOp.create(b, AT, List.of());
    assertThat(IrVerifier.faults(module)).isEmpty();
    load.result(0).setType(f32(3));
    assertThat(IrVerifier.faults(module))
        .extracting(Diagnostic::message)
        .containsExactly(
            "'graph.load_parameter' op @w is of type 'tensor<2xf32>', not 'tensor<3xf32>'",
            "'graph.store_parameter' op @w is of type 'tensor<2xf32>', not 'tensor<3xf32>'");
    load.result(0).setType(f32(2));
    load.set(LoadParameterOp.PARAMETER, SymbolRefAttr.of("v"));
    assertThat(IrVerifier.faults(module))
        .extracting(Diagnostic::message)
        .containsExactly("'graph.load_parameter' op @v is not a parameter");
  }

  @Test
  void evaluatesTransposedProducts() {
    var block = new Block();
    var v = arguments(block, f32(2, 3), f32(2, 3));
    var op = MatMulOp.create(OpBuilder.atEnd(block), AT, v.get(0), v.get(1), false, true);
    assertThat(
            evaluate(
                op,
                data(new long[] {2, 3}, 1, 2, 3, 4, 5, 6),
                data(new long[] {2, 3}, 1, 0, -1, 2, 1, 0)))
        .containsExactly(-2, 4, -2, 13);
    assertThat(op.flops()).isEqualTo(24);
  }

  @Test
  void evaluatesBroadcastsAndReductions() {
    var block = new Block();
    var v = arguments(block, f32(2, 1), f32(3));
    var b = OpBuilder.atEnd(block);
    var sum = AddOp.create(b, AT, v.get(0), v.get(1));
    assertThat(sum.result(0).type()).isEqualTo(f32(2, 3));
    var values =
        evaluate(sum, data(new long[] {2, 1}, 10, 20), data(new long[] {3}, 1, 2, 3));
    assertThat(values).containsExactly(11, 12, 13, 21, 22, 23);
    var rows = ReduceSumOp.create(b, AT, sum.result(0), new long[] {1}, false);
    assertThat(evaluate(rows, data(new long[] {2, 3}, values))).containsExactly(36, 66);
    var transposed = TransposeOp.create(b, AT, sum.result(0), 1, 0);
    assertThat(evaluate(transposed, data(new long[] {2, 3}, values)))
        .containsExactly(11, 21, 12, 22, 13, 23);
  }

  @Test
  void softmaxCrossEntropySurvivesLargeLogitsAndChecksLabels() {
    var block = new Block();
    var v = arguments(block, f32(1, 2), TensorType.of(IntegerType.I64, 1));
    var op = SoftmaxCrossEntropyOp.create(OpBuilder.atEnd(block), AT, v.get(0), v.get(1));
    var logits = data(new long[] {1, 2}, 1000, 1000);
    var label = new TensorData.I64(Shape.of(1), IntegerType.I64, new long[] {1});
    assertThat(evaluate(op, logits, label)).containsExactly((float) Math.log(2));
    label.values()[0] = 2;
    assertThatThrownBy(() -> evaluate(op, logits, label))
        .hasMessage("label 2 of row 0 is outside 0..1");
  }

  @Test
  void countsOperationsByTheStatedRule() {
    var block = new Block();
    var v = arguments(block, f32(16, 640), f32(16, 640), f32(640));
    var b = OpBuilder.atEnd(block);
    assertThat(AddOp.create(b, AT, v.get(0), v.get(2)).flops()).isEqualTo(16 * 640);
    assertThat(ReluOp.create(b, AT, v.get(0)).flops()).isEqualTo(16 * 640);
    assertThat(ReluGradOp.create(b, AT, v.get(0), v.get(1)).flops()).isEqualTo(16 * 640);
    assertThat(ReduceSumOp.create(b, AT, v.get(0), new long[] {0}, false).flops())
        .isEqualTo(16 * 640);
    var loss = MseLossOp.create(b, AT, v.get(0), v.get(1));
    var slope = MseLossGradOp.create(b, AT, v.get(0), v.get(1));
    assertThat(loss.flops() + slope.flops()).isEqualTo(4 * 16 * 640);
    assertThat(SgdOp.create(b, AT, v.get(2), v.get(2), 0.1).flops()).isEqualTo(2 * 640);
    var module = ModuleOp.create(AT);
    var func = function(module, f32(4));
    for (int i = 0; i < 3; i++) {
      ReluOp.create(OpBuilder.atEnd(func.entry()), AT, func.argument(0));
    }
    assertThat(FlopCount.total(module)).isEqualTo(12);
  }
}
