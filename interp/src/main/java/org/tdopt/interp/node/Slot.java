package org.tdopt.interp.node;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;

/** A static slot of a frame. */
public record Slot(int index, SlotKind kind) {
  /** The value, boxed. */
  public Object read(VirtualFrame frame) {
    return switch (kind) {
      case FLOAT -> frame.getFloatStatic(index);
      case DOUBLE -> frame.getDoubleStatic(index);
      case LONG -> frame.getLongStatic(index);
      case OBJECT -> frame.getObjectStatic(index);
    };
  }

  /** Sets a boxed value of the slot's kind. */
  public void write(VirtualFrame frame, Object value) {
    switch (kind) {
      case FLOAT -> frame.setFloatStatic(index, (float) value);
      case DOUBLE -> frame.setDoubleStatic(index, (double) value);
      case LONG -> frame.setLongStatic(index, (long) value);
      case OBJECT -> frame.setObjectStatic(index, value);
      default -> throw CompilerDirectives.shouldNotReachHere();
    }
  }

  /** Sets the value of {@code from}, which is of the same kind. */
  public void copy(VirtualFrame frame, Slot from) {
    switch (kind) {
      case FLOAT -> frame.setFloatStatic(index, frame.getFloatStatic(from.index));
      case DOUBLE -> frame.setDoubleStatic(index, frame.getDoubleStatic(from.index));
      case LONG -> frame.setLongStatic(index, frame.getLongStatic(from.index));
      case OBJECT -> frame.setObjectStatic(index, frame.getObjectStatic(from.index));
      default -> throw CompilerDirectives.shouldNotReachHere();
    }
  }
}
