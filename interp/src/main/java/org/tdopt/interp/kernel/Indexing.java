package org.tdopt.interp.kernel;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.tdopt.interp.memory.Site;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.diag.DiagnosticException;

/**
 * Addresses of one operand. A linear map becomes a start address and a stride per loop, checked
 * once for the whole iteration space; any other map is evaluated and checked at every point.
 */
final class Indexing {
  private final Site site;
  private final int position;
  private final AffineMap map;
  private final Loops loops;
  private final boolean isLinear;
  private final int results;
  @CompilationFinal(dimensions = 2) private final int[][] coefficients;
  @CompilationFinal(dimensions = 1) private final int[] constants;
  @CompilationFinal(dimensions = 1) private final int[] plainDimensions;

  /** The slot of the start address. */
  final int startSlot;

  /** Slots of the strides, -1 for a loop that leaves the address alone. */
  @CompilationFinal(dimensions = 1) final int[] strideSlots;

  Indexing(
      Site site, int position, AffineMap map, Loops loops, int startSlot, int[] strideSlots) {
    this.site = site;
    this.position = position;
    this.map = map;
    this.loops = loops;
    this.startSlot = startSlot;
    this.strideSlots = strideSlots;
    var linear = LinearMap.of(map);
    isLinear = linear.isPresent();
    results = map.resultCount();
    coefficients = linear.map(LinearMap::coefficients).orElseGet(() -> new int[0][]);
    constants = linear.map(LinearMap::constants).orElseGet(() -> new int[0]);
    plainDimensions = new int[results];
    for (int r = 0; r < results; r++) {
      plainDimensions[r] = isLinear ? linear.get().plainDimension(r) : -1;
    }
  }

  int resultCount() {
    return results;
  }

  boolean isLinear() {
    return isLinear;
  }

  /** The loop that result {@code r} counts, or -1. */
  int plainDimension(int r) {
    return plainDimensions[r];
  }

  /** Sets start address and strides, once the sizes of all loops are known and not zero. */
  void place(VirtualFrame frame, Operand operand) {
    if (isLinear) {
      placeLinear(frame, operand);
    }
  }

  @ExplodeLoop
  private void placeLinear(VirtualFrame frame, Operand operand) {
    int start = operand.base(frame);
    for (int r = 0; r < results; r++) {
      checkRange(frame, r, operand.extent(frame, r));
      start += constants[r] * operand.stride(frame, r);
    }
    frame.setIntStatic(startSlot, start);
    for (int d = 0; d < strideSlots.length; d++) {
      if (strideSlots[d] >= 0) {
        int stride = 0;
        for (int r = 0; r < results; r++) {
          if (coefficients[r][d] != 0) {
            stride += coefficients[r][d] * operand.stride(frame, r);
          }
        }
        frame.setIntStatic(strideSlots[d], stride);
      }
    }
  }

  @ExplodeLoop
  private void checkRange(VirtualFrame frame, int r, int extent) {
    int plain = plainDimensions[r];
    if (plain >= 0) {
      int size = loops.size(frame, plain);
      if (size != extent) {
        CompilerDirectives.transferToInterpreter();
        throw fault("iterates " + size + " times over d" + plain + ", but dimension " + r
            + " of operand " + position + " has " + extent + " elements");
      }
      return;
    }
    int low = constants[r];
    int high = constants[r];
    for (int d = 0; d < strideSlots.length; d++) {
      int span = coefficients[r][d] * (loops.size(frame, d) - 1);
      if (span > 0) {
        high += span;
      } else {
        low += span;
      }
    }
    if (low < 0 || high >= extent) {
      CompilerDirectives.transferToInterpreter();
      throw fault("uses the indices " + low + " to " + high + " of dimension " + r + " of operand "
          + position + ", which has " + extent + " elements");
    }
  }

  /** The address at the current point of the loops, of a map that is not linear. */
  @ExplodeLoop
  int address(VirtualFrame frame, Operand operand) {
    var point = new long[loops.count()];
    for (int d = 0; d < point.length; d++) {
      point[d] = loops.index(frame, d);
    }
    var indices = evaluate(point);
    int address = operand.base(frame);
    for (int r = 0; r < results; r++) {
      int extent = operand.extent(frame, r);
      if (indices[r] < 0 || indices[r] >= extent) {
        CompilerDirectives.transferToInterpreter();
        throw fault("uses the index " + indices[r] + " of dimension " + r + " of operand "
            + position + ", which has " + extent + " elements");
      }
      address += (int) indices[r] * operand.stride(frame, r);
    }
    return address;
  }

  @CompilerDirectives.TruffleBoundary
  private long[] evaluate(long[] point) {
    return map.evaluate(point);
  }

  private DiagnosticException fault(String what) {
    return new DiagnosticException(site.location(), site.quoted() + " " + what);
  }
}
