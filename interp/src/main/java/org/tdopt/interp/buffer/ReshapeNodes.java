package org.tdopt.interp.buffer;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.Arrays;
import java.util.List;
import org.tdopt.interp.memory.MemRef;
import org.tdopt.interp.node.IndexList;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.ir.Operation;

/** Views of the same elements with other dimensions. */
public final class ReshapeNodes {
  private ReshapeNodes() {}

  /** Makes one dimension of each group. */
  public static final class Collapse extends StatementNode {
    private final List<List<Integer>> groups;
    private final int source;
    private final int result;

    /** Groups of consecutive dimensions, which the verifier has found to be contiguous. */
    public Collapse(List<List<Integer>> groups, Slot source, Slot result) {
      this.groups = groups;
      this.source = source.index();
      this.result = result.index();
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setObjectStatic(result, collapse((MemRef) frame.getObjectStatic(source)));
    }

    @TruffleBoundary
    private MemRef collapse(MemRef view) {
      var sizes = new int[groups.size()];
      var strides = new int[groups.size()];
      for (int g = 0; g < sizes.length; g++) {
        sizes[g] = 1;
        strides[g] = view.elementBytes();
        boolean found = false;
        for (int d : groups.get(g).reversed()) {
          sizes[g] *= view.size(d);
          if (!found && view.size(d) != 1) {
            strides[g] = view.stride(d);
            found = true;
          }
        }
      }
      return view.view(view.base(), sizes, strides);
    }
  }

  /** Makes several dimensions of one. */
  public static final class Expand extends StatementNode {
    private final Operation operation;
    private final List<List<Integer>> groups;
    private final int source;
    private final IndexList extents;
    private final int result;

    public Expand(
        Operation operation,
        List<List<Integer>> groups,
        Slot source,
        IndexList extents,
        Slot result) {
      this.operation = operation;
      this.groups = groups;
      this.source = source.index();
      this.extents = extents;
      this.result = result.index();
    }

    @Override
    public void execute(VirtualFrame frame) {
      var view = (MemRef) frame.getObjectStatic(source);
      frame.setObjectStatic(result, expand(view, extents.read(frame)));
    }

    @TruffleBoundary
    private MemRef expand(MemRef view, long[] to) {
      var sizes = new int[to.length];
      var strides = new int[to.length];
      Arrays.fill(sizes, 1);
      Arrays.fill(strides, view.elementBytes());
      for (int g = 0; g < groups.size(); g++) {
        int stride = view.stride(g);
        int product = 1;
        for (int d : groups.get(g).reversed()) {
          sizes[d] = (int) to[d];
          strides[d] = stride;
          stride *= sizes[d];
          product *= sizes[d];
        }
        if (product != view.size(g)) {
          throw view.fault(
              operation,
              "gives dimension " + g + ", which has " + view.size(g) + " elements, the extents of "
                  + product);
        }
      }
      return view.view(view.base(), sizes, strides);
    }
  }

  /** Checks that a view has the rank and the extents that the new type knows. */
  public static final class Cast extends StatementNode {
    private final Operation operation;
    private final int[] extents;
    private final int source;
    private final int result;

    /** Extents known from the type, -1 where not known. */
    public Cast(Operation operation, int[] extents, Slot source, Slot result) {
      this.operation = operation;
      this.extents = extents;
      this.source = source.index();
      this.result = result.index();
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setObjectStatic(result, check((MemRef) frame.getObjectStatic(source)));
    }

    @TruffleBoundary
    private MemRef check(MemRef view) {
      if (extents.length != view.rank()) {
        throw view.fault(
            operation,
            "expects " + extents.length + " dimensions of a buffer that has " + view.rank());
      }
      for (int d = 0; d < extents.length; d++) {
        if (extents[d] >= 0 && extents[d] != view.size(d)) {
          throw view.fault(
              operation,
              "expects " + extents[d] + " elements of dimension " + d + ", which has "
                  + view.size(d));
        }
      }
      return view;
    }
  }
}
