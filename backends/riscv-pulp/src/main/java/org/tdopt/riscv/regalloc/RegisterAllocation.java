package org.tdopt.riscv.regalloc;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.riscv.liveness.Liveness;
import org.tdopt.riscv.rv.CopyOp;
import org.tdopt.riscv.rv.FuncOp;
import org.tdopt.riscv.rv.RegisterType;
import org.tdopt.target.RegisterFile;

/**
 * Register allocation: copies where control flow meets, coalescing, assignment with eviction, spilling
 * to the stack, and again until all values have a register. Afterwards every value's type names it.
 */
public final class RegisterAllocation {
  /** Rounds of spilling; each makes ranges shorter, so few are needed. */
  private static final int MOST_ROUNDS = 12;

  /**
   * What allocation did to a function.
   *
   * @param frameBytes stack it needs, a multiple of 16
   * @param spilledRanges live ranges that were put on the stack
   * @param rematerializedRanges live ranges that are made again where they are used
   */
  public record Result(int frameBytes, int spilledRanges, int rematerializedRanges) {}

  private RegisterAllocation() {}

  /**
   * Allocates registers for {@code function}; empty, with a diagnostic, if the stack frame becomes
   * larger than an offset can express.
   */
  public static Optional<Result> run(FuncOp function, RegisterFile file, DiagnosticSink sink) {
    var banks = new RegisterBanks(file);
    CopyInsertion.run(function);
    Set<Value> unspillable = new HashSet<>();
    var spilling = new Spilling(unspillable);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      var liveness = Liveness.of(function);
      var ranges = Coalescing.run(function, liveness);
      for (var range : ranges) {
        range.setWeight(SpillWeight.of(range, liveness, unspillable));
        range.setLocal(
            range.values().size() == 1 && liveness.isLocal(range.values().getFirst()));
      }
      var spilled = Assignment.run(ranges, banks);
      if (spilled.isEmpty()) {
        assign(ranges);
        removeCopies(function);
        return Optional.of(spilling.result());
      }
      spilling.spill(spilled);
      if (spilling.result().frameBytes() > Spilling.LARGEST_FRAME) {
        sink.report(
            Diagnostic.error(
                function.location(),
                "the stack frame of '%s' is %d bytes, an offset reaches %d"
                    .formatted(
                        function.symbolName(),
                        spilling.result().frameBytes(),
                        Spilling.LARGEST_FRAME)));
        return Optional.empty();
      }
    }
    throw new IllegalStateException(
        "no registers for '" + function.symbolName() + "' after " + MOST_ROUNDS + " rounds");
  }

  /** Removes copies of a register to itself. */
  private static void removeCopies(FuncOp function) {
    for (var copy : function.collect(CopyOp.class)) {
      if (copy.source().type().equals(copy.result(0).type())) {
        copy.result(0).replaceAllUsesWith(copy.source());
        copy.erase();
      }
    }
  }

  private static void assign(List<LiveRange> ranges) {
    for (var range : ranges) {
      for (var value : range.values()) {
        value.setType(new RegisterType(range.kind(), range.register()));
      }
    }
  }
}
