package org.tdopt.interp.kernel;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.interp.memory.MemRef;
import org.tdopt.interp.memory.MemoryAccess;
import org.tdopt.interp.node.Slot;

/** A view of a buffer; addresses are in bytes. */
final class BufferOperand extends Operand {
  private final MemoryAccess access;
  private final int stampSlot;
  @CompilationFinal(dimensions = 1) private final int[] staticStrides;

  BufferOperand(
      Slot value,
      Slot argument,
      Indexing indexing,
      int[] staticExtents,
      int[] staticStrides,
      MemoryAccess access,
      int stampSlot) {
    super(value, argument, indexing, staticExtents);
    this.staticStrides = staticStrides;
    this.access = access;
    this.stampSlot = stampSlot;
  }

  private MemRef view(VirtualFrame frame) {
    return (MemRef) frame.getObjectStatic(value.index());
  }

  @Override
  void bind(VirtualFrame frame) {}

  @Override
  int dynamicExtent(VirtualFrame frame, int dimension) {
    return view(frame).size(dimension);
  }

  @Override
  int stride(VirtualFrame frame, int dimension) {
    int known = staticStrides[dimension];
    return known >= 0 ? known : view(frame).stride(dimension);
  }

  @Override
  int base(VirtualFrame frame) {
    return view(frame).base();
  }

  @Override
  void load(VirtualFrame frame, int addressSlot) {
    var view = view(frame);
    int address = frame.getIntStatic(addressSlot);
    long stamp = frame.getLongStatic(stampSlot);
    switch (argument.kind()) {
      case FLOAT -> frame.setFloatStatic(argument.index(), access.loadF32(view, address, stamp));
      case DOUBLE -> frame.setDoubleStatic(argument.index(), access.loadF64(view, address, stamp));
      case LONG -> frame.setLongStatic(argument.index(), access.loadInt(view, address, stamp));
      default -> throw CompilerDirectives.shouldNotReachHere();
    }
  }

  @Override
  void store(VirtualFrame frame, int addressSlot, Slot from) {
    var view = view(frame);
    int address = frame.getIntStatic(addressSlot);
    long stamp = frame.getLongStatic(stampSlot);
    switch (from.kind()) {
      case FLOAT -> access.storeF32(view, address, stamp, frame.getFloatStatic(from.index()));
      case DOUBLE -> access.storeF64(view, address, stamp, frame.getDoubleStatic(from.index()));
      case LONG -> access.storeInt(view, address, stamp, frame.getLongStatic(from.index()));
      default -> throw CompilerDirectives.shouldNotReachHere();
    }
  }
}
