package org.tdopt.passes.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.passes.transforms.Fixture.LOC;
import static org.tdopt.passes.transforms.Fixture.branch;
import static org.tdopt.passes.transforms.Fixture.constant;
import static org.tdopt.passes.transforms.Fixture.names;
import static org.tdopt.passes.transforms.Fixture.unknown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.arith.AddIOp;
import org.tdopt.dialects.arith.MulIOp;
import org.tdopt.dialects.func.ReturnOp;
import org.tdopt.dialects.graph.LoadParameterOp;
import org.tdopt.dialects.graph.ParameterOp;
import org.tdopt.dialects.graph.StoreParameterOp;
import org.tdopt.dialects.scf.ForOp;
import org.tdopt.dialects.scf.IfOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.TensorType;

class CsePassTest {
  private static final IntegerType I32 = IntegerType.I32;

  private final Fixture f = new Fixture(I32, I32, IntegerType.I1);

  private static Value add(OpBuilder b, Value x, Value y) {
    return AddIOp.create(b, LOC, x, y).result(0);
  }

  private void finish(OpBuilder b) {
    ReturnOp.create(b, LOC, List.of());
  }

  @Test
  void mergesEqualOperationsAndWhatBecomesEqual() {
    var sum1 = add(f.b, f.argument(0), f.argument(1));
    var sum2 = add(f.b, f.argument(0), f.argument(1));
    unknown(
        f.b,
        MulIOp.create(f.b, LOC, sum1, sum1).result(0),
        MulIOp.create(f.b, LOC, sum1, sum2).result(0));
    finish(f.b);
    f.run(new CsePass());
    assertThat(f.names())
        .containsExactly("arith.addi", "arith.muli", "test.unknown", "func.return");
    assertThat(f.statistics.total("cse", "merged")).isEqualTo(2);
  }

  @Test
  void erasesWhatHasNoUses() {
    add(f.b, f.argument(0), add(f.b, f.argument(0), f.argument(1)));
    finish(f.b);
    f.run(new CsePass());
    assertThat(f.statistics.total("cse", "dead")).isEqualTo(1);
    f.run(new CsePass());
    assertThat(f.names()).containsExactly("func.return");
  }

  @Test
  void keepsOperationsThatDifferInOperandsPropertiesOrAttributes() {
    var x = add(f.b, f.argument(0), f.argument(1));
    var y = add(f.b, f.argument(0), f.argument(0));
    var marked = AddIOp.create(f.b, LOC, f.argument(0), f.argument(1));
    marked.setAttribute("note", new StringAttr("other"));
    unknown(f.b, x, y, marked.result(0), constant(f.b, I32, 1), constant(f.b, I32, 2));
    finish(f.b);
    f.run(new CsePass());
    assertThat(f.statistics.total("cse", "merged")).isZero();
  }

  @Test
  void keepsOperationsThatMayHaveEffects() {
    unknown(f.b, f.argument(0));
    unknown(f.b, f.argument(0));
    finish(f.b);
    f.run(new CsePass());
    assertThat(f.names()).containsExactly("test.unknown", "test.unknown", "func.return");
  }

  @Test
  void mergesIntoRegionsButNotOutOfThem() {
    var before = add(f.b, f.argument(0), f.argument(1));
    IfOp.create(
        f.b,
        LOC,
        f.argument(2),
        then -> {
          unknown(then, add(then, f.argument(0), f.argument(1)));
          unknown(then, add(then, f.argument(1), f.argument(1)));
        });
    unknown(f.b, before, add(f.b, f.argument(1), f.argument(1)));
    finish(f.b);
    f.run(new CsePass());
    assertThat(f.statistics.total("cse", "merged")).isEqualTo(1);
    assertThat(f.func.collect(AddIOp.class)).hasSize(3);
  }

  @Test
  void doesNotMergeAcrossBranchesOfAnIf() {
    var choice =
        IfOp.create(
            f.b,
            LOC,
            List.of(I32),
            f.argument(2),
            then -> List.of(add(then, f.argument(0), f.argument(1))),
            otherwise -> List.of(add(otherwise, f.argument(0), f.argument(1))));
    unknown(f.b, choice.result(0));
    finish(f.b);
    f.run(new CsePass());
    assertThat(f.statistics.total("cse", "merged")).isZero();
  }

  @Test
  void followsDominanceBetweenBlocks() {
    var entry = f.func.body().entry();
    var left = new Block();
    var right = new Block();
    var join = new Block();
    List.of(left, right, join).forEach(f.func.body()::append);
    var x = f.argument(0);
    var y = f.argument(1);
    unknown(OpBuilder.atEnd(entry), add(OpBuilder.atEnd(entry), x, y));
    branch(entry, left, right);
    for (var block : List.of(left, right)) {
      var b = OpBuilder.atEnd(block);
      unknown(b, add(b, x, y), MulIOp.create(b, LOC, x, y).result(0));
      branch(block, join);
    }
    var b = OpBuilder.atEnd(join);
    unknown(b, add(b, x, y), MulIOp.create(b, LOC, x, y).result(0));
    finish(b);
    f.run(new CsePass());
    assertThat(names(entry)).startsWith("arith.addi");
    assertThat(names(left)).containsExactly("arith.muli", "test.unknown", "test.branch");
    assertThat(names(right)).containsExactly("arith.muli", "test.unknown", "test.branch");
    assertThat(names(join)).containsExactly("arith.muli", "test.unknown", "func.return");
  }

  @Test
  void mergesLoopsWithEqualBodies() {
    var zero = constant(f.b, IndexType.INDEX, 0);
    var ten = constant(f.b, IndexType.INDEX, 10);
    var one = constant(f.b, IndexType.INDEX, 1);
    for (var term : List.of(0, 0, 1)) {
      var loop =
          ForOp.create(
              f.b,
              LOC,
              zero,
              ten,
              one,
              List.of(f.argument(0)),
              (b, i, sums) -> List.of(add(b, sums.getFirst(), f.argument(term))));
      unknown(f.b, loop.result(0));
    }
    finish(f.b);
    f.run(new CsePass());
    assertThat(f.func.collect(ForOp.class)).hasSize(2);
  }

  private ParameterOp parameter(String name) {
    var type = TensorType.of(FloatType.F32, 2);
    return ParameterOp.create(
        OpBuilder.atStart(f.module.body()),
        LOC,
        name,
        DenseElementsAttr.splat(type, 0f),
        true);
  }

  @Test
  void mergesReadsUnlessTheSameMemoryIsWrittenBetween() {
    var v = parameter("v");
    var w = parameter("w");
    var first = LoadParameterOp.create(f.b, LOC, w);
    var second = LoadParameterOp.create(f.b, LOC, w);
    StoreParameterOp.create(f.b, LOC, v, first.result(0));
    var third = LoadParameterOp.create(f.b, LOC, w);
    StoreParameterOp.create(f.b, LOC, w, second.result(0));
    var fourth = LoadParameterOp.create(f.b, LOC, w);
    var op = unknown(f.b, first.result(0), second.result(0), third.result(0), fourth.result(0));
    var fifth = LoadParameterOp.create(f.b, LOC, w);
    unknown(f.b, fifth.result(0));
    finish(f.b);
    f.run(new CsePass());
    assertThat(f.func.collect(LoadParameterOp.class)).containsExactly(first, fourth, fifth);
    assertThat(op.operands())
        .containsExactly(
            first.result(0), first.result(0), first.result(0), fourth.result(0));
  }

  @Test
  void doesNotMergeReadsFromDifferentBlocks() {
    var w = parameter("w");
    unknown(f.b, LoadParameterOp.create(f.b, LOC, w).result(0));
    var entry = f.func.body().entry();
    var next = new Block();
    f.func.body().append(next);
    var load = LoadParameterOp.create(f.b, LOC, w);
    unknown(f.b, load.result(0));
    branch(entry, next);
    var b = OpBuilder.atEnd(next);
    unknown(b, LoadParameterOp.create(b, LOC, w).result(0));
    finish(b);
    f.run(new CsePass());
    assertThat(f.statistics.total("cse", "merged")).isZero();
  }
}
