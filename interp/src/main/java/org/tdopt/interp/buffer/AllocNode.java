package org.tdopt.interp.buffer;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.interp.memory.MemRef;
import org.tdopt.interp.node.IndexList;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.StatementNode;

/** Allocates a buffer. */
public final class AllocNode extends StatementNode {
  /** Makes a buffer of those extents. */
  @FunctionalInterface
  public interface Allocator {
    MemRef allocate(long[] sizes);
  }

  private final Allocator allocator;
  private final IndexList sizes;
  private final int result;

  public AllocNode(Allocator allocator, IndexList sizes, Slot result) {
    this.allocator = allocator;
    this.sizes = sizes;
    this.result = result.index();
  }

  @Override
  public void execute(VirtualFrame frame) {
    frame.setObjectStatic(result, allocate(sizes.read(frame)));
  }

  @TruffleBoundary
  private MemRef allocate(long[] extents) {
    return allocator.allocate(extents);
  }
}
