package org.tdopt.ir.trait;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.Block;
import org.tdopt.ir.attr.Attribute;

/** A terminator that goes to one of its successors (MLIR's {@code BranchOpInterface}). */
public interface BranchLike extends Terminator {
  /** The operands, {@code start} to {@code start + size - 1}, that a successor's arguments get. */
  record Operands(int start, int size) {}

  Operands successorOperands(int successor);

  /** Erases the operand for one argument of a successor. */
  void eraseSuccessorOperand(int successor, int argument);

  /**
   * The only successor it can go to; empty if not known.
   *
   * @param constants per operand its constant value, or null
   */
  Optional<Block> knownSuccessor(List<@Nullable Attribute> constants);
}
