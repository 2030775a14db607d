package org.tdopt.interp.kernel;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.interp.node.Slot;

/** An input that is the same at every point. */
final class ScalarOperand extends Operand {
  ScalarOperand(Slot value, Slot argument, Indexing indexing) {
    super(value, argument, indexing, new int[0]);
  }

  @Override
  void bind(VirtualFrame frame) {
    argument.copy(frame, value);
  }

  @Override
  int dynamicExtent(VirtualFrame frame, int dimension) {
    throw CompilerDirectives.shouldNotReachHere();
  }

  @Override
  int stride(VirtualFrame frame, int dimension) {
    throw CompilerDirectives.shouldNotReachHere();
  }

  @Override
  int base(VirtualFrame frame) {
    return 0;
  }

  @Override
  void load(VirtualFrame frame, int addressSlot) {}

  @Override
  void store(VirtualFrame frame, int addressSlot, Slot from) {
    throw CompilerDirectives.shouldNotReachHere();
  }
}
