package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.sim.ProgramBuilder.A0;
import static org.tdopt.sim.ProgramBuilder.A1;
import static org.tdopt.sim.ProgramBuilder.RESULTS;
import static org.tdopt.sim.ProgramBuilder.S1;
import static org.tdopt.sim.ProgramBuilder.T0;
import static org.tdopt.sim.ProgramBuilder.T1;
import static org.tdopt.sim.ProgramBuilder.ZERO;

import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.tdopt.target.Chip;
import org.tdopt.target.Opcode;

class EndlessLoopTest {
  private static final int EVENT_UNIT = 0x10204000;
  private static final int L1 = 0x10000000;
  private static final int MCYCLE = 0xB00;
  private static final int LIMIT = 20_000_000;

  private static ProgramBuilder.Run run(ProgramBuilder program) {
    return program.run(LIMIT);
  }

  private static void assertEndsEarly(ProgramBuilder.Run run) {
    assertThat(run.result().exitCode()).isEqualTo(SimulationResult.FAULT_EXIT_CODE);
    assertThat(run.result().cycles()).isLessThan(3_000_000);
  }

  @Test
  void coresThatPollWhatNobodyWrites() {
    var program = new ProgramBuilder().onCluster(2).li(A0, RESULTS);
    int loop = program.here();
    var run =
        run(program.emit(Opcode.LW, T0, 0, A0).branchTo(Opcode.BNE, T0, ZERO, loop).exit(0));
    assertThat(run.fault())
        .matches(
            "cycle \\d+: endless loop, as each running core repeats itself;"
                + " fabric controller at 0x.*; core 0 at 0x.*; core 1 at 0x.*");
    assertEndsEarly(run);
  }

  @Test
  void severalInstructionsInACircle() {
    var program = new ProgramBuilder().onCluster(8);
    int loop = program.here();
    var run =
        run(
            program
                .emit(Opcode.ADDI, T0, ZERO, 1)
                .emit(Opcode.ADDI, T0, T0, 1)
                .branchTo(Opcode.BEQ, ZERO, ZERO, loop));
    assertThat(run.fault()).contains(": endless loop, as each running core repeats itself; ");
    assertEndsEarly(run);
  }

  /** The same word gets two values in turn. */
  @Test
  void storesThatComeBack() {
    var program = new ProgramBuilder().onCluster(8).li(A0, L1).emit(Opcode.SW, ZERO, 0, A0);
    int loop = program.here();
    var run =
        run(
            program
                .emit(Opcode.LW, T0, 0, A0)
                .emit(Opcode.XORI, T0, T0, 1)
                .emit(Opcode.SW, T0, 0, A0)
                .emit(Opcode.ADDI, T0, ZERO, 0)
                .branchTo(Opcode.BEQ, ZERO, ZERO, loop));
    assertThat(run.fault())
        .containsPattern(": endless loop, as the chip is in the state of \\d+ cycles before again; ");
    assertEndsEarly(run);
  }

  @Test
  void barriersForEver() {
    var program = new ProgramBuilder().onCluster(4).li(S1, EVENT_UNIT).li(T0, 1 << 16);
    program.emit(Opcode.SW, T0, 8, S1).li(T0, 15);
    program.emit(Opcode.SW, T0, 0x200, S1).emit(Opcode.SW, T0, 0x20C, S1);
    int loop = program.here();
    program.emit(Opcode.P_ELW, 0, 0x21C, S1).branchTo(Opcode.BEQ, ZERO, ZERO, loop);
    var run = run(program);
    assertThat(run.fault()).contains(": endless loop, as the chip is in the state of ");
    assertEndsEarly(run);
  }

  /** A counter in memory makes each round a new one. */
  @Test
  void countingInMemoryIsNoRepetition() {
    var program = new ProgramBuilder().onCluster(1).li(A0, L1).emit(Opcode.SW, ZERO, 0, A0);
    program.li(A1, 600_000);
    int loop = program.here();
    var run =
        run(
            program
                .emit(Opcode.LW, T0, 0, A0)
                .emit(Opcode.ADDI, T0, T0, 1)
                .emit(Opcode.SW, T0, 0, A0)
                .emit(Opcode.SLTU, T1, T0, A1)
                .emit(Opcode.ADDI, T0, ZERO, 0)
                .branchTo(Opcode.BNE, T1, ZERO, loop)
                .exit(9));
    assertThat(run.fault()).isEqualTo("none");
    assertThat(run.result().exitCode()).isEqualTo(9);
    assertThat(run.result().cycles()).isGreaterThan(4_000_000);
  }

  /** Nor does a counter in a register, though memory stays as it is. */
  @Test
  void theSameWorkAgainAndAgainIsNoRepetition() {
    var program = new ProgramBuilder().onCluster(8).li(A0, L1).li(A1, 500_000);
    int loop = program.here();
    var run =
        run(
            program
                .emit(Opcode.SW, ZERO, 0, A0)
                .emit(Opcode.ADDI, A1, A1, -1)
                .branchTo(Opcode.BNE, A1, ZERO, loop)
                .exit(9));
    assertThat(run.result().exitCode()).isEqualTo(9);
  }

  /** Who waits for a clock comes back to the same registers, but not for ever. */
  @Test
  void waitingForAClockIsNoRepetition() {
    var program = new ProgramBuilder().onCluster(1).li(A0, 3_000_000);
    int loop = program.here();
    var run =
        run(
            program
                .emit(Opcode.CSRRS, T0, MCYCLE, 0)
                .emit(Opcode.SLTU, T1, T0, A0)
                .emit(Opcode.ADDI, T0, 0, 0)
                .branchTo(Opcode.BNE, T1, ZERO, loop)
                .exit(5));
    assertThat(run.result().exitCode()).isEqualTo(5);
  }

  /** Each read takes a value away, so that the next one may find another. */
  @Test
  void takingDispatchedValuesIsNoRepetition() {
    var program = new ProgramBuilder().onCluster(1).li(S1, EVENT_UNIT + 0x80).li(T0, 1);
    program.emit(Opcode.SW, T0, 4, S1).li(A0, 400_000);
    int loop = program.here();
    program.emit(Opcode.SW, T0, 0, S1).emit(Opcode.ADDI, A0, A0, -1);
    program.branchTo(Opcode.BNE, A0, ZERO, loop).emit(Opcode.SW, ZERO, 0, S1);
    int take = program.here();
    program.emit(Opcode.LW, T1, 0, S1).branchTo(Opcode.BNE, T1, ZERO, take);
    var run = run(program.exit(7));
    assertThat(run.fault()).isEqualTo("none");
    assertThat(run.result().exitCode()).isEqualTo(7);
  }

  /** The controller looks for a result while the cluster works on it. */
  @Test
  void pollingForAResultIsNoRepetition() {
    var program =
        new ProgramBuilder()
            .onCluster(
                1,
                controller ->
                    controller
                        .li(A0, RESULTS)
                        .emit(Opcode.SW, ZERO, 0, A0)
                        .emit(Opcode.LW, T0, 0, A0)
                        .emit(Opcode.BEQ, T0, ZERO, -4)
                        .exit(3));
    program.li(A1, 1_500_000);
    int loop = program.here();
    program.emit(Opcode.ADDI, A1, A1, -1).branchTo(Opcode.BNE, A1, ZERO, loop);
    program.li(T0, 1).storeTo(RESULTS, T0).emit(Opcode.JAL, ZERO, 0);
    assertThat(run(program).result().exitCode()).isEqualTo(3);
  }

  /** A long computation without a store, all others asleep, is no deadlock. */
  @Test
  void aBusyFabricControllerIsNoDeadlock() {
    var program =
        new ProgramBuilder()
            .onCluster(
                1,
                controller ->
                    controller
                        .li(A0, 400_000)
                        .emit(Opcode.ADDI, A0, A0, -1)
                        .emit(Opcode.BNE, A0, ZERO, -4)
                        .exit(3));
    program.li(T1, EVENT_UNIT).emit(Opcode.P_ELW, T0, 0x3C, T1);
    assertThat(run(program).result().exitCode()).isEqualTo(3);
  }

  @Test
  void countingForVeryLongIsProbablyEndless() {
    var program = new ProgramBuilder().onCluster(1);
    int loop = program.here();
    program.emit(Opcode.ADDI, T0, T0, 1).branchTo(Opcode.BEQ, ZERO, ZERO, loop);
    var options =
        SimulationOptions.printingTo(OutputStream.nullOutputStream())
            .withMaxQuietCycles(3_000_000);
    var result =
        new Simulator(Chip.named("siracusa"), ElfImage.load(program.elf()), options).run();
    assertThat(result.fault())
        .hasValueSatisfying(
            fault ->
                assertThat(fault)
                    .matches(
                        "cycle \\d+: probably an endless loop, as no core stored anything, slept"
                            + " or woke up for \\d+ cycles; --max-quiet-cycles=N allows more;"
                            + " fabric controller at 0x\\w+ jumps to itself; core 0 at 0x\\w+"));
    assertThat(result.cycles()).isBetween(3_000_000L, 6_000_000L);
  }

  @Test
  void unlimitedCyclesStillEndWithADeadlock() {
    var program = new ProgramBuilder().onCluster(1).li(T1, EVENT_UNIT);
    program.emit(Opcode.P_ELW, T0, 0x3C, T1);
    assertThat(program.run(Long.MAX_VALUE).fault()).contains(": deadlock, ");
  }
}
