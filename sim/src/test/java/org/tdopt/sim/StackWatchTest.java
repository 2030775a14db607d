package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.sim.ProgramBuilder.A0;
import static org.tdopt.sim.ProgramBuilder.T0;
import static org.tdopt.sim.ProgramBuilder.ZERO;

import org.junit.jupiter.api.Test;
import org.tdopt.target.Opcode;

class StackWatchTest {
  private static final int SP = 2;
  private static final int RA = 1;
  private static final int L1 = 0x10000000;
  private static final int MHARTID = 0xF14;

  /** Calls itself, with a frame of 64 bytes. */
  private static ProgramBuilder recursion(ProgramBuilder program) {
    int function = program.here();
    return program
        .emit(Opcode.ADDI, SP, SP, -64)
        .emit(Opcode.SW, RA, 0, SP)
        .emit(Opcode.JAL, RA, function - program.here());
  }

  @Test
  void leavesTheMemory() {
    var program = new ProgramBuilder().onCluster(1).li(SP, L1 + 0x400);
    int at = program.here();
    assertThat(recursion(program).run().fault())
        .isEqualTo(
            ("core 0 at 0x%08x: stack overflow: the stack, which starts at 0x10000400 and reaches"
                    + " down to 0x0fffffc0 now, leaves L1")
                .formatted(at));
  }

  @Test
  void runsIntoAnotherCoresStack() {
    var program = new ProgramBuilder().onCluster(2).li(SP, L1 + 0x800);
    program.emit(Opcode.CSRRS, A0, MHARTID, 0).emit(Opcode.SLLI, T0, A0, 10);
    program.emit(Opcode.SUB, SP, SP, T0).emit(Opcode.ADDI, SP, SP, -16);
    // Core 1 stays in its first frame, core 0 calls itself.
    program.emit(Opcode.BEQ, A0, ZERO, 8).emit(Opcode.JAL, ZERO, 0);
    int at = program.here();
    assertThat(recursion(program).run().fault())
        .isEqualTo(
            ("core 0 at 0x%08x: stack overflow: the stack, which starts at 0x10000800 and reaches"
                    + " down to 0x100003f0 now, runs into the stack of core 1, which starts at"
                    + " 0x10000400")
                .formatted(at));
  }

  @Test
  void runsIntoTheProgram() {
    var program = new ProgramBuilder().li(SP, ProgramBuilder.BASE + 0x1000);
    assertThat(recursion(program).run().fault())
        .matches(
            "fabric controller at 0x\\w+: stack overflow: the stack, which starts at 0x1c011000 and"
                + " reaches down to 0x1c010080 now, runs into what is loaded at 0x1c010000 to"
                + " 0x1c0100\\w\\w");
  }

  /** Frames come and go, the start is computed in steps, and another stack is switched to. */
  @Test
  void properStacksAreLeftAlone() {
    var program = new ProgramBuilder().onCluster(8).emit(Opcode.CSRRS, A0, MHARTID, 0);
    program.li(SP, L1 + 0x2000).emit(Opcode.SLLI, T0, A0, 10).emit(Opcode.SUB, SP, SP, T0);
    program.emit(Opcode.ADDI, SP, SP, -1024).emit(Opcode.ADDI, SP, SP, 1024);
    program.li(T0, L1 + 0x8000).emit(Opcode.ADDI, SP, T0, 0).emit(Opcode.ADDI, SP, SP, -2048);
    program.emit(Opcode.BEQ, A0, ZERO, 8).emit(Opcode.JAL, ZERO, 0);
    assertThat(program.exit(4).run().result().exitCode()).isEqualTo(4);
  }
}
