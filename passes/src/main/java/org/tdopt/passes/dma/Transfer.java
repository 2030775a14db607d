package org.tdopt.passes.dma;

import java.util.Optional;
import org.tdopt.dialects.dma.StartOp;
import org.tdopt.dialects.dma.WaitOp;
import org.tdopt.dialects.memref.AllocOp;
import org.tdopt.ir.Block;
import org.tdopt.ir.Value;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.passes.cluster.BufferAliases;

/**
 * A copy between L1 and another memory that is started and waited for in one block.
 *
 * @param in whether it goes to L1
 */
record Transfer(StartOp start, WaitOp end, boolean in) {
  /** The transfer that {@code start} begins; empty if it does not end in the same block. */
  static Optional<Transfer> of(StartOp start) {
    var users = start.token().users();
    return users.size() == 1
            && users.getFirst() instanceof WaitOp wait
            && wait.block() == start.block()
        ? Optional.of(
            new Transfer(
                start, wait, start.target().type(MemRefType.class).space().equals("L1")))
        : Optional.empty();
  }

  /** The side in L1. */
  Value near() {
    return in ? start.target() : start.source();
  }

  /** The side in the other memory. */
  Value far() {
    return in ? start.source() : start.target();
  }

  /** The buffer in L1 if it is allocated in {@code block}. */
  Optional<AllocOp> bufferIn(Block block) {
    return BufferAliases.root(near())
        .definingOp()
        .filter(op -> op.block() == block)
        .filter(AllocOp.class::isInstance)
        .map(AllocOp.class::cast);
  }
}
