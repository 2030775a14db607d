package org.tdopt.dialects.linalg;

import java.util.Collection;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.trait.ReturnLike;

/** The end of a body, with the new element of each output. */
public final class YieldOp extends Operation implements ReturnLike, Pure {
  public static final OperandSlot VALUES = OperandSlot.variadic("values", TypeConstraint.ANY);
  public static final OpSpec<YieldOp> SPEC =
      OpSpec.of("linalg.yield", YieldOp::new, VALUES)
          .format("attr-dict ($values^ `:` type($values))?")
          .summary("the end of a body, with the new element of each output")
          .description(
              """
              One scalar for each output of the structured operation around it, of that output's
              element type.
              """)
          .example(
              """
              #rows = affine_map<(d0, d1) -> (d0, d1)>
              #row = affine_map<(d0, d1) -> (d0)>
              func.func @example(%x: tensor<2x3xf32>, %init: tensor<2xf32>) -> tensor<2xf32> {
                %0 = linalg.generic {indexing_maps = [#rows, #row], iterator_types = ["parallel", "reduction"]}
                    ins(%x : tensor<2x3xf32>) outs(%init : tensor<2xf32>) {
                ^bb0(%element: f32, %sum: f32):
                  %1 = arith.addf %sum, %element : f32
                  linalg.yield %1 : f32
                } -> tensor<2xf32>
                func.return %0 : tensor<2xf32>
              }
              """);

  private YieldOp(OpState state) {
    super(SPEC, state);
  }

  public static YieldOp create(OpBuilder b, Location loc, Collection<? extends Value> values) {
    return b.create(SPEC, OpState.at(loc).operands(values));
  }

  @Override
  public void verify(Verifier v) {
    v.check(parentOp() instanceof LinalgOp, "expected a linalg operation around it");
  }
}
