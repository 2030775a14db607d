package org.tdopt.interp.tensor;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.Arrays;
import org.tdopt.interp.node.IndexList;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.Shape;

/** Parts of tensors, and tensors in another shape. */
public final class SliceNodes {
  private SliceNodes() {}

  /** The elements of an operation's slice. */
  public record SliceLists(IndexList offsets, IndexList sizes, IndexList strides) {
    SliceCopy.Part read(VirtualFrame frame) {
      return new SliceCopy.Part(offsets.read(frame), sizes.read(frame), strides.read(frame));
    }
  }

  /** Copies a part out. */
  public static final class Extract extends StatementNode {
    private final Operation operation;
    private final int source;
    private final int result;
    private final SliceLists slice;
    private final boolean[] dropped;

    /** A node whose result lacks the {@code dropped} dimensions. */
    public Extract(
        Operation operation, int source, int result, SliceLists slice, boolean[] dropped) {
      this.operation = operation;
      this.source = source;
      this.result = result;
      this.slice = slice;
      this.dropped = dropped;
    }

    @Override
    public void execute(VirtualFrame frame) {
      var tensor = (TensorValue) frame.getObjectStatic(source);
      frame.setObjectStatic(result, extract(tensor, slice.read(frame)));
    }

    @TruffleBoundary
    private TensorValue extract(TensorValue tensor, SliceCopy.Part part) {
      part.check(tensor.shape(), operation);
      var dims = new long[dropped.length];
      int rank = 0;
      for (int d = 0; d < dropped.length; d++) {
        if (!dropped[d]) {
          dims[rank++] = part.sizes()[d];
        }
      }
      var shape = Shape.of(Arrays.copyOf(dims, rank));
      var value = TensorValue.owned(tensor.data().zeros(shape));
      SliceCopy.extract(tensor.array(), tensor.shape(), part, value.array());
      return value;
    }
  }

  /** Replaces a part, in the same storage if nobody else uses it. */
  public static final class Insert extends StatementNode {
    private final Operation operation;
    private final int source;
    private final int destination;
    private final int result;
    private final SliceLists slice;
    private final boolean dead;

    /** A node that may overwrite its destination if that is {@code dead} afterwards. */
    public Insert(
        Operation operation,
        int source,
        int destination,
        int result,
        SliceLists slice,
        boolean dead) {
      this.operation = operation;
      this.source = source;
      this.destination = destination;
      this.result = result;
      this.slice = slice;
      this.dead = dead;
    }

    @Override
    public void execute(VirtualFrame frame) {
      var from = (TensorValue) frame.getObjectStatic(source);
      var to = (TensorValue) frame.getObjectStatic(destination);
      frame.setObjectStatic(result, insert(from, to, slice.read(frame)));
    }

    @TruffleBoundary
    private TensorValue insert(TensorValue from, TensorValue to, SliceCopy.Part part) {
      part.check(to.shape(), operation);
      long count = Arrays.stream(part.sizes()).reduce(1, (a, b) -> a * b);
      if (count != from.data().size()) {
        throw new DiagnosticException(
            operation.location(),
            "'" + operation.name() + "' puts " + from.data().size() + " elements in the place of "
                + count);
      }
      var value = to.writable(dead);
      SliceCopy.insert(from.array(), value.array(), value.shape(), part);
      return value;
    }
  }

  /** The same elements in another shape. */
  public static final class Reshape extends StatementNode {
    private final Operation operation;
    private final int source;
    private final int result;
    private final ShapeOf shape;
    private final IndexList extents;
    private final boolean dead;

    /** The new shape, given the old one and the extents that the operation lists. */
    @FunctionalInterface
    public interface ShapeOf {
      Shape apply(Shape old, long[] extents);
    }

    public Reshape(
        Operation operation,
        int source,
        int result,
        IndexList extents,
        ShapeOf shape,
        boolean dead) {
      this.operation = operation;
      this.source = source;
      this.result = result;
      this.extents = extents;
      this.shape = shape;
      this.dead = dead;
    }

    @Override
    public void execute(VirtualFrame frame) {
      var tensor = (TensorValue) frame.getObjectStatic(source);
      frame.setObjectStatic(result, reshape(tensor, extents.read(frame)));
    }

    @TruffleBoundary
    private TensorValue reshape(TensorValue tensor, long[] values) {
      var to = shape.apply(tensor.shape(), values);
      if (to.elementCount() != tensor.data().size()) {
        throw new DiagnosticException(
            operation.location(),
            "'" + operation.name() + "' gives " + tensor.data().size() + " elements the shape "
                + to);
      }
      return tensor.reshaped(to, dead);
    }
  }
}
