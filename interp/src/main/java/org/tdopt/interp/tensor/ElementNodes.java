package org.tdopt.interp.tensor;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.interp.node.IndexList;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticException;

/** Single elements and extents of tensors. */
public final class ElementNodes {
  private ElementNodes() {}

  static void set(TensorData data, int i, Object value) {
    switch (data) {
      case TensorData.F32 t -> t.values()[i] = (float) value;
      case TensorData.F64 t -> t.values()[i] = (double) value;
      case TensorData.I64 t -> t.values()[i] = (long) value;
    }
  }

  @TruffleBoundary
  private static int position(TensorValue tensor, long[] indices, Operation op) {
    long at = 0;
    for (int d = 0; d < indices.length; d++) {
      long extent = tensor.size(d);
      if (indices[d] < 0 || indices[d] >= extent) {
        throw new DiagnosticException(
            op.location(),
            "'" + op.name() + "' uses index " + indices[d] + " of dimension " + d
                + ", which has " + extent + " elements");
      }
      at = at * extent + indices[d];
    }
    return (int) at;
  }

  /** Reads an element. */
  public static final class Extract extends StatementNode {
    private final Operation operation;
    private final int tensor;
    private final IndexList indices;
    private final Slot result;

    public Extract(Operation operation, int tensor, IndexList indices, Slot result) {
      this.operation = operation;
      this.tensor = tensor;
      this.indices = indices;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      var value = (TensorValue) frame.getObjectStatic(tensor);
      int at = position(value, indices.read(frame), operation);
      switch (value.data()) {
        case TensorData.F32 t -> frame.setFloatStatic(result.index(), t.values()[at]);
        case TensorData.F64 t -> frame.setDoubleStatic(result.index(), t.values()[at]);
        case TensorData.I64 t -> frame.setLongStatic(result.index(), t.values()[at]);
      }
    }
  }

  /** Replaces an element, in the same storage if nobody else uses it. */
  public static final class Insert extends StatementNode {
    private final Operation operation;
    private final Slot scalar;
    private final int destination;
    private final IndexList indices;
    private final int result;
    private final boolean dead;

    public Insert(
        Operation operation,
        Slot scalar,
        int destination,
        IndexList indices,
        int result,
        boolean dead) {
      this.operation = operation;
      this.scalar = scalar;
      this.destination = destination;
      this.indices = indices;
      this.result = result;
      this.dead = dead;
    }

    @Override
    public void execute(VirtualFrame frame) {
      var value = ((TensorValue) frame.getObjectStatic(destination)).writable(dead);
      int at = position(value, indices.read(frame), operation);
      set(value.data(), at, scalar.read(frame));
      frame.setObjectStatic(result, value);
    }
  }

  /** Reads an extent. */
  public static final class Dim extends StatementNode {
    private final Operation operation;
    private final int tensor;
    private final int index;
    private final int result;

    public Dim(Operation operation, int tensor, int index, int result) {
      this.operation = operation;
      this.tensor = tensor;
      this.index = index;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      var value = (TensorValue) frame.getObjectStatic(tensor);
      frame.setLongStatic(result, extent(value, frame.getLongStatic(index)));
    }

    @TruffleBoundary
    private long extent(TensorValue value, long dimension) {
      int rank = value.shape().rank();
      if (dimension < 0 || dimension >= rank) {
        throw new DiagnosticException(
            operation.location(),
            "'" + operation.name() + "' asks for dimension " + dimension + " of rank " + rank);
      }
      return value.size((int) dimension);
    }
  }
}
