package org.tdopt.interp.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.tdopt.ir.diag.DiagnosticException;

/** Copies all elements of a view to another of the same extents, row by row. */
public final class BlockCopy {
  private final MemoryConfiguration configuration;
  private final Site site;
  private final boolean checks;
  private final boolean races;

  public BlockCopy(Site site, MemoryConfiguration configuration) {
    this.configuration = configuration;
    this.site = site;
    checks = configuration.checks();
    races = configuration.races();
  }

  public Site site() {
    return site;
  }

  /**
   * Copies now.
   *
   * @throws DiagnosticException on different extents, and where an access is at fault
   */
  @TruffleBoundary
  public void copy(MemRef source, MemRef target, long stamp) {
    checkExtents(source, target);
    long tagged = stamp | site.number();
    rows(source, target, (from, to, bytes) -> {
      copyShadow(source, from, target, to, bytes, tagged);
      System.arraycopy(source.memory.data, from, target.memory.data, to, bytes);
    });
  }

  /** Starts an asynchronous copy, which {@link #finish} ends. */
  @TruffleBoundary
  public Transfer start(MemRef source, MemRef target, Core core) {
    copy(source, target, core.stamp());
    var transfer = new Transfer(this, source, target, core);
    if (checks) {
      mark(source, Memory.SOURCE_IN_FLIGHT);
      mark(target, Memory.TARGET_IN_FLIGHT);
    }
    core.machine().transfers().add(transfer);
    return transfer;
  }

  /** The copy is finished as seen by the core that waited; the others pass a barrier first. */
  @TruffleBoundary
  void finish(Transfer transfer, long waiting) {
    var transfers = transfer.core().machine().transfers();
    transfers.remove(transfer);
    if (!checks) {
      return;
    }
    unmark(transfer.source(), Memory.SOURCE_IN_FLIGHT);
    unmark(transfer.target(), Memory.TARGET_IN_FLIGHT);
    transfers.remark(transfer.source().memory);
    if (races) {
      forGranules(
          transfer.source(), (memory, g) -> Shadow.noteRead(memory, transfer.source(), g, waiting));
      forGranules(
          transfer.target(), (memory, g) -> Shadow.noteWrite(memory, transfer.target(), g, waiting));
    }
  }

  void markSource(Transfer transfer) {
    mark(transfer.source(), Memory.SOURCE_IN_FLIGHT);
  }

  private void checkExtents(MemRef source, MemRef target) {
    boolean same = source.rank() == target.rank();
    for (int d = 0; same && d < source.rank(); d++) {
      same = source.size(d) == target.size(d);
    }
    if (!same) {
      throw new DiagnosticException(
          site.location(),
          site.quoted() + " copies " + extents(source) + " elements of " + source.bufferName()
              + " to " + extents(target) + " elements of " + target.bufferName());
    }
  }

  private static String extents(MemRef ref) {
    var sizes = new int[ref.rank()];
    Arrays.setAll(sizes, ref::size);
    return Arrays.toString(sizes);
  }

  private void copyShadow(
      MemRef source, int from, MemRef target, int to, int bytes, long stamp) {
    if (!checks) {
      return;
    }
    int shift = configuration.granuleShift();
    int count = bytes >> shift;
    for (int i = 0; i < count; i++) {
      Shadow.copy(source, (from >> shift) + i, target, (to >> shift) + i, stamp, races);
    }
  }

  private void mark(MemRef ref, int flag) {
    forGranules(ref, (memory, g) -> memory.owner[g] |= flag);
  }

  private void unmark(MemRef ref, int flag) {
    forGranules(ref, (memory, g) -> memory.owner[g] &= ~flag);
  }

  private interface Granule {
    void accept(Memory memory, int granule);
  }

  private void forGranules(MemRef ref, Granule granule) {
    int shift = configuration.granuleShift();
    forRows(ref, (from, bytes) -> {
      int first = from >> shift;
      int end = first + (bytes >> shift);
      for (int g = first; g < end; g++) {
        granule.accept(ref.memory, g);
      }
    });
  }

  /** Whether the element at that address is one of the view. */
  static boolean contains(MemRef ref, int address) {
    var found = new boolean[1];
    forRows(ref, (from, bytes) -> found[0] |= from <= address && address < from + bytes);
    return found[0];
  }

  private interface RowPair {
    void accept(int from, int to, int bytes);
  }

  private interface Row {
    void accept(int from, int bytes);
  }

  private static void forRows(MemRef ref, Row row) {
    rows(ref, ref, (from, _, bytes) -> row.accept(from, bytes));
  }

  /** Calls {@code row} for runs of bytes that are contiguous in both views. */
  private static void rows(MemRef source, MemRef target, RowPair row) {
    int bytes = source.elementBytes();
    int inner = source.rank();
    while (inner > 0 && source.stride(inner - 1) == bytes && target.stride(inner - 1) == bytes) {
      bytes *= source.size(--inner);
    }
    rows(source, target, 0, inner, source.base(), target.base(), bytes, row);
  }

  private static void rows(
      MemRef source, MemRef target, int d, int inner, int from, int to, int bytes, RowPair row) {
    if (d == inner) {
      if (bytes > 0) {
        row.accept(from, to, bytes);
      }
      return;
    }
    for (int i = 0; i < source.size(d); i++) {
      rows(source, target, d + 1, inner, from, to, bytes, row);
      from += source.stride(d);
      to += target.stride(d);
    }
  }
}
