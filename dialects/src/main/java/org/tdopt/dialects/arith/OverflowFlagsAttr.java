package org.tdopt.dialects.arith;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.tdopt.ir.attr.DialectAttr;
import org.tdopt.ir.spec.PropertySlot;

/** Whether an integer operation is known not to wrap, as a signed or as an unsigned one. */
public record OverflowFlagsAttr(boolean noSignedWrap, boolean noUnsignedWrap)
    implements DialectAttr {
  public static final OverflowFlagsAttr NONE = new OverflowFlagsAttr(false, false);

  /** The property of operations that take overflow flags. */
  public static final PropertySlot<OverflowFlagsAttr> SLOT =
      PropertySlot.withDefault("overflowFlags", OverflowFlagsAttr.class, NONE);

  /** The flags of those names ({@code nsw}, {@code nuw}, {@code none}); empty if one is unknown. */
  public static Optional<OverflowFlagsAttr> of(Collection<String> names) {
    return Set.of("none", "nsw", "nuw").containsAll(names)
        ? Optional.of(new OverflowFlagsAttr(names.contains("nsw"), names.contains("nuw")))
        : Optional.empty();
  }

  /** The flags as MLIR writes them between angle brackets. */
  /** What both say. */
  public OverflowFlagsAttr and(OverflowFlagsAttr other) {
    return new OverflowFlagsAttr(
        noSignedWrap && other.noSignedWrap, noUnsignedWrap && other.noUnsignedWrap);
  }

  String flagText() {
    var names = new ArrayList<String>();
    if (noSignedWrap) {
      names.add("nsw");
    }
    if (noUnsignedWrap) {
      names.add("nuw");
    }
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  @Override
  public String dialect() {
    return "arith";
  }

  @Override
  public String body() {
    return "overflow<" + flagText() + ">";
  }

  @Override
  public String toString() {
    return text();
  }
}
