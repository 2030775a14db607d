package org.tdopt.dialects.memref;

import java.util.Optional;
import org.tdopt.dialects.view.ReassociatingOp;
import org.tdopt.dialects.view.Reassociation;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.type.MemRefType;

/** The same buffer with groups of contiguous dimensions merged into one each. */
public final class CollapseShapeOp extends ReassociatingOp {
  public static final OperandSlot SRC = OperandSlot.of("src", TypeConstraint.MEMREF);
  public static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.MEMREF);
  public static final OpSpec<CollapseShapeOp> SPEC =
      OpSpec.of("memref.collapse_shape", CollapseShapeOp::new, SRC, REASSOCIATION, RESULT)
          .format("$src $reassociation attr-dict `:` type($src) `into` type($result)")
          .resultNames("collapse_shape")
          .summary("the same buffer with groups of dimensions merged")
          .description(
              """
              A view: each group of the reassociation becomes one dimension. The dimensions of a
              group must be contiguous in memory.
              """)
          .example(
              """
              func.func @example(%m: memref<2x4xf32>, %i: index) -> f32 {
                %0 = memref.collapse_shape %m [[0, 1]] : memref<2x4xf32> into memref<8xf32>
                %1 = memref.load %0[%i] : memref<8xf32>
                func.return %1 : f32
              }
              """);

  private CollapseShapeOp(OpState state) {
    super(SPEC, state);
  }

  /**
   * The buffer with merged dimensions.
   *
   * @throws IllegalArgumentException if the dimensions of a group are not contiguous
   */
  public static CollapseShapeOp create(
      OpBuilder b, Location loc, Value src, Reassociation reassociation) {
    var from = src.type(MemRefType.class);
    var type =
        inferType(from, reassociation)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "dimensions " + reassociation + " of " + from + " are not contiguous"));
    return b.create(
        SPEC,
        OpState.at(loc).operands(src).set(REASSOCIATION, reassociation.encode()).results(type));
  }

  /** The type with merged dimensions; empty if they are known not to be contiguous. */
  public static Optional<MemRefType> inferType(MemRefType from, Reassociation groups) {
    var shape = groups.collapse(from.shape());
    return from.hasIdentityLayout()
        ? Optional.of(StridedLayouts.type(from, shape, null))
        : StridedLayouts.collapse(from, groups)
            .map(layout -> StridedLayouts.type(from, shape, layout));
  }

  public MemRefType type() {
    return result(0).type(MemRefType.class);
  }

  @Override
  protected boolean isInverseOf(ReassociatingOp before) {
    return before instanceof ExpandShapeOp;
  }

  @Override
  public void verify(Verifier v) {
    var from = src().type(MemRefType.class);
    if (!v.check(StridedLayouts.isStrided(from), "expected a strided layout, got '%s'", from)
        || !reassociation().verify(v, from.shape(), type().shape())) {
      return;
    }
    var expected = inferType(from, reassociation());
    if (v.check(
        expected.isPresent(),
        "dimensions %s of '%s' are not contiguous",
        reassociation(),
        from)) {
      v.check(
          expected.get().equals(type()),
          "expected collapsed type to be '%s', but found '%s'",
          expected.get(),
          type());
    }
  }
}
