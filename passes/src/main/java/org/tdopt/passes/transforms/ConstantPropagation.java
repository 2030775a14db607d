package org.tdopt.passes.transforms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.analysis.SparseForwardAnalysis;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Foldable.FoldResult;

/** Which values are always the same constant, found by folding operations on such constants. */
final class ConstantPropagation extends SparseForwardAnalysis<ConstantPropagation.State> {
  /** What is known of a value. */
  sealed interface State {
    /** It is always {@code value}, which the dialect of that name makes. */
    record Known(Attribute value, String dialect) implements State {}

    /** It may be anything. */
    enum Unknown implements State {
      UNKNOWN
    }
  }

  ConstantPropagation(Operation root) {
    super(root);
  }

  @Override
  protected State unknown() {
    return State.Unknown.UNKNOWN;
  }

  @Override
  protected State join(State a, State b) {
    return a instanceof State.Known x && b instanceof State.Known y && x.value.equals(y.value)
        ? a
        : unknown();
  }

  @Override
  protected Optional<Attribute> constant(State state) {
    return state instanceof State.Known k ? Optional.of(k.value) : Optional.empty();
  }

  /** An operation with regions may fold to what is inside of them, so it is not folded. */
  @Override
  protected List<State> transfer(Operation op, List<State> operands) {
    if (op instanceof ConstantLike c) {
      return List.of(new State.Known(c.value(), op.dialectName()));
    }
    var folded =
        op instanceof Foldable foldable && op.regions().isEmpty()
            ? foldable.fold(constants(operands))
            : List.<FoldResult>of();
    if (folded.size() != op.resultCount()) {
      return Collections.nCopies(op.resultCount(), unknown());
    }
    return folded.stream()
        .map(
            f ->
                switch (f) {
                  case FoldResult.Constant(var value) ->
                      (State) new State.Known(value, op.dialectName());
                  case FoldResult.Existing(var value) -> state(value).orElse(unknown());
                  case FoldResult.Itself _ -> unknown();
                })
        .toList();
  }

  private List<@Nullable Attribute> constants(List<State> operands) {
    var list = new ArrayList<@Nullable Attribute>();
    for (var operand : operands) {
      list.add(constant(operand).orElse(null));
    }
    return list;
  }
}
