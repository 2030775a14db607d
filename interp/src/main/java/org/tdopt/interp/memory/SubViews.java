package org.tdopt.interp.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.tdopt.ir.Operation;
import org.tdopt.ir.diag.DiagnosticException;

/** Makes views of parts of views. */
public final class SubViews {
  private SubViews() {}

  /**
   * The part with one offset, size and stride per dimension of {@code view}, without the {@code
   * dropped} dimensions.
   *
   * @throws DiagnosticException if the part is not inside
   */
  @TruffleBoundary
  public static MemRef part(
      Operation op, MemRef view, long[] offsets, long[] sizes, long[] strides, boolean[] dropped) {
    int rank = 0;
    for (boolean d : dropped) {
      rank += d ? 0 : 1;
    }
    var newSizes = new int[rank];
    var newStrides = new int[rank];
    int base = view.base();
    int next = 0;
    for (int d = 0; d < dropped.length; d++) {
      check(op, view, d, offsets[d], sizes[d], strides[d]);
      base += (int) offsets[d] * view.stride(d);
      if (!dropped[d]) {
        newSizes[next] = (int) sizes[d];
        newStrides[next++] = (int) strides[d] * view.stride(d);
      }
    }
    return view.view(base, newSizes, newStrides);
  }

  private static void check(
      Operation op, MemRef view, int d, long offset, long size, long stride) {
    long last = offset + (size - 1) * stride;
    boolean inside =
        size == 0 || offset >= 0 && last >= 0 && Math.max(offset, last) < view.size(d);
    if (size < 0 || !inside) {
      throw view.fault(
          op,
          "takes " + size + " elements from " + offset + " on by " + stride + " of dimension " + d
              + ", which has " + view.size(d) + ", of a view of " + view.bufferName());
    }
  }
}
