package org.tdopt.dialects.linalg;

import java.util.List;
import java.util.Set;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.IndexType;

/** The index of the current point along one dimension of the iteration space. */
public final class IndexOp extends Operation implements Pure {
  public static final PropertySlot<IntegerAttr> DIM = PropertySlot.of("dim", IntegerAttr.class);
  public static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.INDEX);
  public static final OpSpec<IndexOp> SPEC =
      OpSpec.of("linalg.index", IndexOp::new, DIM, RESULT)
          .infers(_ -> List.of(IndexType.INDEX))
          .assembly(new Assembly())
          .summary("the index of the current point along one dimension")
          .description(
              """
              Stands in the body of a structured operation; `dim` counts the loops of its
              iteration space from 0. After tiling it is the index in the whole space, not in the
              tile.
              """)
          .example(
              """
              #row = affine_map<(d0) -> (d0)>
              func.func @example(%init: tensor<4xindex>) -> tensor<4xindex> {
                %0 = linalg.generic {indexing_maps = [#row], iterator_types = ["parallel"]}
                    outs(%init : tensor<4xindex>) {
                ^bb0(%old: index):
                  %i = linalg.index 0 : index
                  linalg.yield %i : index
                } -> tensor<4xindex>
                func.return %0 : tensor<4xindex>
              }
              """);

  private IndexOp(OpState state) {
    super(SPEC, state);
  }

  public static IndexOp create(OpBuilder b, Location loc, int dim) {
    return b.create(SPEC, OpState.at(loc).set(DIM, IntegerAttr.i64(dim)));
  }

  public int dim() {
    return get(DIM).intValue();
  }

  public Value result() {
    return result(0);
  }

  @Override
  public void verify(Verifier v) {
    if (!(parentOp() instanceof LinalgOp op)) {
      v.error("expected parent op with LinalgOp interface");
      return;
    }
    v.check(
        get(DIM).value().signum() >= 0
            && get(DIM).value().bitLength() < 31
            && dim() < op.loopCount(),
        "expected dim (%s) to be lower than the number of loops (%d) of the enclosing LinalgOp",
        get(DIM).value(),
        op.loopCount());
  }

  /** {@code dim {attrs} : index}. */
  private static final class Assembly implements OpAssembly<IndexOp> {
    @Override
    public String syntax() {
      return "dim {attrs} : index";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      state.set(DIM, IntegerAttr.i64(parser.integer()));
      parser.attrDict(state);
      parser.expect(":");
      state.results(parser.type());
    }

    @Override
    public void print(IndexOp op, AsmPrinter printer) {
      printer.text(" " + op.dim()).attrDict(op, Set.of(DIM.name())).text(" : ");
      printer.type(op.result().type());
    }
  }
}
