package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.sim.ProgramBuilder.A0;
import static org.tdopt.sim.ProgramBuilder.A1;
import static org.tdopt.sim.ProgramBuilder.A2;
import static org.tdopt.sim.ProgramBuilder.A3;
import static org.tdopt.sim.ProgramBuilder.RESULTS;
import static org.tdopt.sim.ProgramBuilder.S0;
import static org.tdopt.sim.ProgramBuilder.S1;
import static org.tdopt.sim.ProgramBuilder.T0;
import static org.tdopt.sim.ProgramBuilder.T1;
import static org.tdopt.sim.ProgramBuilder.T2;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.target.Opcode;

class EventUnitTest {
  private static final int EVENT_UNIT = 0x10204000;
  private static final int MHARTID = 0xF14;
  private static final int MCYCLE = 0xB00;

  /**
   * Sets all events of interest and puts the event unit's address in s1, the core's number in s0.
   */
  private static ProgramBuilder team(int cores) {
    var program = new ProgramBuilder().onCluster(cores);
    program.li(S1, EVENT_UNIT).li(T0, 1 << 16 | 1 << 17 | 1 << 18 | 3);
    program.emit(Opcode.SW, T0, 8, S1).emit(Opcode.CSRRS, S0, MHARTID, 0);
    program.li(T0, (1 << cores) - 1);
    program.emit(Opcode.SW, T0, 0x200, S1).emit(Opcode.SW, T0, 0x20C, S1);
    return program;
  }

  private static ProgramBuilder barrier(ProgramBuilder program) {
    return program.emit(Opcode.P_ELW, 0, 0x21C, S1);
  }

  /** Stores a register at {@code RESULTS + 4 * core + offset}. */
  private static ProgramBuilder storePerCore(ProgramBuilder program, int register, int offset) {
    return program
        .li(T2, RESULTS + offset)
        .emit(Opcode.SLLI, T1, S0, 2)
        .emit(Opcode.ADD, T2, T2, T1)
        .emit(Opcode.SW, register, 0, T2);
  }

  /** Core 0 exits after the others have passed a last barrier. */
  private static ProgramBuilder.Run finish(ProgramBuilder program) {
    barrier(program).emit(Opcode.BEQ, S0, 0, 8).emit(Opcode.JAL, 0, 0);
    return program.exit(0).run();
  }

  @Test
  void allCoresLeaveABarrierTogether() {
    var program = team(4).emit(Opcode.ADDI, A2, 0, 2);
    // The second round finds all instructions in the cache.
    int round = program.here();
    barrier(program);
    // Core i works i * 32 cycles longer before the barrier that is observed.
    program.emit(Opcode.SLLI, A0, S0, 3).emit(Opcode.ADDI, A0, A0, 1);
    int loop = program.here();
    program.emit(Opcode.ADDI, A0, A0, -1).branchTo(Opcode.BNE, A0, 0, loop);
    barrier(program).emit(Opcode.CSRRS, A1, MCYCLE, 0);
    program.emit(Opcode.ADDI, A2, A2, -1).branchTo(Opcode.BNE, A2, 0, round);
    var run = finish(storePerCore(program, A1, 0));
    assertThat(run.fault()).isEqualTo("none");
    int released = run.wordAt(RESULTS);
    assertThat(List.of(run.wordAt(RESULTS + 4), run.wordAt(RESULTS + 8), run.wordAt(RESULTS + 12)))
        .containsOnly(released);
    assertThat(run.result().cores().get(0).cycles().of(CycleCause.BARRIER))
        .isGreaterThan(run.result().cores().get(3).cycles().of(CycleCause.BARRIER) + 60);
  }

  @Test
  void softwareEventWakesItsTargets() {
    var program = team(2);
    program.emit(Opcode.BNE, S0, 0, 16);
    // Core 0 waits for event 1.
    program.emit(Opcode.P_ELW, A0, 0x3C, S1).emit(Opcode.CSRRS, A1, MCYCLE, 0);
    program.emit(Opcode.JAL, 0, 4 * 7);
    // Core 1 sends it after a while.
    program.li(T0, 100);
    int loop = program.here();
    program.emit(Opcode.ADDI, T0, T0, -1).branchTo(Opcode.BNE, T0, 0, loop);
    program.emit(Opcode.ADDI, T0, 0, 1).emit(Opcode.CSRRS, A1, MCYCLE, 0);
    program.emit(Opcode.SW, T0, 0x104, S1);
    var run = finish(storePerCore(program, A1, 0));
    assertThat(run.fault()).isEqualTo("none");
    assertThat(run.wordAt(RESULTS) - run.wordAt(RESULTS + 4)).isBetween(5, 9);
  }

  @Test
  void mutexLetsOneCoreInAtATime() {
    var program = team(8);
    program.li(A0, RESULTS + 64).emit(Opcode.SW, 0, 0, A0);
    barrier(program);
    program.emit(Opcode.P_ELW, 0, 0xC0, S1);
    // A read-modify-write that loses updates when two cores overlap.
    program.emit(Opcode.LW, A1, 0, A0).emit(Opcode.ADDI, A1, A1, 1);
    for (int i = 0; i < 20; i++) {
      program.emit(Opcode.ADDI, 0, 0, 0);
    }
    program.emit(Opcode.SW, A1, 0, A0).emit(Opcode.SW, 0, 0xC0, S1);
    var run = finish(program);
    assertThat(run.fault()).isEqualTo("none");
    assertThat(run.wordAt(RESULTS + 64)).isEqualTo(8);
  }

  @Test
  void dispatcherHandsAValueToTheTeam() {
    var program = team(4);
    program.emit(Opcode.BNE, S0, 0, 24);
    program.emit(Opcode.ADDI, T0, 0, 14).emit(Opcode.SW, T0, 0x84, S1);
    program.emit(Opcode.ADDI, A0, 0, 77).emit(Opcode.SW, A0, 0x80, S1);
    program.emit(Opcode.JAL, 0, 8);
    program.emit(Opcode.P_ELW, A0, 0x80, S1);
    var run = finish(storePerCore(program, A0, 0));
    assertThat(run.fault()).isEqualTo("none");
    for (int core = 0; core < 4; core++) {
      assertThat(run.wordAt(RESULTS + 4 * core)).isEqualTo(77);
    }
  }

  @Test
  void anyLoadGetsTheValueThatItSleptFor() {
    var program = team(2).li(A1, EVENT_UNIT + 0x80).li(A2, 50);
    program.emit(Opcode.BNE, S0, 0, 40);
    int loop = program.here();
    program.emit(Opcode.ADDI, A2, A2, -1).branchTo(Opcode.BNE, A2, 0, loop);
    program.li(T0, 2).emit(Opcode.SW, T0, 0x84, S1).li(A0, 77).emit(Opcode.SW, A0, 0x80, S1);
    program.emit(Opcode.JAL, 0, 8);
    program.emit(Opcode.P_LW_POST, A0, 4, A1);
    storePerCore(program, A0, 0);
    var run = finish(storePerCore(program, A1, 8));
    assertThat(run.fault()).isEqualTo("none");
    assertThat(run.wordAt(RESULTS + 4)).isEqualTo(77);
    assertThat(run.wordAt(RESULTS + 12)).isEqualTo(EVENT_UNIT + 0x84);
  }

  @Test
  void waitReturnsTheEventsAndClearsThemOnlyIfAsked() {
    var program = team(1);
    program.emit(Opcode.ADDI, T0, 0, 1).emit(Opcode.SW, T0, 0x100, S1);
    program.emit(Opcode.P_ELW, A0, 0x38, S1).emit(Opcode.LW, A1, 0x1C, S1);
    program.emit(Opcode.P_ELW, A2, 0x3C, S1).emit(Opcode.LW, A3, 0x1C, S1);
    program.storeTo(RESULTS, A0).storeTo(RESULTS + 4, A1).storeTo(RESULTS + 8, A3);
    var run = program.exit(0).run();
    assertThat(run.wordAt(RESULTS)).isEqualTo(1);
    assertThat(run.wordAt(RESULTS + 4)).isEqualTo(1);
    assertThat(run.wordAt(RESULTS + 8)).isZero();
  }
}
