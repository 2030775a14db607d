package org.tdopt.dialects.view;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;

/** The same tensor or buffer under a type that knows more or less of it. */
public abstract class RetypingOp extends Operation implements Pure, Foldable {
  protected RetypingOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  /** The declaration of such an operation between types that {@code shaped} accepts. */
  protected static <T extends RetypingOp> OpSpec<T> spec(
      String name, Function<OpState, T> factory, TypeConstraint shaped) {
    return OpSpec.of(
            name, factory, OperandSlot.of("source", shaped), ResultSlot.of("dest", shaped))
        .format("$source attr-dict `:` type($source) `to` type($dest)")
        .resultNames("cast");
  }

  public final Value source() {
    return operand(0);
  }

  public final Value result() {
    return result(0);
  }

  /** {@code cast(x) = x} to the same type, also through another cast. */
  @Override
  public final List<FoldResult> fold(List<@Nullable Attribute> constants) {
    var type = result().type();
    if (source().type().equals(type)) {
      return Foldable.to(source());
    }
    return source().definingOp().orElse(null) instanceof RetypingOp first
            && first.spec() == spec()
            && first.source().type().equals(type)
        ? Foldable.to(first.source())
        : Foldable.unchanged();
  }
}
