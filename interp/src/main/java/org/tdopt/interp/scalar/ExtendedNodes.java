package org.tdopt.interp.scalar;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.tdopt.interp.node.Slot;
import org.tdopt.interp.node.StatementNode;

/** Integer arithmetic whose exact result takes two values. */
public final class ExtendedNodes {
  private ExtendedNodes() {}

  /** The number that an integer's low bits stand for without a sign, modulo 2^64. */
  private static long unsigned(long value, Width width) {
    return width.bits() == Long.SIZE ? value : value & (1L << width.bits()) - 1;
  }

  /** Reads two integers of one width. */
  private abstract static class Pair extends StatementNode {
    final Width width;
    private final int a;
    private final int b;
    private final int first;
    private final int second;

    Pair(Width width, Slot a, Slot b, Slot first, Slot second) {
      this.width = width;
      this.a = a.index();
      this.b = b.index();
      this.first = first.index();
      this.second = second.index();
    }

    @Override
    public final void execute(VirtualFrame frame) {
      long x = frame.getLongStatic(a);
      long y = frame.getLongStatic(b);
      frame.setLongStatic(first, low(x, y));
      frame.setLongStatic(second, high(x, y));
    }

    abstract long low(long x, long y);

    abstract long high(long x, long y);
  }

  /** {@code x + y} and whether it has a carry. */
  public static final class Add extends Pair {
    public Add(Width width, Slot a, Slot b, Slot sum, Slot carry) {
      super(width, a, b, sum, carry);
    }

    @Override
    long low(long x, long y) {
      return width.wrap(x + y);
    }

    @Override
    long high(long x, long y) {
      long sum = unsigned(x + y, width);
      return Long.compareUnsigned(sum, unsigned(x, width)) < 0 ? 1 : 0;
    }
  }

  /** The two halves of {@code x * y}. */
  public static final class Multiply extends Pair {
    private final boolean signed;

    public Multiply(boolean signed, Width width, Slot a, Slot b, Slot low, Slot high) {
      super(width, a, b, low, high);
      this.signed = signed;
    }

    @Override
    long low(long x, long y) {
      return width.wrap(x * y);
    }

    @Override
    long high(long x, long y) {
      int bits = width.bits();
      if (bits == Long.SIZE) {
        return signed ? Math.multiplyHigh(x, y) : Math.unsignedMultiplyHigh(x, y);
      }
      long l = number(x);
      long r = number(y);
      return width.wrap(l * r >>> bits | Math.multiplyHigh(l, r) << Long.SIZE - bits);
    }

    /** Truth values are held as 0 and 1 but are 0 and -1 with a sign. */
    private long number(long value) {
      if (!signed) {
        return unsigned(value, width);
      }
      return width.bits() == 1 ? -value : value;
    }
  }
}
