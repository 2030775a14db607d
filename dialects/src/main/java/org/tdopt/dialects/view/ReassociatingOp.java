package org.tdopt.dialects.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.ArrayAttr;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.trait.Foldable;
import org.tdopt.ir.trait.Pure;

/** The same elements with groups of dimensions merged into one, or split from one. */
public abstract class ReassociatingOp extends Operation implements Pure, Foldable {
  public static final PropertySlot<ArrayAttr> REASSOCIATION =
      PropertySlot.of("reassociation", ArrayAttr.class);

  protected ReassociatingOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  public final Value src() {
    return operand(0);
  }

  public final Value result() {
    return result(0);
  }

  public final Reassociation reassociation() {
    return Reassociation.decode(get(REASSOCIATION));
  }

  /** Whether this is the inverse of {@code before} where groups and types are the same. */
  protected abstract boolean isInverseOf(ReassociatingOp before);

  /** What changes nothing, and what undoes the operation before it. */
  @Override
  public final List<FoldResult> fold(List<@Nullable Attribute> constants) {
    if (src().type().equals(result().type())) {
      return Foldable.to(src());
    }
    return src().definingOp().orElse(null) instanceof ReassociatingOp before
            && isInverseOf(before)
            && before.src().type().equals(result().type())
            && before.reassociation().equals(reassociation())
        ? Foldable.to(before.src())
        : Foldable.unchanged();
  }
}
