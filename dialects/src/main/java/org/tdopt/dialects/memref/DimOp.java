package org.tdopt.dialects.memref;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.Shape;

/** The extent of one dimension of a buffer. */
public final class DimOp extends Operation implements Pure, Foldable, LayoutAgnostic {
  public static final OperandSlot SOURCE = OperandSlot.of("source", TypeConstraint.MEMREF);
  public static final OperandSlot INDEX = OperandSlot.of("index", TypeConstraint.INDEX);
  public static final ResultSlot RESULT = ResultSlot.of("result", TypeConstraint.INDEX);
  public static final OpSpec<DimOp> SPEC =
      OpSpec.of("memref.dim", DimOp::new, SOURCE, INDEX, RESULT)
          .infers(_ -> List.of(IndexType.INDEX))
          .format("attr-dict $source `,` $index `:` type($source)")
          .summary("the extent of one dimension of a buffer")
          .description(
              """
              `index` counts dimensions from 0; one that the buffer has not is undefined. An
              extent that the type knows folds to a constant.
              """)
          .example(
              """
              func.func @example(%m: memref<2x3xf32>) -> index {
                %one = arith.constant 1 : index
                %0 = memref.dim %m, %one : memref<2x3xf32>
                func.return %0 : index
              }
              """);

  private DimOp(OpState state) {
    super(SPEC, state);
  }

  public static DimOp create(OpBuilder b, Location loc, Value source, Value index) {
    return b.create(SPEC, OpState.at(loc).operands(source, index));
  }

  public static DimOp create(OpBuilder b, Location loc, Value source, long index) {
    return create(b, loc, source, ConstantOp.index(b, loc, index).result());
  }

  /** The extent of dimension {@code i}: a number if the type knows it, else an operation. */
  public static MixedIndex extent(OpBuilder b, Location loc, Value source, int i) {
    long known = source.type(MemRefType.class).dim(i);
    return Shape.isDynamic(known)
        ? new MixedIndex.Dynamic(create(b, loc, source, i).result())
        : MixedIndex.of(known);
  }

  public Value source() {
    return operand(0);
  }

  public Value index() {
    return operand(1);
  }

  public Value result() {
    return result(0);
  }

  /** The extent in the type, or what made the buffer says. */
  @Override
  public List<FoldResult> fold(List<@Nullable Attribute> constants) {
    var type = source().type(MemRefType.class);
    var index = Constants.integer(constants.get(1));
    if (index.isEmpty() || index.getAsLong() < 0 || index.getAsLong() >= type.rank()) {
      return Foldable.unchanged();
    }
    int i = (int) index.getAsLong();
    if (!Shape.isDynamic(type.dim(i))) {
      return Foldable.to(IntegerAttr.index(type.dim(i)));
    }
    return switch (source().definingOp().orElse(null)) {
      case AllocLikeOp alloc -> to(alloc.sizes().get(i));
      case SubViewOp view when view.slice().rank() == type.rank() ->
          to(view.slice().sizes().get(i));
      case null, default -> Foldable.unchanged();
    };
  }

  private static List<FoldResult> to(MixedIndex size) {
    return switch (size) {
      case MixedIndex.Static s -> Foldable.to(IntegerAttr.index(s.value()));
      case MixedIndex.Dynamic d -> Foldable.to(d.value());
    };
  }
}
