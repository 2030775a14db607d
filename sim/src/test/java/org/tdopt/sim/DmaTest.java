package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.sim.ProgramBuilder.A0;
import static org.tdopt.sim.ProgramBuilder.A1;
import static org.tdopt.sim.ProgramBuilder.A2;
import static org.tdopt.sim.ProgramBuilder.RESULTS;
import static org.tdopt.sim.ProgramBuilder.T0;
import static org.tdopt.sim.ProgramBuilder.T1;
import static org.tdopt.sim.ProgramBuilder.T2;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tdopt.target.Opcode;

class DmaTest {
  private static final int EVENT_UNIT = 0x10204000;
  private static final int MCHAN = 0x10204400;
  private static final int L1 = 0x10000000;
  private static final int L2 = 0x1C100000;
  private static final int TO_L1 = 1 << 17 | 1 << 18;
  private static final int FROM_L1 = 1 << 18;
  private static final int TWO_DIMENSIONAL = 1 << 19;
  private static final int EVENT = 1 << 20;

  /** Fills bytes from an address with their low address bits. */
  private static void fill(ProgramBuilder program, int address, int words) {
    program.li(A0, address).li(A1, address + 4 * words);
    int loop = program.here();
    program.emit(Opcode.SW, A0, 0, A0).emit(Opcode.ADDI, A0, A0, 4);
    program.branchTo(Opcode.BNE, A0, A1, loop);
  }

  /** Issues a command and polls until it is done; the counter stays in s0. */
  private static void transfer(ProgramBuilder program, int... commandWords) {
    program.loadFrom(ProgramBuilder.S0, MCHAN);
    for (int word : commandWords) {
      program.li(T0, word).storeTo(MCHAN, T0);
    }
    program.li(T1, 1).emit(Opcode.SLL, T1, T1, ProgramBuilder.S0).li(A2, MCHAN + 4);
    int poll = program.here();
    program.emit(Opcode.LW, T2, 0, A2).emit(Opcode.AND, T2, T2, T1);
    program.branchTo(Opcode.BNE, T2, 0, poll);
    program.storeTo(MCHAN + 4, T1);
  }

  @ParameterizedTest
  @CsvSource({"256,0,0", "1,3,1", "777,1,2", "1024,2,3", "5000,0,1"})
  void movesBytesBothWaysAtAnyAlignment(int length, int l1Shift, int l2Shift) {
    var program = new ProgramBuilder().onCluster(1);
    fill(program, L2, 1400);
    transfer(program, length | TO_L1, L1 + l1Shift, L2 + l2Shift);
    transfer(program, length | FROM_L1, L1 + l1Shift, RESULTS + 5);
    var run = program.exit(0).run();
    assertThat(run.fault()).isEqualTo("none");
    byte[] source = run.simulator().readBytes(L2 + l2Shift, length);
    assertThat(run.simulator().readBytes(L1 + l1Shift, length)).isEqualTo(source);
    assertThat(run.simulator().readBytes(RESULTS + 5, length)).isEqualTo(source);
    assertThat(run.simulator().readBytes(RESULTS, 5)).containsOnly(0x57);
    assertThat(run.simulator().readBytes(RESULTS + 5 + length, 1)).containsOnly(0x57);
    assertThat(run.result().dmaBytesToL1()).isEqualTo(length);
    assertThat(run.result().dmaBytesFromL1()).isEqualTo(length);
  }

  @Test
  void twoDimensionalTransfersGatherAndScatterLines() {
    var program = new ProgramBuilder().onCluster(1);
    fill(program, L2, 512);
    transfer(program, 5 * 24 | TO_L1 | TWO_DIMENSIONAL, L1, L2, 24, 100);
    transfer(program, 5 * 24 | FROM_L1 | TWO_DIMENSIONAL, L1, RESULTS, 24, 40);
    var run = program.exit(0).run();
    assertThat(run.fault()).isEqualTo("none");
    for (int line = 0; line < 5; line++) {
      byte[] source = run.simulator().readBytes(L2 + 100 * line, 24);
      assertThat(run.simulator().readBytes(L1 + 24 * line, 24)).isEqualTo(source);
      assertThat(run.simulator().readBytes(RESULTS + 40 * line, 24)).isEqualTo(source);
      assertThat(run.simulator().readBytes(RESULTS + 40 * line + 24, 16)).containsOnly(0x57);
    }
  }

  @Test
  void endOfTransferWakesTheCoreThatIssuedIt() {
    var program = new ProgramBuilder().onCluster(1);
    fill(program, L2, 256);
    program.li(T0, 1 << 8).storeTo(EVENT_UNIT + 8, T0);
    program.loadFrom(T0, MCHAN);
    program.li(T0, 1024 | TO_L1 | EVENT).storeTo(MCHAN, T0);
    program.li(T0, L1).storeTo(MCHAN, T0).li(T0, L2).storeTo(MCHAN, T0);
    program.li(T1, EVENT_UNIT).emit(Opcode.P_ELW, T0, 0x3C, T1);
    program.loadFrom(A0, L1 + 1020).storeTo(RESULTS, A0).loadFrom(A0, MCHAN + 4);
    var run = program.storeTo(RESULTS + 4, A0).exit(0).run();
    assertThat(run.wordAt(RESULTS)).isEqualTo(L2 + 1020);
    assertThat(run.wordAt(RESULTS + 4)).as("counter taken, nothing pending").isEqualTo(1 << 16);
    assertThat(run.result().cores().get(0).cycles().of(CycleCause.DMA)).isBetween(100L, 140L);
  }

  @Test
  void freedCountersAreHandedOutAgain() {
    var program = new ProgramBuilder().onCluster(1);
    for (int i = 0; i < 3; i++) {
      program.loadFrom(A0, MCHAN).storeTo(RESULTS + 4 * i, A0);
    }
    program.li(T0, 2).storeTo(MCHAN + 4, T0).loadFrom(A0, MCHAN).storeTo(RESULTS + 12, A0);
    var run = program.exit(0).run();
    assertThat(run.wordAt(RESULTS)).isZero();
    assertThat(run.wordAt(RESULTS + 4)).isEqualTo(1);
    assertThat(run.wordAt(RESULTS + 8)).isEqualTo(2);
    assertThat(run.wordAt(RESULTS + 12)).isEqualTo(1);
  }

  /** A third command waits until the engine takes one of the two that are queued. */
  @Test
  void fullQueueStallsTheCoreAndLosesNothing() {
    var program = new ProgramBuilder().onCluster(1);
    fill(program, L2, 1024);
    for (int i = 0; i < 12; i++) {
      program.loadFrom(T0, MCHAN);
      program.li(T0, 256 | TO_L1).storeTo(MCHAN, T0);
      program.li(T0, L1 + 256 * i).storeTo(MCHAN, T0);
      program.li(T0, L2 + 256 * i).storeTo(MCHAN, T0);
    }
    program.li(A2, MCHAN + 4).li(T1, 0xffff);
    int poll = program.here();
    program.emit(Opcode.LW, T2, 0, A2).emit(Opcode.AND, T2, T2, T1);
    var run = program.branchTo(Opcode.BNE, T2, 0, poll).exit(0).run();
    assertThat(run.fault()).isEqualTo("none");
    assertThat(run.simulator().readBytes(L1, 3072)).isEqualTo(run.simulator().readBytes(L2, 3072));
  }

  /** Without counters to give out, a core waits for ever: that is a deadlock, not a hang. */
  @Test
  void takingAllCountersDeadlocks() {
    var program = new ProgramBuilder().onCluster(1);
    for (int i = 0; i < 17; i++) {
      program.loadFrom(A0, MCHAN);
    }
    assertThat(program.exit(0).run().fault()).contains("deadlock, as no core can continue");
  }
}
