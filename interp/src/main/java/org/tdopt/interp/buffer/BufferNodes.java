package org.tdopt.interp.buffer;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.interp.memory.BlockCopy;
import org.tdopt.interp.memory.MemRef;
import org.tdopt.interp.memory.MemoryAccess;
import org.tdopt.interp.memory.SubViews;
import org.tdopt.interp.node.IndexList;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.StatementNode;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticException;

/** Single elements, parts and copies of buffers. */
public final class BufferNodes {
  private BufferNodes() {}

  /** Reads an element. */
  public static final class Load extends StatementNode {
    private final MemoryAccess access;
    private final ElementAddress address;
    private final int view;
    private final int stamp;
    private final Slot result;

    public Load(MemoryAccess access, ElementAddress address, Slot view, Slot stamp, Slot result) {
      this.access = access;
      this.address = address;
      this.view = view.index();
      this.stamp = stamp.index();
      this.result = result;
    }

    @Override
    public void execute(VirtualFrame frame) {
      var ref = (MemRef) frame.getObjectStatic(view);
      int at = address.of(ref, frame);
      long by = frame.getLongStatic(stamp);
      switch (result.kind()) {
        case FLOAT -> frame.setFloatStatic(result.index(), access.loadF32(ref, at, by));
        case DOUBLE -> frame.setDoubleStatic(result.index(), access.loadF64(ref, at, by));
        case LONG -> frame.setLongStatic(result.index(), access.loadInt(ref, at, by));
        default -> throw CompilerDirectives.shouldNotReachHere();
      }
    }
  }

  /** Writes an element. */
  public static final class Store extends StatementNode {
    private final MemoryAccess access;
    private final ElementAddress address;
    private final int view;
    private final int stamp;
    private final Slot value;

    public Store(MemoryAccess access, ElementAddress address, Slot view, Slot stamp, Slot value) {
      this.access = access;
      this.address = address;
      this.view = view.index();
      this.stamp = stamp.index();
      this.value = value;
    }

    @Override
    public void execute(VirtualFrame frame) {
      var ref = (MemRef) frame.getObjectStatic(view);
      int at = address.of(ref, frame);
      long by = frame.getLongStatic(stamp);
      switch (value.kind()) {
        case FLOAT -> access.storeF32(ref, at, by, frame.getFloatStatic(value.index()));
        case DOUBLE -> access.storeF64(ref, at, by, frame.getDoubleStatic(value.index()));
        case LONG -> access.storeInt(ref, at, by, frame.getLongStatic(value.index()));
        default -> throw CompilerDirectives.shouldNotReachHere();
      }
    }
  }

  /** Makes a view of a part of a view. */
  public static final class SubView extends StatementNode {
    private final Operation operation;
    private final int source;
    private final IndexList offsets;
    private final IndexList sizes;
    private final IndexList strides;
    private final boolean[] dropped;
    private final int result;

    public SubView(
        Operation operation,
        Slot source,
        IndexList offsets,
        IndexList sizes,
        IndexList strides,
        boolean[] dropped,
        Slot result) {
      this.operation = operation;
      this.source = source.index();
      this.offsets = offsets;
      this.sizes = sizes;
      this.strides = strides;
      this.dropped = dropped;
      this.result = result.index();
    }

    @Override
    public void execute(VirtualFrame frame) {
      var view = (MemRef) frame.getObjectStatic(source);
      frame.setObjectStatic(
          result,
          SubViews.part(
              operation,
              view,
              offsets.read(frame),
              sizes.read(frame),
              strides.read(frame),
              dropped));
    }
  }

  /** Copies all elements. */
  public static final class Copy extends StatementNode {
    private final BlockCopy copy;
    private final int source;
    private final int target;
    private final int stamp;

    public Copy(BlockCopy copy, Slot source, Slot target, Slot stamp) {
      this.copy = copy;
      this.source = source.index();
      this.target = target.index();
      this.stamp = stamp.index();
    }

    @Override
    public void execute(VirtualFrame frame) {
      copy.copy(
          (MemRef) frame.getObjectStatic(source),
          (MemRef) frame.getObjectStatic(target),
          frame.getLongStatic(stamp));
    }
  }

  /** Reads an extent. */
  public static final class Dim extends StatementNode {
    private final Operation operation;
    private final int view;
    private final int index;
    private final int result;

    public Dim(Operation operation, Slot view, Slot index, Slot result) {
      this.operation = operation;
      this.view = view.index();
      this.index = index.index();
      this.result = result.index();
    }

    @Override
    public void execute(VirtualFrame frame) {
      var ref = (MemRef) frame.getObjectStatic(view);
      long dimension = frame.getLongStatic(index);
      if (dimension < 0 || dimension >= ref.rank()) {
        CompilerDirectives.transferToInterpreter();
        throw new DiagnosticException(
            operation.location(),
            "'" + operation.name() + "' asks for dimension " + dimension + " of rank "
                + ref.rank());
      }
      frame.setLongStatic(result, ref.size((int) dimension));
    }
  }
}
