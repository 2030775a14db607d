package org.tdopt.passes.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.passes.transforms.Fixture.LOC;
import static org.tdopt.passes.transforms.Fixture.constant;
import static org.tdopt.passes.transforms.Fixture.names;
import static org.tdopt.passes.transforms.Fixture.unknown;

import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.arith.AddIOp;
import org.tdopt.dialects.arith.DivSIOp;
import org.tdopt.dialects.arith.MulIOp;
import org.tdopt.dialects.func.ReturnOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.type.IndexType;

class LoopInvariantCodeMotionPassTest {
  private final Fixture f = new Fixture(IndexType.INDEX, IndexType.INDEX);

  private ForOp loop(OpBuilder b, BiConsumer<OpBuilder, Value> body) {
    return ForOp.create(
        b,
        LOC,
        f.argument(0),
        f.argument(1),
        f.argument(1),
        List.of(),
        (inner, i, _) -> {
          body.accept(inner, i);
          return List.of();
        });
  }

  private void run() {
    ReturnOp.create(f.b, LOC, List.of());
    f.run(new LoopInvariantCodeMotionPass());
  }

  @Test
  void movesChainsOutOfAllLoopsTheyDoNotDependOn() {
    loop(
        f.b,
        (b, i) ->
            loop(
                b,
                (c, j) -> {
                  var one = constant(c, IndexType.INDEX, 1);
                  var free = AddIOp.create(c, LOC, f.argument(0), one).result(0);
                  var outer = MulIOp.create(c, LOC, i, free).result(0);
                  unknown(c, AddIOp.create(c, LOC, outer, j).result(0));
                }));
    run();
    assertThat(f.names())
        .containsExactly("arith.constant", "arith.addi", "scf.for", "func.return");
    var loops = f.func.collect(ForOp.class);
    assertThat(names(loops.getLast().bodyBlock()))
        .containsExactly("arith.muli", "scf.for", "scf.yield");
    assertThat(names(loops.getFirst().bodyBlock()))
        .containsExactly("arith.addi", "test.unknown", "scf.yield");
    assertThat(f.statistics.total("loop-invariant-code-motion", "moved")).isEqualTo(5);
  }

  @Test
  void leavesWhatMayHaveEffects() {
    var loop = loop(f.b, (b, i) -> unknown(b, f.argument(0)));
    run();
    assertThat(names(loop.bodyBlock())).containsExactly("test.unknown", "scf.yield");
  }

  @Test
  void leavesDivisionsThatTheLoopMayGuard() {
    var loop =
        loop(
            f.b,
            (b, i) -> unknown(b, DivSIOp.create(b, LOC, f.argument(0), f.argument(1)).result(0)));
    run();
    assertThat(names(loop.bodyBlock()))
        .containsExactly("arith.divsi", "test.unknown", "scf.yield");
  }
}
