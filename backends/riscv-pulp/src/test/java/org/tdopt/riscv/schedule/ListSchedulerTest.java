package org.tdopt.riscv.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tdopt.ir.Block;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.riscv.RandomFunctions;
import org.tdopt.riscv.rv.ComputeOp;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.LoadOp;
import org.tdopt.riscv.rv.MemoryOp;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.riscv.rv.ReturnOp;
import org.tdopt.riscv.rv.StoreOp;
import org.tdopt.target.Chip;
import org.tdopt.target.Opcode;

class ListSchedulerTest {
  private static final Location HERE = Location.unknown();
  private static final Chip CHIP = Chip.named("siracusa");

  private static void schedule(FuncOp function) {
    ListScheduler.run(function, CHIP);
  }

  private static List<Block> blocks(FuncOp function) {
    var blocks = new ArrayList<Block>(List.of(function.entry()));
    for (var op : function.collect(Operation.class)) {
      if (op != function) {
        op.regions().forEach(r -> blocks.addAll(r.blocks()));
      }
    }
    return blocks;
  }

  /** Values are defined before they are used, and accesses that may overlap keep their order. */
  @Test
  void dependencesHoldInRandomFunctions() {
    int moved = 0;
    for (long seed = 0; seed < 40; seed++) {
      var function = RandomFunctions.create(seed, 12);
      Map<Block, List<Operation>> before = new HashMap<>();
      blocks(function).forEach(b -> before.put(b, b.operations()));
      schedule(function);
      assertThat(IrVerifier.faults(function)).as("seed %d", seed).isEmpty();
      for (var block : blocks(function)) {
        var old = before.get(block);
        moved += old.equals(block.operations()) ? 0 : 1;
        for (int i = 0; i < old.size(); i++) {
          for (int j = i + 1; j < old.size(); j++) {
            if (mustKeepOrder(old.get(i), old.get(j))) {
              assertThat(old.get(i).isBefore(old.get(j)))
                  .as("seed %d: %s and %s", seed, old.get(i), old.get(j))
                  .isTrue();
            }
          }
        }
      }
    }
    assertThat(moved).isPositive();
  }

  private static boolean mustKeepOrder(Operation a, Operation b) {
    if (!a.regions().isEmpty() || !b.regions().isEmpty()) {
      return true;
    }
    return a instanceof MemoryOp x
        && b instanceof MemoryOp y
        && (a instanceof StoreOp || b instanceof StoreOp)
        && x.mayAlias(y);
  }

  private final Region body = Region.ofOneBlock();
  private final Value base =
      body.entry().addArgument(RegisterType.INTEGER.assigned(10), HERE);
  private final OpBuilder b = OpBuilder.atEnd(body.entry());

  private List<String> scheduled() {
    ReturnOp.create(b, HERE);
    var function = FuncOp.create(HERE, "test", body);
    schedule(function);
    return function.entry().operations().stream()
        .map(o -> o instanceof MemoryOp m ? m.opcode().mnemonic() + m.immediate() : o.name())
        .toList();
  }

  private LoadOp load(int offset, long buffer, long address) {
    var op = LoadOp.create(b, HERE, Opcode.FLW, base, offset);
    op.set(MemoryOp.ACCESS, DenseArrayAttr.i64(buffer, 0, address));
    return op;
  }

  private void store(Value value, int offset, long buffer, long address) {
    StoreOp.create(b, HERE, Opcode.FSW, value, base, offset)
        .set(MemoryOp.ACCESS, DenseArrayAttr.i64(buffer, 0, address));
  }

  /** A load does not wait for a store to another address. */
  @Test
  void loadsPassStoresToOtherAddresses() {
    var x = load(0, 1, 0).value();
    var sum = ComputeOp.create(b, HERE, Opcode.FADD_S, x, x);
    store(sum, 4, 1, 4);
    var y = load(8, 1, 8).value();
    store(y, 12, 2, 8);
    assertThat(scheduled()).containsSubsequence("flw8", "fsw4");
  }

  @Test
  void loadsWaitForStoresToTheSameAddress() {
    var x = load(0, 1, 0).value();
    var sum = ComputeOp.create(b, HERE, Opcode.FADD_S, x, x);
    store(sum, 4, 1, 8);
    var y = load(8, 1, 8).value();
    store(y, 12, 2, 8);
    assertThat(scheduled()).containsSubsequence("fsw4", "flw8");
  }

  /** The use of a load is not the next instruction where another one can be. */
  @Test
  void somethingStandsBetweenALoadAndItsUse() {
    var x = load(0, 1, 0).value();
    var a = ComputeOp.create(b, HERE, Opcode.FADD_S, x, x);
    var y = load(4, 1, 4).value();
    var c = ComputeOp.create(b, HERE, Opcode.FADD_S, y, y);
    store(a, 8, 1, 8);
    store(c, 12, 1, 12);
    assertThat(scheduled().subList(0, 3)).containsExactly("flw0", "flw4", "rv.compute");
  }

  @Test
  void nothingMovesAcrossADeviceAccess() {
    var x = load(0, 1, 0).value();
    var a = ComputeOp.create(b, HERE, Opcode.FADD_S, x, x);
    store(a, 4, 1, 4);
    LoadOp.create(b, HERE, Opcode.P_ELW, base, 60).set(MemoryOp.VOLATILE, UnitAttr.UNIT);
    var y = load(8, 2, 8).value();
    store(y, 12, 2, 12);
    assertThat(scheduled()).containsSubsequence("fsw4", "p.elw60", "flw8");
  }
}
