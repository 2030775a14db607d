package org.tdopt.driver.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tdopt.ir.Block;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Region;
import org.tdopt.ir.Value;
import org.tdopt.ir.trait.IsolatedFromAbove;
import org.tdopt.ir.trait.Terminator;

/** Where reductions find what they work on. */
final class Places {
  private Places() {}

  /** All operations inside {@code root} that end no block, outer ones before inner ones. */
  static List<Operation> inner(Operation root) {
    var all = new ArrayList<Operation>();
    for (var op : root.collect(Operation.class)) {
      var block = op.block();
      if (op != root
          && block != null
          && !(op instanceof Terminator)
          && !(op.successors().size() > 0)
          && !endsRegionOfOther(op, block)) {
        all.add(op);
      }
    }
    return all;
  }

  /** Whether an operation of unknown behaviour ends a block whose parent is not the module. */
  private static boolean endsRegionOfOther(Operation op, Block block) {
    var parent = block.parentOp();
    return !op.spec().isRegistered()
        && op.next() == null
        && parent != null
        && parent.parentOp() != null
        && op.resultCount() == 0;
  }

  /** Whether {@code op} is still inside {@code root}. */
  static boolean isIn(Operation op, Operation root) {
    return op != root && root.isAncestorOf(op) && op.block() != null;
  }

  static Stream<Region> regions(Operation root) {
    return root.collect(Operation.class).stream().flatMap(op -> op.regions().stream());
  }

  /** Values that can be used before {@code op}: arguments around it, outer ones first. */
  static List<Value> argumentsAround(Operation op) {
    var found = new ArrayList<Value>();
    for (Block block = op.block(); block != null; ) {
      found.addAll(0, block.arguments());
      var parent = block.parentOp();
      if (parent == null || parent instanceof IsolatedFromAbove) {
        return found;
      }
      block = parent.block();
    }
    return found;
  }
}
