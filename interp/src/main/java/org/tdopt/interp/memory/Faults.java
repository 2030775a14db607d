package org.tdopt.interp.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticException;

/** The messages of faults that shadow words reveal. */
final class Faults {
  private Faults() {}

  /** An element is read through a buffer that did not write it last. */
  @TruffleBoundary
  static DiagnosticException unwritten(MemRef ref, int granule, long stamp, int owner) {
    var buffer = ref.buffer;
    var access = access(ref, granule, stamp, "reads");
    boolean freed = ref.memory.machine.isFreed(buffer);
    if (owner == 0 || freed) {
      return exception(
          error(ref, stamp, access + (freed ? ", a freed buffer" : ", which was never written"))
              .note(buffer.location(), buffer.allocationNote()));
    }
    var other = ref.memory.machine.buffer(owner);
    return exception(
        error(ref, stamp, access + ", whose bytes were last written through the overlapping "
                + other.name())
            .note(buffer.location(), buffer.allocationNote())
            .note(other.location(), other.allocationNote()));
  }

  /** An element is touched while a copy that involves it is unfinished. */
  @TruffleBoundary
  static DiagnosticException inFlight(MemRef ref, int granule, long stamp, String verb) {
    int address = address(ref, granule);
    var transfer = ref.memory.machine.transfers().covering(ref.memory, address);
    boolean target = ref.memory.owner[granule] < 0;
    return exception(
        error(ref, stamp, access(ref, granule, stamp, verb) + ", the "
                + (target ? "target" : "source") + " of a copy that is not finished")
            .note(transfer.site().location(),
                "the copy is started here; wait for its token before"));
  }

  /** Two cores touch an element without a barrier between, and one of them writes. */
  @TruffleBoundary
  static DiagnosticException race(
      MemRef ref, int granule, long stamp, String verb, long other, String otherVerb) {
    var site = ref.memory.machine.sites().of(other);
    return exception(
        error(ref, stamp, "core " + Stamp.core(stamp) + ": " + access(ref, granule, stamp, verb)
                + ", which core " + Stamp.core(other) + " " + otherVerb
                + " with no barrier between")
            .note(site.location(),
                "core " + Stamp.core(other) + " " + otherVerb + " it with " + site.quoted()
                    + " here"));
  }

  private static String access(MemRef ref, int granule, long stamp, String verb) {
    var site = ref.memory.machine.sites().of(stamp);
    return site.quoted() + " " + verb + " element " + ref.buffer.element(address(ref, granule))
        + " of " + ref.buffer.name();
  }

  private static int address(MemRef ref, int granule) {
    return granule << ref.memory.machine.configuration().granuleShift();
  }

  private static Diagnostic error(MemRef ref, long stamp, String message) {
    return Diagnostic.error(ref.memory.machine.sites().of(stamp).location(), message);
  }

  private static DiagnosticException exception(Diagnostic diagnostic) {
    return new DiagnosticException(diagnostic);
  }
}
