package org.tdopt.ir.trait;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.Attribute;

/**
 * An operation whose regions run one after another and pass values on (MLIR's {@code
 * RegionBranchOpInterface}).
 */
public interface RegionBranchLike {
  /**
   * Where control may go: to the start of {@code region}, or behind the operation if that is null.
   * The {@code inputs}, arguments or results, get what is passed.
   */
  record Successor(@Nullable Region region, List<? extends Value> inputs) {}

  /**
   * Where control may go when the operation starts.
   *
   * @param constants per operand its constant value, or null
   */
  List<Successor> entrySuccessors(List<@Nullable Attribute> constants);

  /**
   * Where control may go at the end of a region.
   *
   * @param terminator what ends the region
   * @param constants per operand of the terminator its constant value, or null
   */
  List<Successor> successors(Operation terminator, List<@Nullable Attribute> constants);

  /** The operands of this operation that go to the inputs of an entry successor. */
  BranchLike.Operands entryOperands();

  /** The operands of a region's terminator that go to the inputs of its successors. */
  BranchLike.Operands forwardedOperands(Operation terminator);
}
