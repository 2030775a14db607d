package org.tdopt.riscv.program;

import static org.tdopt.riscv.assembly.Reg.A0;
import static org.tdopt.riscv.assembly.Reg.RA;
import static org.tdopt.riscv.assembly.Reg.SP;
import static org.tdopt.riscv.assembly.Reg.T0;
import static org.tdopt.riscv.assembly.Reg.T1;
import static org.tdopt.riscv.assembly.Reg.T2;
import static org.tdopt.riscv.assembly.Reg.T3;
import static org.tdopt.riscv.assembly.Reg.T4;
import static org.tdopt.riscv.assembly.Reg.ZERO;

import org.tdopt.riscv.assembly.AsmBuilder;
import org.tdopt.riscv.assembly.AsmItem;
import org.tdopt.target.Chip;
import org.tdopt.target.Csr;
import org.tdopt.target.Opcode;

/**
 * The code around the compiled function. The fabric controller starts the cluster, waits for its
 * status word and ends the program. All cores run the step loop between barriers; core 0 keeps time,
 * prints, and computes the checksums at the end.
 */
final class BootCode {
  /** The label of the program's first instruction. */
  static final String START = "_start";

  /** Vectors in front of the start; the cores enter one of them on an exception. */
  private static final int VECTORS = 32;

  private static final int VECTOR_ALIGNMENT = 256;
  private static final int TRAP_EXIT_CODE = 99;
  private static final int EXIT_FLAG = 0x80000000;

  // Event unit, from the port of the core that accesses it.
  private static final int MASK_OR = 0x08;
  private static final int WAIT_AND_CLEAR = 0x3C;
  private static final int BARRIER_TRIGGER_MASK = 0x200;
  private static final int BARRIER_TARGET_MASK = 0x20C;
  private static final int BARRIER_WAIT = 0x21C;
  private static final int BARRIER_EVENT = 1 << 16;

  // Cluster control.
  private static final int FETCH_ENABLE = 0x8;
  private static final int BOOT_ADDRESSES = 0x40;

  // The frame of the step loop.
  private static final int STEP = 0;
  private static final int ROW = 4;
  private static final int STARTED = 8;
  static final int FRAME_BYTES = 16;

  /** What the subroutines called from the step loop need. */
  static final int CALL_BYTES = 16;

  private final AsmBuilder out;
  private final Chip chip;
  private final StepPlan plan;
  private final Printing printing;
  private final Checksum checksum;

  private BootCode(AsmBuilder out, Chip chip, StepPlan plan) {
    this.out = out;
    this.chip = chip;
    this.plan = plan;
    printing = new Printing(out, chip.peripherals().stdout());
    checksum = new Checksum(out, plan.scratchAddress());
  }

  /** Appends everything but the compiled function to {@code out}. */
  static void emit(AsmBuilder out, Chip chip, StepPlan plan) {
    var boot = new BootCode(out, chip, plan);
    boot.vectors();
    boot.fabricController();
    boot.clusterStart();
    boot.stepLoop();
    boot.finish();
    boot.trap();
    boot.printing.emitSubroutines();
    boot.checksum.emitSubroutines();
  }

  private void vectors() {
    out.add(new AsmItem.Align(VECTOR_ALIGNMENT));
    for (int i = 0; i < VECTORS; i++) {
      out.jump(Opcode.JAL, "tdopt_trap", ZERO);
    }
  }

  private void fabricController() {
    out.label(START);
    readCsr(A0, Csr.MHARTID);
    out.loadImmediate(T0, chip.cluster().fabricControllerHartId());
    out.jump(Opcode.BNE, "tdopt_cluster_start", A0, T0);
    out.loadImmediate(T0, chip.peripherals().instructionCacheControl());
    out.loadImmediate(T1, -1);
    store(T1, 0, T0);
    out.loadImmediate(T0, chip.peripherals().clusterControl());
    out.loadAddress(T1, START);
    for (int core = 0; core < chip.cluster().cores(); core++) {
      store(T1, BOOT_ADDRESSES + 4 * core, T0);
    }
    out.comment("core 0 starts the others when the barrier is set up");
    out.loadImmediate(T1, 1);
    store(T1, FETCH_ENABLE, T0);
    out.loadImmediate(T0, plan.statusAddress());
    out.label("tdopt_wait_for_cluster");
    load(A0, 0, T0);
    out.jump(Opcode.BEQ, "tdopt_wait_for_cluster", A0, ZERO);
    out.loadImmediate(T1, chip.peripherals().exitRegister());
    store(A0, 0, T1);
    out.label(".exited").jump(Opcode.JAL, ".exited", ZERO);
  }

  private void clusterStart() {
    out.label("tdopt_cluster_start");
    out.loadImmediate(SP, chip.memory().l1().end());
    out.loadImmediate(T0, plan.stackBytes());
    out.emit(Opcode.MUL, T0, T0, A0);
    out.emit(Opcode.SUB, SP, SP, T0);
    out.loadImmediate(T0, chip.peripherals().eventUnitCore());
    // Only the barrier's event may end a wait at a barrier; waits for the DMA add theirs themselves.
    out.loadImmediate(T1, BARRIER_EVENT);
    store(T1, MASK_OR, T0);
    out.jump(Opcode.BNE, ".ready", A0, ZERO);
    out.loadImmediate(T1, (1 << chip.cluster().cores()) - 1);
    store(T1, BARRIER_TRIGGER_MASK, T0);
    store(T1, BARRIER_TARGET_MASK, T0);
    out.loadImmediate(T0, chip.peripherals().clusterControl());
    store(T1, FETCH_ENABLE, T0);
    out.label(".ready");
    out.emit(Opcode.ADDI, SP, SP, -FRAME_BYTES);
    store(ZERO, STEP, SP);
    store(ZERO, ROW, SP);
  }

  private void stepLoop() {
    out.label("tdopt_steps");
    barrier();
    readCsr(T0, Csr.MCYCLE);
    store(T0, STARTED, SP);
    int register = A0;
    for (var argument : plan.arguments()) {
      argument(register++, argument);
    }
    out.jump(Opcode.JAL, plan.entry(), RA);
    barrier();
    readCsr(T0, Csr.MCYCLE);
    readCsr(T1, Csr.MHARTID);
    out.jump(Opcode.BNE, ".next_step", T1, ZERO);
    load(T1, STARTED, SP);
    out.emit(Opcode.SUB, T0, T0, T1);
    load(T3, STEP, SP);
    out.emit(Opcode.SLLI, T2, T3, 2);
    out.loadImmediate(T4, plan.cyclesAddress());
    out.emit(Opcode.ADD, T4, T4, T2);
    store(T0, 0, T4);
    plan.loss().ifPresent(this::printLoss);
    if (plan.printCycles()) {
      printCycles();
    }
    out.label(".next_step");
    load(T0, STEP, SP);
    out.emit(Opcode.ADDI, T0, T0, 1);
    store(T0, STEP, SP);
    load(T1, ROW, SP);
    out.loadImmediate(T2, plan.batch());
    out.emit(Opcode.ADD, T1, T1, T2);
    out.loadImmediate(T2, plan.rows());
    out.emit(Opcode.REMU, T1, T1, T2);
    store(T1, ROW, SP);
    out.loadImmediate(T1, plan.steps());
    out.jump(Opcode.BNE, "tdopt_steps", T0, T1);
  }

  private void argument(int register, StepPlan.Argument argument) {
    switch (argument) {
      case StepPlan.Argument.Rows rows -> {
        load(T0, ROW, SP);
        out.loadImmediate(T1, rows.rowBytes());
      }
      case StepPlan.Argument.PerStep part -> {
        load(T0, STEP, SP);
        out.loadImmediate(T1, part.bytes());
      }
    }
    out.emit(Opcode.MUL, T0, T0, T1);
    out.loadImmediate(register, argument.base());
    out.emit(Opcode.ADD, register, register, T0);
  }

  private void printLoss(StepPlan.Loss loss) {
    out.loadImmediate(T0, loss.address());
    load(A0, 0, T0);
    out.loadImmediate(T0, loss.historyAddress());
    out.emit(Opcode.ADD, T0, T0, T2);
    store(A0, 0, T0);
    printing.text("step ");
    load(A0, STEP, SP);
    printing.decimal();
    printing.text(" loss 0x");
    out.loadImmediate(T0, loss.address());
    load(A0, 0, T0);
    printing.hex();
    printing.text("\n");
  }

  private void printCycles() {
    printing.text("step ");
    load(A0, STEP, SP);
    printing.decimal();
    printing.text(" cycles ");
    load(T3, STEP, SP);
    out.emit(Opcode.SLLI, T2, T3, 2);
    out.loadImmediate(T0, plan.cyclesAddress());
    out.emit(Opcode.ADD, T0, T0, T2);
    load(A0, 0, T0);
    printing.decimal();
    printing.text("\n");
  }

  private void finish() {
    out.label("tdopt_finish");
    readCsr(T0, Csr.MHARTID);
    out.jump(Opcode.BNE, "tdopt_sleep", T0, ZERO);
    checksum.buildTable();
    if (!plan.parameters().isEmpty()) {
      checksum.start();
      plan.parameters().forEach(p -> checksum.update(p.address(), p.bytes()));
      checksum.finish();
      store(A0, STARTED, SP);
      printing.text("params crc32 0x");
      load(A0, STARTED, SP);
      printing.hex();
      printing.text("\n");
    }
    for (int i = 0; i < plan.outputs().size(); i++) {
      var output = plan.outputs().get(i);
      checksum.start();
      checksum.update(output.address(), output.bytes());
      checksum.finish();
      store(A0, STARTED, SP);
      printing.text("output " + i + " crc32 0x");
      load(A0, STARTED, SP);
      printing.hex();
      printing.text("\n");
    }
    out.loadImmediate(T0, plan.statusAddress());
    out.loadImmediate(T1, EXIT_FLAG);
    store(T1, 0, T0);
    out.comment("no event comes any more");
    out.label("tdopt_sleep");
    out.loadImmediate(T0, chip.peripherals().eventUnitCore());
    out.emit(Opcode.P_ELW, T1, WAIT_AND_CLEAR, T0);
    out.jump(Opcode.JAL, "tdopt_sleep", ZERO);
  }

  private void trap() {
    out.label("tdopt_trap");
    readCsr(T4, Csr.MCAUSE);
    printing.text("trap: mcause 0x");
    out.emit(Opcode.ADDI, A0, T4, 0);
    printing.hex();
    printing.text(" mepc 0x");
    readCsr(A0, Csr.MEPC);
    printing.hex();
    printing.text("\n");
    out.loadImmediate(T0, EXIT_FLAG | TRAP_EXIT_CODE);
    out.loadImmediate(T1, chip.peripherals().exitRegister());
    store(T0, 0, T1);
    out.label(".trapped").jump(Opcode.JAL, ".trapped", ZERO);
  }

  private void barrier() {
    out.loadImmediate(T0, chip.peripherals().eventUnitCore());
    out.emit(Opcode.P_ELW, T1, BARRIER_WAIT, T0);
  }

  private void readCsr(int register, Csr csr) {
    out.emit(Opcode.CSRRS, register, csr.number(), ZERO);
  }

  private void load(int register, int offset, int base) {
    out.emit(Opcode.LW, register, offset, base);
  }

  private void store(int register, int offset, int base) {
    out.emit(Opcode.SW, register, offset, base);
  }
}
