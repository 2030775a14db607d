package org.tdopt.dialects.func;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.Ir;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.IndexType;

class FuncOpTest {
  private static final Location LOC = Location.unknown();
  private final ModuleOp module = ModuleOp.create(LOC);
  private final OpBuilder b = module.builder();

  @Test
  void newArgumentIsInTypeBlockAndAttributes() {
    var func = FuncOp.create(b, LOC, "f", new FunctionType(List.of(IndexType.INDEX), List.of()));
    func.setArgumentAttribute(0, "test.note", UnitAttr.UNIT);
    func.addArgument(FloatType.F32, LOC);
    ReturnOp.create(OpBuilder.atEnd(func.entry()), LOC, List.of());
    assertThat(IrVerifier.faults(module)).isEmpty();
    assertThat(Ir.print(module))
        .contains("func.func @f(%arg0: index {test.note}, %arg1: f32) {");
  }

  @Test
  void typeFollowsReturnedValues() {
    var func = FuncOp.create(b, LOC, "f", new FunctionType(List.of(IndexType.INDEX), List.of()));
    ReturnOp.create(OpBuilder.atEnd(func.entry()), LOC, func.arguments());
    assertThat(IrVerifier.faults(module)).isNotEmpty();
    func.updateFunctionType();
    assertThat(IrVerifier.faults(module)).isEmpty();
    assertThat(func.functionType()).hasToString("(index) -> index");
  }

  @Test
  void callHasTheTypesOfItsCallee() {
    var type = new FunctionType(List.of(IndexType.INDEX), List.of(FloatType.F32));
    var callee = FuncOp.createDeclaration(b, LOC, "callee", type);
    callee.setPrivate();
    var func = FuncOp.create(b, LOC, "f", type);
    b.setInsertionPointToEnd(func.entry());
    ReturnOp.create(b, LOC, CallOp.create(b, LOC, callee, func.arguments()).results());
    assertThat(IrVerifier.faults(module)).isEmpty();
  }
}
