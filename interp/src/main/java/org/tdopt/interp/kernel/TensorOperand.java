package org.tdopt.interp.kernel;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.jspecify.annotations.Nullable;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.tensor.TensorValue;

/** A tensor; addresses are row-major positions. An output writes into the storage of its result. */
final class TensorOperand extends Operand {
  /**
   * The result that an output gives.
   *
   * @param covered whether the kernel writes every element and reads none
   * @param dead whether nobody uses the initial value afterwards
   */
  record Output(Slot result, boolean covered, boolean dead) {}

  private final int arraySlot;
  private final @Nullable Output output;

  TensorOperand(
      Slot value,
      Slot argument,
      Indexing indexing,
      int[] staticExtents,
      int arraySlot,
      @Nullable Output output) {
    super(value, argument, indexing, staticExtents);
    this.arraySlot = arraySlot;
    this.output = output;
  }

  @Override
  void bind(VirtualFrame frame) {
    var tensor = (TensorValue) frame.getObjectStatic(value.index());
    if (output != null) {
      tensor = output.covered ? tensor.overwritable(output.dead) : tensor.writable(output.dead);
      frame.setObjectStatic(output.result.index(), tensor);
    }
    frame.setObjectStatic(arraySlot, tensor.array());
  }

  @Override
  int dynamicExtent(VirtualFrame frame, int dimension) {
    return ((TensorValue) frame.getObjectStatic(value.index())).size(dimension);
  }

  @Override
  @ExplodeLoop
  int stride(VirtualFrame frame, int dimension) {
    int stride = 1;
    for (int d = indexing.resultCount() - 1; d > dimension; d--) {
      stride *= extent(frame, d);
    }
    return stride;
  }

  @Override
  int base(VirtualFrame frame) {
    return 0;
  }

  @Override
  void load(VirtualFrame frame, int addressSlot) {
    int at = frame.getIntStatic(addressSlot);
    var array = frame.getObjectStatic(arraySlot);
    switch (argument.kind()) {
      case FLOAT -> frame.setFloatStatic(argument.index(), ((float[]) array)[at]);
      case DOUBLE -> frame.setDoubleStatic(argument.index(), ((double[]) array)[at]);
      case LONG -> frame.setLongStatic(argument.index(), ((long[]) array)[at]);
      default -> throw CompilerDirectives.shouldNotReachHere();
    }
  }

  @Override
  void store(VirtualFrame frame, int addressSlot, Slot from) {
    int at = frame.getIntStatic(addressSlot);
    var array = frame.getObjectStatic(arraySlot);
    switch (from.kind()) {
      case FLOAT -> ((float[]) array)[at] = frame.getFloatStatic(from.index());
      case DOUBLE -> ((double[]) array)[at] = frame.getDoubleStatic(from.index());
      case LONG -> ((long[]) array)[at] = frame.getLongStatic(from.index());
      default -> throw CompilerDirectives.shouldNotReachHere();
    }
  }
}
