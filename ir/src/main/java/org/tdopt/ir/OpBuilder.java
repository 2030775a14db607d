package org.tdopt.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.spec.OpSpec;

/** Makes operations and puts them at an insertion point. */
public class OpBuilder {
  private @Nullable Block block;
  private @Nullable Operation before;

  protected OpBuilder() {}

  public static OpBuilder atEnd(Block block) {
    var b = new OpBuilder();
    b.setInsertionPointToEnd(block);
    return b;
  }

  public static OpBuilder atStart(Block block) {
    var b = new OpBuilder();
    b.setInsertionPointToStart(block);
    return b;
  }

  public static OpBuilder before(Operation op) {
    var b = new OpBuilder();
    b.setInsertionPoint(op);
    return b;
  }

  public static OpBuilder after(Operation op) {
    var b = new OpBuilder();
    b.setInsertionPointAfter(op);
    return b;
  }

  public void setInsertionPointToEnd(Block target) {
    block = target;
    before = null;
  }

  public void setInsertionPointToStart(Block target) {
    block = target;
    before = target.firstOp().orElse(null);
  }

  /** New operations go before {@code op}. */
  public void setInsertionPoint(Operation op) {
    block = op.block();
    before = op;
  }

  public void setInsertionPointAfter(Operation op) {
    block = op.block();
    before = op.next();
  }

  /** New operations go after the definition of {@code value}. */
  public void setInsertionPointAfter(Value value) {
    switch (value) {
      case OpResult r -> setInsertionPointAfter(r.owner());
      case BlockArgument a -> setInsertionPointToStart(a.owner());
    }
  }

  public Block insertionBlock() {
    if (block == null) {
      throw new IllegalStateException("the builder has no insertion point");
    }
    return block;
  }

  /** Runs {@code work} and restores the insertion point afterwards. */
  public void saving(Runnable work) {
    var savedBlock = block;
    var savedBefore = before;
    try {
      work.run();
    } finally {
      block = savedBlock;
      before = savedBefore;
    }
  }

  /** Puts {@code op}, which is in no block, at the insertion point. */
  public <T extends Operation> T insert(T op) {
    insertionBlock().insertBefore(op, before);
    inserted(op);
    return op;
  }

  /** Makes an operation at the insertion point; absent result types are inferred. */
  public <T extends Operation> T create(OpSpec<T> spec, OpState state) {
    return insert(spec.create(state));
  }

  /** A copy of {@code op} at the insertion point. */
  public Operation copy(Operation op, IrMapping mapping) {
    return insert(op.copy(mapping));
  }

  /** Makes copies of the operations, in order. */
  public List<Operation> copyAll(List<Operation> ops, IrMapping mapping) {
    return ops.stream().map(op -> copy(op, mapping)).toList();
  }

  /** Called for each operation that was inserted. */
  protected void inserted(Operation op) {}
}
