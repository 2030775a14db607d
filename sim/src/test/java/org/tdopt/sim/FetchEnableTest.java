package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tdopt.sim.ProgramBuilder.A0;
import static org.tdopt.sim.ProgramBuilder.A1;
import static org.tdopt.sim.ProgramBuilder.A2;
import static org.tdopt.sim.ProgramBuilder.RESULTS;
import static org.tdopt.sim.ProgramBuilder.S0;
import static org.tdopt.sim.ProgramBuilder.S1;
import static org.tdopt.sim.ProgramBuilder.T0;
import static org.tdopt.sim.ProgramBuilder.T1;
import static org.tdopt.sim.ProgramBuilder.ZERO;

import org.junit.jupiter.api.Test;
import org.tdopt.target.Opcode;

/** Core 1 stops core 0 and starts it again, both at the same entry. */
class FetchEnableTest {
  private static final int MASK_SET = 0x10204008;
  private static final int DISPATCH = 0x10204080;
  private static final int DISPATCH_EVENT = 1 << 18;
  private static final int FETCH_ENABLE = 0x10200008;
  private static final int MHARTID = 0xF14;
  private static final int LIMIT = 200_000;
  private static final int VALUE = 42;
  private static final int STOPS = 10;

  /** Core 0 sleeps for a value, and gets it while it is stopped. */
  @Test
  void aStoppedCoreKeepsWhatItWaitedFor() {
    var program = new ProgramBuilder().onCluster(2).li(S1, DISPATCH);
    program
        .emit(Opcode.CSRRS, A1, MHARTID, ZERO)
        .emit(Opcode.BNE, A1, ZERO, 4 * 17)
        .emit(Opcode.ADDI, T1, ZERO, 1)
        .emit(Opcode.BEQ, S0, T1, 4 * 6)
        .emit(Opcode.ADDI, S0, ZERO, 1)
        .emit(Opcode.LUI, T0, DISPATCH_EVENT >>> 12)
        .emit(Opcode.SW, T0, MASK_SET - DISPATCH, S1)
        .emit(Opcode.LW, A0, 0, S1)
        .emit(Opcode.JAL, ZERO, 0)
        .storeTo(RESULTS, A0)
        .exit(0);
    pause(program);
    enable(program, 2);
    pause(program);
    program
        .li(T0, 1)
        .emit(Opcode.SW, T0, 4, S1)
        .li(T0, VALUE)
        .emit(Opcode.SW, T0, 0, S1);
    pause(program);
    enable(program, 3);
    var run = program.emit(Opcode.JAL, ZERO, 0).run(LIMIT);
    assertThat(run.fault()).isEqualTo("none");
    assertThat(run.wordAt(RESULTS)).isEqualTo(VALUE);
  }

  /** Cycles of a load from L2 before and after the stop are counted once: the rest computes. */
  @Test
  void aStopWithinALoadIsCountedOnce() {
    var program = new ProgramBuilder().onCluster(2).li(S1, RESULTS);
    program.emit(Opcode.CSRRS, A1, MHARTID, ZERO).emit(Opcode.BNE, A1, ZERO, 4 * 3);
    program.emit(Opcode.LW, T0, 0, S1).emit(Opcode.JAL, ZERO, -4);
    program.li(A2, STOPS);
    int loop = program.here();
    pause(program);
    enable(program, 2);
    pause(program);
    enable(program, 3);
    program.emit(Opcode.ADDI, A2, A2, -1).branchTo(Opcode.BNE, A2, ZERO, loop);
    var run = program.exit(0).run(LIMIT);
    assertThat(run.fault()).isEqualTo("none");
    var core = run.result().cores().getFirst();
    assertThat(core.cycles().of(CycleCause.COMPUTE))
        .isCloseTo(core.instructions(), within((long) STOPS));
  }

  private static void enable(ProgramBuilder program, int cores) {
    program.li(T0, cores).storeTo(FETCH_ENABLE, T0);
  }

  private static void pause(ProgramBuilder program) {
    program.li(T0, 101);
    int loop = program.here();
    program.emit(Opcode.ADDI, T0, T0, -1).branchTo(Opcode.BNE, T0, ZERO, loop);
  }
}
