package org.tdopt.interp.tensor;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.Arrays;
import java.util.List;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.interp.node.IndexList;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/** Tensors made of nothing or of scalars. */
public final class NewTensorNodes {
  private NewTensorNodes() {}

  /** A tensor that is not initialised. */
  public static final class Empty extends StatementNode {
    private final Type elementType;
    private final IndexList sizes;
    private final int result;

    public Empty(Type elementType, IndexList sizes, int result) {
      this.elementType = elementType;
      this.sizes = sizes;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setObjectStatic(result, make(sizes.read(frame)));
    }

    @TruffleBoundary
    private TensorValue make(long[] dims) {
      return TensorValue.uninitialised(elementType, Shape.of(dims));
    }
  }

  /** Every element is one scalar. */
  public static final class Splat extends StatementNode {
    private final Type elementType;
    private final IndexList sizes;
    private final Slot scalar;
    private final int result;

    public Splat(
        Type elementType,
        IndexList sizes,
        Slot scalar,
        int result) {
      this.elementType = elementType;
      this.sizes = sizes;
      this.scalar = scalar;
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      frame.setObjectStatic(result, make(sizes.read(frame), scalar.read(frame)));
    }

    @TruffleBoundary
    private TensorValue make(long[] dims, Object value) {
      var data = TensorData.zeros(elementType, Shape.of(dims));
      switch (data) {
        case TensorData.F32 t -> Arrays.fill(t.values(), (float) value);
        case TensorData.F64 t -> Arrays.fill(t.values(), (double) value);
        case TensorData.I64 t -> Arrays.fill(t.values(), (long) value);
      }
      return TensorValue.owned(data);
    }
  }

  /** One scalar per element. */
  public static final class FromElements extends StatementNode {
    private final TensorType type;
    private final List<Slot> elements;
    private final int result;

    public FromElements(TensorType type, List<Slot> elements, int result) {
      this.type = type;
      this.elements = List.copyOf(elements);
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      var values = new Object[elements.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = elements.get(i).read(frame);
      }
      frame.setObjectStatic(result, make(values));
    }

    @TruffleBoundary
    private TensorValue make(Object[] values) {
      var data = TensorData.zeros(type.elementType(), type.shape());
      for (int i = 0; i < values.length; i++) {
        ElementNodes.set(data, i, values[i]);
      }
      return TensorValue.owned(data);
    }
  }
}
