package org.tdopt.dialects.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.dialects.Ir;
import org.tdopt.dialects.tensor.EmptyOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.attr.UnitAttr;
import org.tdopt.ir.trait.Effect;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;

class GenericOpTest {
  private static final String MATMUL =
      """
      #a = affine_map<(m, n, k) -> (m, k)>
      #b = affine_map<(m, n, k) -> (n, k)>
      #c = affine_map<(m, n, k) -> (m, n)>
      func.func @f(%a: TYPE<4x?xf32>, %b: TYPE<8x?xf32>, %c: TYPE<4x8xf32>) RESULT {
        %r = linalg.generic {indexing_maps = [#a, #b, #c],
            iterator_types = ["parallel", "parallel", "reduction"]}
            ins(%a, %b : TYPE<4x?xf32>, TYPE<8x?xf32>) outs(%c : TYPE<4x8xf32>) {
        ^bb0(%x: f32, %y: f32, %z: f32):
          %0 = math.fma %x, %y, %z : f32
          linalg.yield %0 : f32
        } RESULT
        return
      }
      """;

  private static GenericOp onTensors() {
    var text =
        MATMUL
            .replace("TYPE", "tensor")
            .replace(") RESULT {", ") {")
            .replace("} RESULT", "} -> tensor<4x8xf32>");
    return Ir.parseValid(text).collect(GenericOp.class).getFirst();
  }

  private static GenericOp onBuffers() {
    var text =
        MATMUL.replace("TYPE", "memref").replace("%r = ", "").replace("RESULT", "");
    return Ir.parseValid(text).collect(GenericOp.class).getFirst();
  }

  @Test
  void describesItsIterationSpace() {
    var op = onTensors();
    assertThat(op.loopCount()).isEqualTo(3);
    assertThat(op.isParallel(1)).isTrue();
    assertThat(op.isReduction(2)).isTrue();
    assertThat(op.isElementwise()).isFalse();
    assertThat(op.readsOutput(0)).isTrue();
    assertThat(op.staticLoopRanges()).containsExactly(4, 8, Shape.DYNAMIC);
    assertThat(op.outputMap(0)).isEqualTo(AffineMap.projection(3, 0, 1));
    assertThat(op.destinationOf(op.tiedResult(0))).isSameAs(op.outputs().getFirst());
  }

  @Test
  void makesUnknownLoopRanges() {
    for (var op : List.of(onTensors(), onBuffers())) {
      var ranges = op.loopRanges(OpBuilder.before(op));
      assertThat(ranges.subList(0, 2)).isEqualTo(MixedIndex.ofAll(4, 8));
      var dim = ranges.get(2).materialize(OpBuilder.before(op), op.location());
      assertThat(dim.definingOp().orElseThrow().name()).endsWith(".dim");
      assertThat(dim.definingOp().orElseThrow().operand(0)).isSameAs(op.operand(0));
    }
  }

  @Test
  void effectsAreOnBuffersOnly() {
    assertThat(onTensors().effects()).isEmpty();
    var op = onBuffers();
    assertThat(op.effects())
        .containsExactly(
            Effect.on(Effect.Kind.READ, op.operand(0)),
            Effect.on(Effect.Kind.READ, op.operand(1)),
            Effect.on(Effect.Kind.READ, op.operand(2)),
            Effect.on(Effect.Kind.WRITE, op.operand(2)));
  }

  @Test
  void copiesItselfOntoOtherOperands() {
    var op = onTensors();
    op.setAttribute("test.note", UnitAttr.UNIT);
    var b = OpBuilder.after(op);
    var smaller = EmptyOp.create(b, op.location(), TensorType.of(FloatType.F32, 4, 8), List.of());
    var copy = op.withOperands(b, op.inputs(), List.of(smaller.result()));
    assertThat(IrVerifier.faults(op.parentOp())).isEmpty();
    assertThat(copy.indexingMaps()).isEqualTo(op.indexingMaps());
    assertThat(copy.iteratorTypes()).isEqualTo(op.iteratorTypes());
    assertThat(copy.body().operations()).hasSameSizeAs(op.body().operations());
    assertThat(copy.yieldOp().operand(0)).isNotSameAs(op.yieldOp().operand(0));
    assertThat(copy.attributes().get("test.note")).isEqualTo(UnitAttr.UNIT);
  }

  @Test
  void fillIsAnElementwiseOperationOfOneScalar() {
    var module =
        Ir.parseValid(
            """
            func.func @f(%x: f32, %m: memref<4x8xf32>) {
              linalg.fill ins(%x : f32) outs(%m : memref<4x8xf32>)
              return
            }
            """);
    var fill = module.collect(FillOp.class).getFirst();
    assertThat(fill.isElementwise()).isTrue();
    assertThat(fill.staticLoopRanges()).containsExactly(4, 8);
    assertThat(fill.readsOutput(0)).isFalse();
    assertThat(fill.inputMap(0).resultCount()).isZero();
    assertThat(fill.effects()).containsExactly(Effect.on(Effect.Kind.WRITE, fill.output()));
  }
}
