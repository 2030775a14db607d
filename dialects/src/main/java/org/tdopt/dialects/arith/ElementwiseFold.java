package org.tdopt.dialects.arith;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Foldable.FoldResult;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.ShapedType;
import org.tdopt.ir.type.UnrankedTensorType;

/**
 * Folds an operation on tensors or vectors as it folds on scalars: where all elements of a constant
 * are equal it counts as a scalar, and known constants are folded element by element.
 */
final class ElementwiseFold {
  /** How the operation folds on scalars, whose constants have the element types. */
  interface ScalarFold {
    List<FoldResult> fold(List<@Nullable Attribute> constants);
  }

  private ElementwiseFold() {}

  /** What the one result of {@code op} is equal to. */
  static List<FoldResult> fold(
      Operation op, List<@Nullable Attribute> constants, ScalarFold scalars) {
    var type = op.result(0).type();
    if (!(type instanceof ShapedType) && !(type instanceof UnrankedTensorType)) {
      return scalars.fold(constants);
    }
    var known = new ArrayList<@Nullable Attribute>();
    for (var constant : constants) {
      known.add(
          constant instanceof DenseElementsAttr d && d.splat()
              ? DenseElements.get(d, 0).orElse(null)
              : constant instanceof DenseElementsAttr ? null : constant);
    }
    var folded = scalars.fold(known);
    boolean open = folded.isEmpty() || folded.getFirst() instanceof FoldResult.Itself;
    if (open && constants.stream().allMatch(DenseElementsAttr.class::isInstance)) {
      return eachElement(op, constants, scalars);
    }
    if (open) {
      return folded;
    }
    if (!(folded.getFirst() instanceof FoldResult.Constant(var value))) {
      return folded;
    }
    return type instanceof ShapedType shaped && isMade(shaped)
        ? Foldable.to(DenseElements.of(shaped, List.of(value)))
        : Foldable.unchanged();
  }

  /** Whether there are constants of that type. */
  private static boolean isMade(ShapedType type) {
    return !(type instanceof MemRefType)
        && type.shape().isStatic()
        && type.shape().elementCount() > 0;
  }

  private static List<FoldResult> eachElement(
      Operation op, List<@Nullable Attribute> constants, ScalarFold scalars) {
    if (!(op.result(0).type() instanceof ShapedType type) || !isMade(type)) {
      return Foldable.unchanged();
    }
    var elements = new ArrayList<Attribute>();
    for (long i = 0; i < type.shape().elementCount(); i++) {
      var operands = new ArrayList<@Nullable Attribute>();
      for (var constant : constants) {
        operands.add(
            constant instanceof DenseElementsAttr d
                ? DenseElements.get(d, i).orElse(null)
                : null);
      }
      var element = element(op, operands, scalars.fold(operands));
      if (element.isEmpty()) {
        return Foldable.unchanged();
      }
      elements.add(element.get());
    }
    return Foldable.to(DenseElements.of(type, elements));
  }

  private static Optional<Attribute> element(
      Operation op, List<@Nullable Attribute> operands, List<FoldResult> folded) {
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    return switch (folded.getFirst()) {
      case FoldResult.Constant c -> Optional.of(c.value());
      case FoldResult.Existing(var value) -> {
        int i = op.operands().indexOf(value);
        yield i < 0 ? Optional.empty() : Optional.ofNullable(operands.get(i));
      }
      case FoldResult.Itself _ -> Optional.empty();
    };
  }
}
