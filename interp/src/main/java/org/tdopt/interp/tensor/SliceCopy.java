package org.tdopt.interp.tensor;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.type.Shape;

/** Copies between a strided part of a tensor and a dense one. */
public final class SliceCopy {
  private SliceCopy() {}

  /** Which elements of a tensor: offsets, sizes and strides, one of each per dimension. */
  public record Part(long[] offsets, long[] sizes, long[] strides) {

    /**
     * Checks that the part lies inside.
     *
     * @throws DiagnosticException that names the dimension
     */
    @TruffleBoundary
    public void check(Shape whole, Operation op) {
      for (int d = 0; d < sizes.length; d++) {
        long last = offsets[d] + (sizes[d] - 1) * strides[d];
        boolean inside =
            sizes[d] == 0
                || offsets[d] >= 0 && last >= 0 && Math.max(last, offsets[d]) < whole.dim(d);
        if (sizes[d] < 0 || !inside) {
          throw new DiagnosticException(
              op.location(),
              "'" + op.name() + "' takes " + sizes[d] + " elements from " + offsets[d] + " on by "
                  + strides[d] + " of dimension " + d + ", which has " + whole.dim(d));
        }
      }
    }
  }

  /** Copies the part of {@code whole} to {@code dense}, both backing arrays of one kind. */
  @TruffleBoundary
  public static void extract(Object whole, Shape shape, Part part, Object dense) {
    new Walk(shape, part, whole, dense, true).run();
  }

  /** Copies {@code dense} to the part of {@code whole}. */
  @TruffleBoundary
  public static void insert(Object dense, Object whole, Shape shape, Part part) {
    new Walk(shape, part, whole, dense, false).run();
  }

  private static final class Walk {
    private final Part part;
    private final long[] strides;
    private final Object whole;
    private final Object dense;
    private final boolean extracts;
    private final int inner;
    private final int run;
    private int position;

    Walk(Shape shape, Part part, Object whole, Object dense, boolean extracts) {
      this.part = part;
      this.whole = whole;
      this.dense = dense;
      this.extracts = extracts;
      strides = shape.rowMajorStrides();
      int d = shape.rank();
      long length = 1;
      while (d > 0 && part.strides[d - 1] == 1 && strides[d - 1] == length) {
        length *= part.sizes[--d];
      }
      inner = d;
      run = (int) length;
    }

    void run() {
      if (run > 0) {
        walk(0, 0);
      }
    }

    private void walk(int d, long address) {
      if (d == inner) {
        long start = address;
        for (int k = inner; k < strides.length; k++) {
          start += part.offsets[k] * strides[k];
        }
        move((int) start);
        return;
      }
      for (long i = 0; i < part.sizes[d]; i++) {
        walk(d + 1, address + (part.offsets[d] + i * part.strides[d]) * strides[d]);
      }
    }

    private void move(int at) {
      if (extracts) {
        System.arraycopy(whole, at, dense, position, run);
      } else {
        System.arraycopy(dense, position, whole, at, run);
      }
      position += run;
    }
  }
}
