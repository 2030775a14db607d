package org.tdopt.dialects.scf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tdopt.dialects.arith.AddFOp;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.dialects.builtin.ModuleOp;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.dialects.func.ReturnOp;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.FunctionType;
import org.tdopt.ir.type.IndexType;

class ForOpTest {
  private static final Location LOC = Location.unknown();
  private final ModuleOp module = ModuleOp.create(LOC);
  private final OpBuilder b = module.builder();

  private Value index(long value) {
    return ConstantOp.index(b, LOC, value).result();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 8, 1, 8", "0, 8, 3, 3", "2, 3, 5, 1", "4, 4, 1, 0", "5, 4, 1, 0", "-4, 4, 2, 4"
  })
  void tripCount(long lower, long upper, long step, long expected) {
    var loop =
        ForOp.create(
            b, LOC, index(lower), index(upper), index(step), List.of(), (_, _, _) -> List.of());
    assertThat(loop.tripCount()).hasValue(expected);
  }

  @Test
  void tripCountOfUnknownBoundsIsUnknown() {
    var func = FuncOp.create(b, LOC, "f", new FunctionType(List.of(IndexType.INDEX), List.of()));
    b.setInsertionPointToEnd(func.entry());
    var loop =
        ForOp.create(
            b, LOC, index(0), func.argument(0), index(1), List.of(), (_, _, _) -> List.of());
    assertThat(loop.tripCount()).isEmpty();
  }

  @Test
  void bodyGetsInductionVariableAndCarriedValues() {
    var func =
        FuncOp.create(
            b, LOC, "f", new FunctionType(List.of(FloatType.F32), List.of(FloatType.F32)));
    b.setInsertionPointToEnd(func.entry());
    var loop =
        ForOp.create(
            b,
            LOC,
            index(0),
            index(4),
            index(1),
            List.of(func.argument(0)),
            (inner, _, carried) ->
                List.of(AddFOp.create(inner, LOC, carried.get(0), carried.get(0)).result()));
    ReturnOp.create(b, LOC, loop.results());
    assertThat(IrVerifier.faults(module)).isEmpty();
    assertThat(loop.inits()).containsExactly(func.argument(0));
    assertThat(loop.yieldedValues().getFirst().definingOp()).containsInstanceOf(AddFOp.class);
    assertThat(loop.next()).isInstanceOf(ReturnOp.class);
  }

  @Test
  void ifOpYieldsFromBothBranches() {
    var condition = ConstantOp.bool(b, LOC, true).result();
    var op =
        IfOp.create(
            b,
            LOC,
            List.of(IndexType.INDEX),
            condition,
            inner -> List.of(ConstantOp.index(inner, LOC, 1).result()),
            inner -> List.of(ConstantOp.index(inner, LOC, 2).result()));
    assertThat(IrVerifier.faults(op)).isEmpty();
    assertThat(Constants.integer(op.thenYield().operand(0))).hasValue(1);
    assertThat(Constants.integer(op.elseYield().orElseThrow().operand(0))).hasValue(2);
    assertThat(IfOp.create(b, LOC, condition, _ -> {}).elseBlock()).isEmpty();
  }
}
