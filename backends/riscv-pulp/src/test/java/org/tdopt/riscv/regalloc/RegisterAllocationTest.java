package org.tdopt.riscv.regalloc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.diag.Location;
import org.tdopt.riscv.RandomFunctions;
import org.tdopt.riscv.rv.ComputeOp;
import org.tdopt.riscv.rv.CopyOp;
import org.tdopt.riscv.rv.ForOp;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.LiOp;
import org.tdopt.riscv.rv.LoadOp;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.riscv.rv.ReturnOp;
import org.tdopt.riscv.rv.StoreOp;
import org.tdopt.riscv.rv.YieldOp;
import org.tdopt.target.Opcode;
import org.tdopt.target.RegisterFile;

class RegisterAllocationTest {
  private static final Location HERE = Location.unknown();

  private static RegisterAllocation.Result allocate(FuncOp function, RegisterFile file) {
    return RegisterAllocation.run(function, file, new Diagnostics()).orElseThrow();
  }

  /** Low pressure needs no stack, high pressure does; the registers are right in both. */
  @ParameterizedTest
  @CsvSource({"5,SEPARATE", "20,SEPARATE", "32,SEPARATE", "48,SEPARATE", "12,ALIASED", "30,ALIASED"})
  void randomFunctionsGetRightRegisters(int pressure, RegisterFile file) {
    int spilled = 0;
    for (long seed = 0; seed < 8; seed++) {
      var function = RandomFunctions.create(seed, pressure);
      assertThat(IrVerifier.faults(function)).as("seed %d", seed).isEmpty();
      var result = allocate(function, file);
      assertThat(AllocationVerifier.faults(function, file)).as("seed %d", seed).isEmpty();
      assertThat(IrVerifier.faults(function)).as("seed %d", seed).isEmpty();
      spilled += result.spilledRanges();
    }
    if (pressure == 5) {
      assertThat(spilled).isZero();
    }
    if (pressure == 48) {
      assertThat(spilled).isPositive();
    }
  }

  /** A loop that sums {@code count} values into as many accumulators. */
  private static FuncOp accumulators(int count) {
    var body = Region.ofOneBlock();
    var base = body.entry().addArgument(RegisterType.INTEGER.assigned(10), HERE);
    var b = OpBuilder.atEnd(body.entry());
    var inits = new ArrayList<Value>(List.of(base));
    for (int i = 0; i < count; i++) {
      inits.add(LoadOp.create(b, HERE, Opcode.FLW, base, 4 * i).value());
    }
    var loop = Region.ofOneBlock();
    inits.forEach(
        v ->
            loop.entry()
                .addArgument(
                    v == base ? RegisterType.INTEGER : RegisterType.FLOAT, HERE));
    var inner = OpBuilder.atEnd(loop.entry());
    var pointer = loop.entry().argument(0);
    var next = new ArrayList<Value>();
    for (int i = 0; i < count; i++) {
      var x = LoadOp.create(inner, HERE, Opcode.FLW, pointer, 4 * i).value();
      var sum =
          ComputeOp.create(inner, HERE, Opcode.FADD_S, loop.entry().argument(1 + i), x);
      next.add(ComputeOp.create(inner, HERE, Opcode.FMADD_S, x, x, sum));
    }
    next.addFirst(ComputeOp.createImmediate(inner, HERE, Opcode.ADDI, 4 * count, pointer));
    YieldOp.create(inner, HERE, next);
    var made = ForOp.create(b, HERE, 100, inits, loop);
    made.set(ForOp.HARDWARE_LOOP, IntegerAttr.i32(0));
    for (int i = 0; i < count; i++) {
      StoreOp.create(b, HERE, Opcode.FSW, made.result(1 + i), base, 4 * i);
    }
    ReturnOp.create(b, HERE);
    return FuncOp.create(HERE, "sums", body);
  }

  @Test
  void loopsCarryValuesWithoutMoves() {
    var function = accumulators(24);
    var result = allocate(function, RegisterFile.SEPARATE);
    assertThat(result.spilledRanges()).isZero();
    var loop = function.collect(ForOp.class).getFirst();
    assertThat(loop.collect(CopyOp.class)).isEmpty();
    assertThat(AllocationVerifier.faults(function, RegisterFile.SEPARATE)).isEmpty();
  }

  @Test
  void carriedValuesThatDoNotFitGoToTheStack() {
    var function = accumulators(40);
    var result = allocate(function, RegisterFile.SEPARATE);
    assertThat(result.spilledRanges()).isBetween(8, 20);
    assertThat(result.frameBytes()).isEqualTo(Math.ceilDiv(4 * result.spilledRanges(), 16) * 16);
    assertThat(AllocationVerifier.faults(function, RegisterFile.SEPARATE)).isEmpty();
    var loop = function.collect(ForOp.class).getFirst();
    assertThat(loop.carriedCount()).isEqualTo(1 + 40 - result.spilledRanges());
  }

  /** Constants are made again instead of being kept on the stack. */
  @Test
  void constantsAreRematerialized() {
    var body = Region.ofOneBlock();
    var base = body.entry().addArgument(RegisterType.INTEGER.assigned(10), HERE);
    var b = OpBuilder.atEnd(body.entry());
    var constants = new ArrayList<Value>();
    for (int i = 0; i < 40; i++) {
      constants.add(LiOp.create(b, HERE, 1000 + i));
    }
    for (int i = 0; i < 40; i++) {
      StoreOp.create(b, HERE, Opcode.SW, constants.get(i), base, 4 * i);
    }
    ReturnOp.create(b, HERE);
    var function = FuncOp.create(HERE, "constants", body);
    var result = allocate(function, RegisterFile.SEPARATE);
    assertThat(result.spilledRanges()).isZero();
    assertThat(result.rematerializedRanges()).isPositive();
    assertThat(AllocationVerifier.faults(function, RegisterFile.SEPARATE)).isEmpty();
  }

  @Test
  void theVerifierFindsOverwrittenValues() {
    var function = accumulators(3);
    allocate(function, RegisterFile.SEPARATE);
    var loads = function.collect(LoadOp.class);
    var first = loads.getFirst().value();
    loads.get(1).value().setType(first.type());
    assertThat(AllocationVerifier.faults(function, RegisterFile.SEPARATE))
        .anyMatch(f -> f.contains("which it does not hold"));
  }

  @Test
  void reservedRegistersAreNotAllocated() {
    for (var kind : RegisterType.Kind.values()) {
      for (var file : RegisterFile.values()) {
        var registers = new RegisterBanks(file).registers(kind);
        assertThat(registers).doesNotHaveDuplicates();
        if (kind == RegisterType.Kind.INTEGER || file == RegisterFile.ALIASED) {
          assertThat(registers).doesNotContain(0, 1, 2).hasSize(29);
        }
      }
    }
  }
}
