package org.tdopt.riscv;

import java.util.Optional;
import org.tdopt.dialects.func.FuncOp;
import org.tdopt.ir.Operation;
import org.tdopt.ir.SymbolTables;
import org.tdopt.ir.diag.Diagnostic;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.DiagnosticSink;
import org.tdopt.riscv.loops.InvariantMotion;
import org.tdopt.riscv.loops.LoopCounting;
import org.tdopt.riscv.loops.LoopUnrolling;
import org.tdopt.riscv.loops.PostIncrement;
import org.tdopt.riscv.program.ProgramBuilder;
import org.tdopt.riscv.regalloc.AllocationVerifier;
import org.tdopt.riscv.regalloc.RegisterAllocation;
import org.tdopt.riscv.schedule.ListScheduler;
import org.tdopt.riscv.select.FunctionSelection;
import org.tdopt.target.Chip;

/** Compiles modules at the loops form of the cluster level to executables for PULP clusters. */
public final class PulpBackend {
  /** L1 that a memory plan should leave free for the stack of each core. */
  public static final int STACK_RESERVE_PER_CORE = 512;

  private PulpBackend() {}

  /**
   * Compiles the entry function of {@code module} and what it needs into a program.
   *
   * @param module loops over buffers with planned offsets; it is not changed
   * @return empty if something was reported to {@code sink}
   */
  public static Optional<Program> compile(
      Operation module, Chip chip, ProgramOptions options, DiagnosticSink sink) {
    try {
      var found = SymbolTables.lookupIn(module, options.entry());
      if (!(found.orElse(null) instanceof FuncOp function) || function.isDeclaration()) {
        throw new DiagnosticException(
            module.location(), "no function '%s' to compile".formatted(options.entry()));
      }
      var builder = new ProgramBuilder(module, function, chip, options);
      var machine = FunctionSelection.run(function, chip, builder.placement());
      return lower(machine, chip, sink).map(result -> builder.build(machine, result));
    } catch (DiagnosticException e) {
      sink.report(e.diagnostic());
      return Optional.empty();
    } catch (ArithmeticException e) {
      sink.report(
          Diagnostic.error(module.location(), "a size does not fit into 32 bits: " + e.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<RegisterAllocation.Result> lower(
      org.tdopt.riscv.rv.FuncOp machine, Chip chip, DiagnosticSink sink) {
    var file = chip.cluster().registerFile();
    LoopUnrolling.run(machine);
    InvariantMotion.run(machine);
    PostIncrement.run(machine, file);
    LoopCounting.run(machine);
    ListScheduler.run(machine, chip);
    var result = RegisterAllocation.run(machine, file, sink);
    if (result.isPresent()) {
      var faults = AllocationVerifier.faults(machine, file);
      if (!faults.isEmpty()) {
        throw new IllegalStateException("register allocation is wrong: " + faults.getFirst());
      }
    }
    return result;
  }
}
