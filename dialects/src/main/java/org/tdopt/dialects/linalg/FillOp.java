package org.tdopt.dialects.linalg;

import java.util.Collections;
import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.type.TensorType;

/** Sets every element of the output to one scalar. */
public final class FillOp extends LinalgOp {
  public static final OpSpec<FillOp> SPEC =
      OpSpec.of("linalg.fill", FillOp::new, INPUTS, OUTPUTS, RESULTS, REGION)
          .assembly(new FillAssembly())
          .summary("sets every element of the output to one scalar")
          .description(
              """
              A `linalg.generic` without maps to write: every element of the output becomes the
              scalar. On tensors the output only gives the shape.
              """)
          .example(
              """
              func.func @example(%x: f32, %init: tensor<2x3xf32>) -> tensor<2x3xf32> {
                %0 = linalg.fill ins(%x : f32) outs(%init : tensor<2x3xf32>) -> tensor<2x3xf32>
                func.return %0 : tensor<2x3xf32>
              }
              """);

  private FillOp(OpState state) {
    super(SPEC, state);
  }

  /** An output of the scalar {@code value}, which has the output's element type. */
  public static FillOp create(OpBuilder b, Location loc, Value value, Value output) {
    return b.create(
        SPEC,
        OpState.at(loc)
            .operands(List.of(value))
            .operands(List.of(output))
            .results(output.type() instanceof TensorType t ? List.of(t) : List.of())
            .region(bodyFor(loc, value, output)));
  }

  /** The body: it yields the scalar. */
  static Region bodyFor(Location loc, Value value, Value output) {
    var region = Region.ofOneBlock();
    var scalar = region.entry().addArgument(value.type(), loc);
    region.entry().addArgument(elementTypeOf(output), loc);
    YieldOp.create(OpBuilder.atEnd(region.entry()), loc, List.of(scalar));
    return region;
  }

  /** The scalar. */
  public Value value() {
    return operand(0);
  }

  public Value output() {
    return operand(1);
  }

  @Override
  public List<AffineMap> indexingMaps() {
    int rank = shapeOf(output()).rank();
    return List.of(AffineMap.projection(rank), AffineMap.identity(rank));
  }

  @Override
  public List<IteratorType> iteratorTypes() {
    return Collections.nCopies(shapeOf(output()).rank(), IteratorType.PARALLEL);
  }

  @Override
  public FillOp withOperands(
      OpBuilder b, List<? extends Value> inputs, List<? extends Value> outputs) {
    var op = create(b, location(), inputs.getFirst(), outputs.getFirst());
    op.setAttributes(attributes());
    return op;
  }

  @Override
  public void verify(Verifier v) {
    if (v.check(
        inputCount() == 1 && outputs().size() == 1,
        "expected one input and one output, got %d and %d",
        inputCount(),
        outputs().size())) {
      super.verify(v);
    }
  }
}
