package org.tdopt.dialects.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tdopt.dialects.tensor.CollapseShapeOp;
import org.tdopt.dialects.tensor.ExpandShapeOp;
import org.tdopt.dialects.view.MixedIndex;
import org.tdopt.dialects.view.Reassociation;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;

/** Reshapes as collapses and expansions of groups of dimensions. */
final class Regrouping {
  private Regrouping() {}

  /** {@code input} in the shape of {@code to}: one collapse or expansion where that does it. */
  static Value reshape(OpBuilder b, Location at, Value input, TensorType to) {
    var from = input.type(TensorType.class).shape();
    if (from.equals(to.shape())) {
      return input;
    }
    var collapse = groups(from, to.shape());
    if (collapse.isPresent()) {
      return CollapseShapeOp.create(b, at, input, collapse.get()).result();
    }
    var expansion = groups(to.shape(), from);
    if (expansion.isPresent()) {
      var sizes = MixedIndex.ofAll(to.shape().toArray());
      return ExpandShapeOp.create(b, at, input, expansion.get(), sizes).result();
    }
    var line = TensorType.of(to.elementType(), from.elementCount());
    return reshape(b, at, reshape(b, at, input, line), to);
  }

  /** Groups of dimensions of {@code expanded} whose products are {@code collapsed}, if any. */
  static Optional<Reassociation> groups(Shape expanded, Shape collapsed) {
    var groups = new ArrayList<List<Integer>>();
    int next = 0;
    for (long extent : collapsed.toArray()) {
      var group = new ArrayList<Integer>();
      long product = 1;
      while (next < expanded.rank() && (group.isEmpty() || product < extent)) {
        product *= expanded.dim(next);
        group.add(next++);
      }
      if (group.isEmpty() || product != extent) {
        return Optional.empty();
      }
      groups.add(group);
    }
    while (next < expanded.rank() && expanded.dim(next) == 1) {
      if (!groups.isEmpty()) {
        groups.getLast().add(next);
      }
      next++;
    }
    return next == expanded.rank() ? Optional.of(Reassociation.of(groups)) : Optional.empty();
  }
}
