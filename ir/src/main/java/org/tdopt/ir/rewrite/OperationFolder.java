package org.tdopt.ir.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.OpResult;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.trait.Commutative;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Foldable.FoldResult;

/**
 * Replaces operations by what they fold to. The constants are made by the dialect of the folded
 * operation, before that operation.
 */
final class OperationFolder {
  private final DialectRegistry dialects;

  OperationFolder(DialectRegistry dialects) {
    this.dialects = dialects;
  }

  /** Folds {@code op}; whether that changed anything. */
  boolean fold(Operation op, Rewriter rewriter) {
    if (op instanceof ConstantLike) {
      return false;
    }
    var constants = constants(op);
    return op instanceof Foldable foldable && fold(op, foldable, constants, rewriter)
        || op instanceof Commutative && moveConstantsLast(op, constants, rewriter);
  }

  private boolean fold(
      Operation op, Foldable foldable, List<@Nullable Attribute> constants, Rewriter rewriter) {
    var folded = foldable.fold(constants);
    if (folded.isEmpty()) {
      return false;
    }
    if (folded.getFirst() instanceof FoldResult.Itself(var change)) {
      rewriter.modify(op, change);
      return true;
    }
    if (folded.size() != op.resultCount()) {
      throw new IllegalStateException(
          "'%s' has %d results, but folds to %d values"
              .formatted(op.name(), op.resultCount(), folded.size()));
    }
    var values = materialize(op, folded, rewriter);
    if (values.isEmpty()) {
      return false;
    }
    rewriter.replace(op, values);
    return true;
  }

  /** {@code c op x = x op c}; whether the operands were in another order. */
  private static boolean moveConstantsLast(
      Operation op, List<@Nullable Attribute> constants, Rewriter rewriter) {
    if (isOrdered(constants)) {
      return false;
    }
    var ordered = new ArrayList<Value>();
    var last = new ArrayList<Value>();
    for (int i = 0; i < constants.size(); i++) {
      (constants.get(i) == null ? ordered : last).add(op.operand(i));
    }
    ordered.addAll(last);
    rewriter.modify(
        op,
        () -> {
          for (int i = 0; i < ordered.size(); i++) {
            op.setOperand(i, ordered.get(i));
          }
        });
    return true;
  }

  /** Whether no constant is before something else. */
  private static boolean isOrdered(List<@Nullable Attribute> constants) {
    int i = 0;
    while (i < constants.size() && constants.get(i) == null) {
      i++;
    }
    while (i < constants.size() && constants.get(i) != null) {
      i++;
    }
    return i == constants.size();
  }

  private static List<@Nullable Attribute> constants(Operation op) {
    var list = new ArrayList<@Nullable Attribute>(op.operandCount());
    for (int i = 0; i < op.operandCount(); i++) {
      list.add(
          op.operand(i) instanceof OpResult result && result.owner() instanceof ConstantLike c
              ? c.value()
              : null);
    }
    return list;
  }

  /** A value per result, or none if a constant cannot be made. */
  private List<Value> materialize(Operation op, List<FoldResult> folded, Rewriter rewriter) {
    var values = new ArrayList<Value>();
    var made = new ArrayList<Operation>();
    rewriter.setInsertionPoint(op);
    for (int i = 0; i < folded.size(); i++) {
      var value = value(op, i, folded.get(i), rewriter);
      if (value.isEmpty() || value.get() == op.result(i)) {
        made.reversed().forEach(rewriter::erase);
        return List.of();
      }
      if (folded.get(i) instanceof FoldResult.Constant) {
        value.get().definingOp().ifPresent(made::add);
      }
      values.add(value.get());
    }
    return values;
  }

  private Optional<Value> value(Operation op, int i, FoldResult folded, Rewriter rewriter) {
    var type = op.result(i).type();
    return switch (folded) {
      case FoldResult.Existing(var value) -> {
        if (!value.type().equals(type)) {
          throw new IllegalStateException(
              "result #%d of '%s' has type '%s', but folds to a value of type '%s'"
                  .formatted(i, op.name(), type, value.type()));
        }
        yield Optional.of(value);
      }
      case FoldResult.Constant(var attribute) ->
          dialects
              .dialect(op.dialectName())
              .flatMap(d -> d.materializeConstant(rewriter, op.location(), attribute, type))
              .map(
                  constant -> {
                    if (constant.block() == null) {
                      rewriter.insert(constant);
                    }
                    return constant.result(0);
                  });
      case FoldResult.Itself _ ->
          throw new IllegalStateException(
              "'" + op.name() + "' folds in place and to values at once");
    };
  }
}
