package org.tdopt.ir.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.DialectRegistry;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.trait.Commutative;
import org.tdopt.ir.trait.ConstantLike;
import org.tdopt.ir.trait.Foldable;

/**
 * Replaces operations by what they fold to. The constants are made by the dialect of the folded
 * operation.
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
    if (op instanceof Commutative
        && constants.size() == 2
        && constants.get(0) != null
        && constants.get(1) == null) {
      rewriter.modify(
          op,
          () -> {
            var left = op.operand(0);
            op.setOperand(0, op.operand(1));
            op.setOperand(1, left);
          });
      return true;
    }
    if (!(op instanceof Foldable foldable)) {
      return false;
    }
    var folded = foldable.fold(constants);
    if (folded.isEmpty()) {
      return false;
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

  private static List<@Nullable Attribute> constants(Operation op) {
    var list = new ArrayList<@Nullable Attribute>(op.operandCount());
    for (var operand : op.operands()) {
      list.add(
          operand.definingOp().orElse(null) instanceof ConstantLike constant
              ? constant.value()
              : null);
    }
    return list;
  }

  /** A value per result, or none if a constant cannot be made. */
  private List<Value> materialize(
      Operation op, List<Foldable.FoldResult> folded, Rewriter rewriter) {
    var values = new ArrayList<Value>();
    var made = new ArrayList<Operation>();
    rewriter.setInsertionPoint(op);
    for (int i = 0; i < folded.size(); i++) {
      var type = op.result(i).type();
      switch (folded.get(i)) {
        case Foldable.FoldResult.Existing(var value) -> {
          if (!value.type().equals(type)) {
            throw new IllegalStateException(
                "result #%d of '%s' has type '%s', but folds to a value of type '%s'"
                    .formatted(i, op.name(), type, value.type()));
          }
          if (value == op.result(i)) {
            made.reversed().forEach(rewriter::erase);
            return List.of();
          }
          values.add(value);
        }
        case Foldable.FoldResult.Constant(var attribute) -> {
          var constant =
              dialects
                  .dialect(op.dialectName())
                  .flatMap(
                      d -> d.materializeConstant(rewriter, op.location(), attribute, type));
          if (constant.isEmpty()) {
            made.reversed().forEach(rewriter::erase);
            return List.of();
          }
          var c = constant.get();
          if (c.block() == null) {
            rewriter.insert(c);
          }
          made.add(c);
          values.add(c.result(0));
        }
      }
    }
    return values;
  }
}
