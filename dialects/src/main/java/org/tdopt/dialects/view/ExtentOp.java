package org.tdopt.dialects.view;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.ShapedType;

/** The extent of one dimension. */
public abstract class ExtentOp extends Operation implements Pure, Foldable {
  protected ExtentOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  /** The declaration of such an operation on types that {@code shaped} accepts. */
  protected static <T extends ExtentOp> OpSpec<T> spec(
      String name, Function<OpState, T> factory, TypeConstraint shaped) {
    return OpSpec.of(
            name,
            factory,
            OperandSlot.of("source", shaped),
            OperandSlot.of("index", TypeConstraint.INDEX),
            ResultSlot.of("result", TypeConstraint.INDEX))
        .infers(_ -> List.of(IndexType.INDEX))
        .format("attr-dict $source `,` $index `:` type($source)");
  }

  /** The extent of dimension {@code i}: a number if the type knows it, else what measures it. */
  protected static MixedIndex extent(
      Value source, int i, IntFunction<? extends ExtentOp> measure) {
    long known = source.type(ShapedType.class).dim(i);
    return Shape.isDynamic(known)
        ? new MixedIndex.Dynamic(measure.apply(i).result())
        : MixedIndex.of(known);
  }

  public final Value source() {
    return operand(0);
  }

  public final Value index() {
    return operand(1);
  }

  public final Value result() {
    return result(0);
  }

  /** The extents of what {@code maker} made, of rank {@code rank}; null if it does not tell. */
  protected abstract @Nullable List<MixedIndex> extents(Operation maker, int rank);

  /** The extent in the type, or what made the source says. */
  @Override
  public final List<FoldResult> fold(List<@Nullable Attribute> constants) {
    var index = Constants.integer(constants.get(1));
    if (!(source().type() instanceof ShapedType type)
        || index.isEmpty()
        || index.getAsLong() < 0
        || index.getAsLong() >= type.rank()) {
      return Foldable.unchanged();
    }
    int i = (int) index.getAsLong();
    if (!Shape.isDynamic(type.dim(i))) {
      return Foldable.to(IntegerAttr.index(type.dim(i)));
    }
    var extents =
        source().definingOp().map(maker -> extents(maker, type.rank())).orElse(null);
    return extents == null
        ? Foldable.unchanged()
        : switch (extents.get(i)) {
          case MixedIndex.Static s -> Foldable.to(IntegerAttr.index(s.value()));
          case MixedIndex.Dynamic d -> Foldable.to(d.value());
        };
  }
}
