package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.sim.ProgramBuilder.A0;
import static org.tdopt.sim.ProgramBuilder.RESULTS;
import static org.tdopt.sim.ProgramBuilder.T0;
import static org.tdopt.sim.ProgramBuilder.T1;
import static org.tdopt.sim.ProgramBuilder.ZERO;

import org.junit.jupiter.api.Test;
import org.tdopt.target.Chip;
import org.tdopt.target.Csr;
import org.tdopt.target.Opcode;

class FaultTest {
  private static final int EVENT_UNIT = 0x10204000;
  private static final int PUBLIC_EVENT_UNIT = 0x10200800;
  private static final int FABRIC_TIMER = 0x1A10B000;
  private static final int INTERRUPT_CONTROLLER = 0x1A109800;

  @Test
  void unmappedAccess() {
    var program = new ProgramBuilder().onCluster(1).li(A0, 0x40000000);
    int at = program.here();
    var run = program.emit(Opcode.LW, T0, 4, A0).exit(0).run();
    assertThat(run.fault())
        .isEqualTo(
            "core 0 at 0x%08x: read of 4 bytes at unmapped address 0x40000004".formatted(at));
    assertThat(run.result().exitCode()).isEqualTo(125);
  }

  @Test
  void unmappedAccessOfTheFabricController() {
    var program = new ProgramBuilder().li(A0, 0x50000000);
    int at = program.here();
    var run = program.emit(Opcode.SB, T0, 1, A0).exit(0).run();
    assertThat(run.fault())
        .isEqualTo(
            "fabric controller at 0x%08x: write of 1 bytes at unmapped address 0x50000001"
                .formatted(at));
  }

  @Test
  void illegalInstruction() {
    var program = new ProgramBuilder().onCluster(1);
    // There is no code at the trap vector.
    program.li(A0, RESULTS).emit(Opcode.CSRRW, ZERO, Csr.MTVEC.number(), A0);
    int at = program.here();
    assertThat(program.word(-1).run().fault())
        .isEqualTo("core 0 at 0x%08x: illegal instruction 0xffffffff".formatted(at));
  }

  @Test
  void illegalInstructionTraps() {
    var run = new ProgramBuilder().onCluster(1).word(-1).run();
    assertThat(run.fault()).isEqualTo("none");
    assertThat(run.result().exitCode()).isEqualTo(ProgramBuilder.TRAP_EXIT_CODE);
  }

  @Test
  void fetchFromNowhere() {
    var program = new ProgramBuilder().onCluster(1).li(A0, 0x30000000);
    int at = program.here();
    assertThat(program.emit(Opcode.JALR, ZERO, 0, A0).run().fault())
        .isEqualTo(
            "core 0 at 0x30000000: instruction fetch from unmapped address 0x30000000,"
                + " after the instruction at 0x%08x".formatted(at));
  }

  /** Nothing set where the core is to start, so that uninitialised bytes say it. */
  @Test
  void startNowhere() {
    var program =
        new ProgramBuilder().li(T0, 1).storeTo(0x10200008, T0).emit(Opcode.JAL, ZERO, 0);
    assertThat(program.run().fault())
        .isEqualTo("core 0 at 0x57575756: instruction fetch from unmapped address 0x57575756");
  }

  @Test
  void unknownCsr() {
    assertThat(new ProgramBuilder().onCluster(1).emit(Opcode.CSRRS, T0, 0x123, 0).run().fault())
        .endsWith(": read of unknown CSR 0x123");
  }

  @Test
  void maximumOfCycles() {
    var program = new ProgramBuilder();
    int loop = program.here();
    var run = program.emit(Opcode.ADDI, T0, T0, 1).branchTo(Opcode.BEQ, 0, 0, loop).run(5000);
    assertThat(run.fault())
        .matches(
            "cycle 4999: the limit of 5000 cycles is reached; --max-cycles=N allows more;"
                + " fabric controller at 0x1c01008[04]");
  }

  @Test
  void deadlockAtABarrierSaysWhoHasArrived() {
    var run =
        new ProgramBuilder()
            .onCluster(2)
            .li(T0, 1 << 16)
            .storeTo(EVENT_UNIT + 8, T0)
            .li(T0, 7)
            .storeTo(EVENT_UNIT + 0x200, T0)
            .storeTo(EVENT_UNIT + 0x20C, T0)
            .li(T1, EVENT_UNIT)
            .emit(Opcode.P_ELW, T0, 0x21C, T1)
            .exit(0)
            .run();
    assertThat(run.fault())
        .matches(
            "cycle \\d+: deadlock, as no core can continue; fabric controller at 0x1c01\\w{4}"
                + "( jumps to itself)?; core 0 at 0x1c01\\w{4} waits at barrier 0,"
                + " where cores 0, 1 have arrived and core 2 is missing;"
                + " core 1 at 0x1c01\\w{4} waits at barrier 0,"
                + " where cores 0, 1 have arrived and core 2 is missing");
  }

  @Test
  void deadlockWhileTheFabricControllerPolls() {
    var program =
        new ProgramBuilder()
            .onCluster(
                1,
                controller ->
                    controller
                        .li(A0, ProgramBuilder.RESULTS)
                        .emit(Opcode.LW, T0, 0, A0)
                        .emit(Opcode.BNE, T0, ZERO, -4));
    program.li(T1, EVENT_UNIT).emit(Opcode.P_ELW, T0, 0x3C, T1);
    assertThat(program.run().fault())
        .contains("deadlock, as no core can continue; fabric controller at 0x")
        .endsWith(" waits for events 0x0 (has 0x0)");
  }

  /** Siracusa's fabric does not listen to its clock generator, that of pulp-open does. */
  @Test
  void anotherRateForTheFabric() {
    var program = new ProgramBuilder().li(A0, 0x1A100000).li(T0, 0x494C05F5);
    program.emit(Opcode.SW, T0, 4, A0).exit(0);
    assertThat(program.run().fault()).isEqualTo("none");
    assertThat(program.run(Chip.named("pulp-open"), 1_000_000).fault())
        .contains(
            ": the fabric's clock generator is set to 36015469 Hz; only its rate after reset,"
                + " 72030938 Hz, is simulated; fabric controller at 0x")
        .endsWith(" waits for a clock generator");
  }

  @Test
  void coreThatAnInterruptReachesAsleep() {
    var program =
        new ProgramBuilder()
            .onCluster(
                1,
                controller ->
                    controller
                        .li(A0, 1000)
                        .emit(Opcode.ADDI, A0, A0, -1)
                        .emit(Opcode.BNE, A0, ZERO, -4)
                        .li(T0, 1)
                        .storeTo(PUBLIC_EVENT_UNIT + 0x604, T0)
                        .storeTo(PUBLIC_EVENT_UNIT + 0x600, T0)
                        .emit(Opcode.JAL, ZERO, 0));
    program.li(T0, 1).storeTo(EVENT_UNIT, T0).li(T0, 2).storeTo(EVENT_UNIT + 0x14, T0);
    program.li(T1, EVENT_UNIT);
    int at = program.here();
    program.emit(Opcode.P_ELW, T0, 0x3C, T1);
    assertThat(program.exit(0).run().fault())
        .contains("deadlock, as no core can continue; fabric controller at 0x")
        .endsWith(
            (" core 0 at 0x%08x was asleep at the event unit when an interrupt of events 0x2 came"
                    + " (has 0x3), and never resumes")
                .formatted(at));
  }

  @Test
  void controllerThatWaitsForAnInterrupt() {
    var program = new ProgramBuilder().li(T0, 0x101).storeTo(INTERRUPT_CONTROLLER, T0);
    int at = program.here();
    assertThat(program.emit(Opcode.WFI).exit(0).run().fault())
        .endsWith(
            ("deadlock, as no core can continue; fabric controller at 0x%08x"
                    + " waits for an interrupt of lines 0x101 (has 0x0)")
                .formatted(at));
  }

  @Test
  void aTimerThatWasSwitchedOffKeepsNobodyWaiting() {
    var run =
        new ProgramBuilder()
            .li(T0, 5)
            .storeTo(FABRIC_TIMER, T0)
            .storeTo(FABRIC_TIMER, ZERO)
            .emit(Opcode.WFI)
            .exit(0)
            .run(Long.MAX_VALUE);
    assertThat(run.fault()).contains("deadlock, as no core can continue");
  }

  @Test
  void coreThatIsStopped() {
    var program =
        new ProgramBuilder()
            .onCluster(
                1,
                controller ->
                    controller
                        .li(A0, 100)
                        .emit(Opcode.ADDI, A0, A0, -1)
                        .emit(Opcode.BNE, A0, ZERO, -4)
                        .storeTo(0x10200008, ZERO)
                        .emit(Opcode.JAL, ZERO, 0));
    int loop = program.here();
    program.emit(Opcode.ADDI, T0, T0, 1).branchTo(Opcode.BEQ, ZERO, ZERO, loop);
    assertThat(program.run().fault())
        .matches(
            "cycle \\d+: deadlock, as no core can continue; fabric controller at 0x\\w{8}"
                + "( jumps to itself)?; core 0 at 0x\\w{8} is halted, as its fetching is disabled");
  }

  @Test
  void coreThatWaitsForAnInterrupt() {
    var program = new ProgramBuilder().onCluster(1);
    program.li(T0, 4).storeTo(EVENT_UNIT + 0x14, T0);
    int at = program.here();
    assertThat(program.emit(Opcode.WFI).exit(0).run().fault())
        .endsWith(
            " core 0 at 0x%08x waits for an interrupt of events 0x4 (has 0x0)".formatted(at));
  }

  @Test
  void registersThatTheChipRefuses() {
    assertThat(load(INTERRUPT_CONTROLLER + 4))
        .endsWith(": read of interrupt controller register 0x4, which can only be written");
    assertThat(load(0x10200000)).endsWith(": read of unknown cluster control register 0x0");
    assertThat(load(0x1A106000))
        .endsWith(": read of SoC event unit register 0x0, which cannot be read");
    assertThat(load(0x1A106064)).contains(": read of SoC event unit register 0x64");
    assertThat(load(0x1A101010)).endsWith(": read of unknown GPIO register 0x10");
    assertThat(load(0x1A102180)).endsWith(": read of unknown micro-DMA register 0x180");
    assertThat(load(0x10201004))
        .endsWith(": read of register 0x4 of the accelerator, which is not simulated");
    assertThat(load(PUBLIC_EVENT_UNIT + 0x400))
        .endsWith(": read of unknown event unit register 0x400");
    assertThat(load(PUBLIC_EVENT_UNIT + 0x700)).isEqualTo("none");
    assertThat(store(INTERRUPT_CONTROLLER + 0x24))
        .endsWith(": write of interrupt controller register 0x24, which can only be read");
    assertThat(store(0x10200000)).endsWith(": write of unknown cluster control register 0x0");
    assertThat(store(0x1A107000)).endsWith(": write of 4 bytes at unmapped address 0x1a107000");
  }

  private static String load(int address) {
    return new ProgramBuilder().loadFrom(T0, address).exit(0).run().fault();
  }

  private static String store(int address) {
    return new ProgramBuilder().storeTo(address, T0).exit(0).run().fault();
  }

  @Test
  void mutexThatIsNeverReleased() {
    var program =
        new ProgramBuilder()
            .onCluster(1)
            .li(T0, 1 << 17)
            .storeTo(EVENT_UNIT + 8, T0)
            .li(T1, EVENT_UNIT)
            .emit(Opcode.P_ELW, T0, 0xC0, T1)
            .emit(Opcode.P_ELW, T0, 0xC0, T1);
    assertThat(program.run().fault())
        .contains(": deadlock, as no core can continue;")
        .endsWith(" waits for mutex 0");
  }

  @Test
  void valueThatNobodyDispatches() {
    var program = new ProgramBuilder().onCluster(1).li(T1, EVENT_UNIT);
    assertThat(program.emit(Opcode.P_ELW, T0, 0x80, T1).run().fault())
        .contains(": deadlock, as no core can continue;")
        .endsWith(" waits for a dispatched value");
  }

  @Test
  void barrierThatDoesNotExist() {
    assertThat(new ProgramBuilder().onCluster(1).loadFrom(A0, EVENT_UNIT + 0x320).run().fault())
        .endsWith(": access to barrier 9; there are barriers 0 to 8");
  }

  @Test
  void deviceAccessOfAByte() {
    assertThat(
            new ProgramBuilder()
                .onCluster(1)
                .li(A0, EVENT_UNIT)
                .emit(Opcode.LBU, T0, 0, A0)
                .run()
                .fault())
        .endsWith(
            ": access of 1 bytes to the device address 0x10204000, expected a word");
  }

  @Test
  void floatInstructionOnTheFabricControllerTraps() {
    var run = new ProgramBuilder().emit(Opcode.FADD_S, 0, 1, 2).exit(0).run();
    assertThat(run.result().fault()).isEmpty();
    assertThat(run.result().exitCode()).isEqualTo(ProgramBuilder.TRAP_EXIT_CODE);
  }

  @Test
  void floatInstructionOnTheFabricControllerIsIllegalWithoutAHandler() {
    var program = new ProgramBuilder().emit(Opcode.CSRRW, 0, 0x305, 0);
    assertThat(program.emit(Opcode.FADD_S, 0, 1, 2).run().fault())
        .endsWith(": illegal instruction 0x0020f053");
  }
}
