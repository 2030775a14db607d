package org.tdopt.passes.tiling;

import java.util.List;
import org.tdopt.ir.Block;
import org.tdopt.ir.IrMapping;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;

/** Copies the bodies of structured operations into others. */
public final class Bodies {
  private Bodies() {}

  /**
   * Copies the operations of {@code body} but for its terminator to where {@code builder} stands.
   *
   * @param mapping what stands for the block arguments; receives the copied values
   * @return what stands for the terminator's operands
   */
  public static List<Value> inline(Block body, IrMapping mapping, OpBuilder builder) {
    var terminator = body.terminator();
    for (var op : body) {
      if (op != terminator) {
        builder.copy(op, mapping);
      }
    }
    return terminator.operands().stream().map(mapping::of).toList();
  }
}
