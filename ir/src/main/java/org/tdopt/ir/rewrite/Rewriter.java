package org.tdopt.ir.rewrite;

import java.util.List;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;

/**
 * The only way a pattern changes the IR, so that the driver learns of every change. Its insertion
 * point starts before the root.
 */
public class Rewriter extends OpBuilder {
  /** Hears of changes. Each method is called after the change, {@code erasing} before it. */
  public interface Listener {
    void inserted(Operation op);

    void modified(Operation op);

    void erasing(Operation op);
  }

  private final Listener listener;

  public Rewriter(Listener listener) {
    this.listener = listener;
  }

  @Override
  protected void inserted(Operation op) {
    listener.inserted(op);
  }

  /** Erases {@code op} after replacing its results, one value each. */
  public void replace(Operation op, List<? extends Value> values) {
    if (values.size() != op.resultCount()) {
      throw new IllegalArgumentException(
          "'%s' has %d results, got %d values"
              .formatted(op.name(), op.resultCount(), values.size()));
    }
    for (int i = 0; i < values.size(); i++) {
      replaceAllUses(op.result(i), values.get(i));
    }
    erase(op);
  }

  public void replace(Operation op, Value value) {
    replace(op, List.of(value));
  }

  /** The users hear of it in the reverse order, so that a stack returns the first one first. */
  public void replaceAllUses(Value from, Value to) {
    if (from == to) {
      return;
    }
    for (var use : from.uses().reversed()) {
      use.set(to);
      listener.modified(use.owner());
    }
  }

  public void erase(Operation op) {
    for (var region : op.regions()) {
      for (var block : region.blocks()) {
        for (var inner : block) {
          inner.walk(listener::erasing);
        }
      }
    }
    listener.erasing(op);
    op.erase();
  }

  /** Erases operations whose results only they use, in this order. */
  public void eraseTogether(List<Operation> ops) {
    ops.forEach(op -> op.walk(listener::erasing));
    ops.forEach(op -> op.walk(inner -> inner.setOperands(List.of())));
    ops.forEach(Operation::erase);
  }

  /** Erases blocks that nothing outside of them goes to or takes values from. */
  public void eraseBlocks(List<Block> blocks) {
    eraseTogether(
        blocks.reversed().stream().flatMap(b -> b.operations().reversed().stream()).toList());
    for (var block : blocks) {
      var region = block.region();
      if (region != null) {
        region.remove(block);
      }
    }
  }

  /** Changes {@code op} in place. */
  public void modify(Operation op, Runnable change) {
    change.run();
    listener.modified(op);
  }

  /**
   * Moves the operations of {@code block} before {@code anchor}, replacing its arguments; the block
   * stays behind empty.
   */
  public void inlineBefore(Block block, Operation anchor, List<? extends Value> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      replaceAllUses(block.argument(i), arguments.get(i));
    }
    for (var op : block) {
      op.moveBefore(anchor);
      listener.modified(op);
    }
  }
}
