package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.sim.ProgramBuilder.A0;
import static org.tdopt.sim.ProgramBuilder.A1;
import static org.tdopt.sim.ProgramBuilder.A2;
import static org.tdopt.sim.ProgramBuilder.A3;
import static org.tdopt.sim.ProgramBuilder.RESULTS;
import static org.tdopt.sim.ProgramBuilder.S0;
import static org.tdopt.sim.ProgramBuilder.T0;
import static org.tdopt.sim.ProgramBuilder.T1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tdopt.target.Opcode;

class PulpInstructionsTest {
  private static final int L1 = 0x10000100;

  /** Integer operations on two registers, the old destination being 100. */
  @ParameterizedTest
  @CsvSource({
    "P_MIN, -5, 3, -5",
    "P_MINU, -5, 3, 3",
    "P_MAX, -5, 3, 3",
    "P_MAXU, -5, 3, -5",
    "P_SLET, 3, 3, 1",
    "P_SLET, 4, 3, 0",
    "P_SLETU, -1, 3, 0",
    "P_AVGU, 7, 4, 5",
    "P_ROR, 1, 1, -2147483648",
    "P_CLIP, 200, 127, 127",
    "P_CLIP, -200, 127, -128",
    "P_CLIP, 5, 127, 5",
    "P_CLIPU, -4, 127, 0",
    "P_CLIPU, 300, 127, 127",
    "P_MAC, 6, 7, 142",
    "P_MSU, 6, 7, 58",
    // Width 8 (7 in bits 9 to 5) at bit 4.
    "P_EXTRACT, 4080, 228, -1",
    "P_EXTRACTU, 4080, 228, 255",
    "P_INSERT, 5, 228, 84",
    "P_BCLR, -1, 228, -4081",
    "P_BSET, 0, 228, 4080",
    "P_ADD_NR, 6, 2, 26",
    "P_ADD_RNR, 6, 2, 27",
    "P_SUB_NR, 130, 1, -15",
    "P_SUBU_NR, 101, 31, 1",
  })
  void binaryOperation(Opcode opcode, int a, int b, int expected) {
    var program = new ProgramBuilder().onCluster(1).li(A0, a).li(A1, b).li(A2, 100);
    var run = program.emit(opcode, A2, A0, A1).storeTo(RESULTS, A2).exit(0).run();
    assertThat(run.wordAt(RESULTS)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "P_ABS, -7, 7",
    "P_FF1, 40, 3",
    "P_FF1, 0, 32",
    "P_FL1, 40, 5",
    "P_FL1, 0, 32",
    "P_CLB, 1, 30",
    "P_CLB, -1, 31",
    "P_CLB, 0, 0",
    "P_CNT, 255, 8",
    "P_EXTHS, 40000, -25536",
    "P_EXTHZ, -1, 65535",
    "P_EXTBS, 200, -56",
    "P_EXTBZ, -1, 255",
  })
  void unaryOperation(Opcode opcode, int a, int expected) {
    var program = new ProgramBuilder().onCluster(1).li(A0, a);
    var run = program.emit(opcode, A2, A0).storeTo(RESULTS, A2).exit(0).run();
    assertThat(run.wordAt(RESULTS)).isEqualTo(expected);
  }

  /** Products of halves with a normalising shift; operands 0x0003fffe and 0xfffd0005. */
  @ParameterizedTest
  @CsvSource({
    "P_MULS_N, 1, -5",
    "P_MULS_RN, 2, -2",
    "P_MULHHS_N, 0, -9",
    "P_MULU_N, 4, 20479",
    "P_MULHHU_N, 0, 196599",
    "P_MACS_N, 1, 45",
    "P_MACHHS_RN, 2, 23",
    "P_MACU_RN, 4, 20486",
    "P_ADD_N, 8, 256",
    "P_ADDU_RN, 4, 4096",
    "P_SUBU_N, 24, 0",
  })
  void normalisedOperation(Opcode opcode, int shift, int expected) {
    var program = new ProgramBuilder().onCluster(1).li(A0, 0x0003fffe).li(A1, 0xfffd0005);
    program.li(A2, 100).emit(opcode, A2, A0, A1, shift);
    var run = program.storeTo(RESULTS, A2).exit(0).run();
    assertThat(run.wordAt(RESULTS)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "P_CLIPI, 200, 8, 127",
    "P_CLIPI, -200, 8, -128",
    "P_CLIPUI, 200, 8, 127",
    "P_CLIPUI, -3, 8, 0",
    "P_CLIPI, 5, 0, 0",
  })
  void clipsToAWidth(Opcode opcode, int a, int width, int expected) {
    var program = new ProgramBuilder().onCluster(1).li(A0, a);
    var run = program.emit(opcode, A2, A0, width).storeTo(RESULTS, A2).exit(0).run();
    assertThat(run.wordAt(RESULTS)).isEqualTo(expected);
  }

  @Test
  void bitFieldsWithImmediates() {
    var program = new ProgramBuilder().onCluster(1).li(A0, 0xff0).li(A2, 100);
    program.emit(Opcode.P_EXTRACTI, A1, A0, 7, 4).storeTo(RESULTS, A1);
    program.emit(Opcode.P_EXTRACTUI, A1, A0, 7, 4).storeTo(RESULTS + 4, A1);
    program.emit(Opcode.P_INSERTI, A2, A0, 3, 0).storeTo(RESULTS + 8, A2);
    program.emit(Opcode.P_BCLRI, A1, A0, 3, 8).storeTo(RESULTS + 12, A1);
    program.emit(Opcode.P_BSETI, A1, A0, 31, 0).storeTo(RESULTS + 16, A1);
    var run = program.exit(0).run();
    assertThat(run.wordAt(RESULTS)).isEqualTo(-1);
    assertThat(run.wordAt(RESULTS + 4)).isEqualTo(255);
    assertThat(run.wordAt(RESULTS + 8)).isEqualTo(96);
    assertThat(run.wordAt(RESULTS + 12)).isEqualTo(0xf0);
    assertThat(run.wordAt(RESULTS + 16)).isEqualTo(-1);
  }

  @Test
  void hardwareLoopsNest() {
    var program = new ProgramBuilder().onCluster(1).li(A0, 0).li(A1, 0).li(T0, 5);
    // Outer loop 1, five times: the inner loop 0, seven times, and one instruction.
    program.emit(Opcode.LP_SETUP, 1, T0, 12);
    program.emit(Opcode.LP_SETUPI, 0, 7, 4);
    program.emit(Opcode.ADDI, A0, A0, 1);
    program.emit(Opcode.ADDI, A1, A1, 1);
    var run = program.storeTo(RESULTS, A0).storeTo(RESULTS + 4, A1).exit(0).run();
    assertThat(run.wordAt(RESULTS)).isEqualTo(35);
    assertThat(run.wordAt(RESULTS + 4)).isEqualTo(5);
  }

  @Test
  void hardwareLoopSetUpPieceByPiece() {
    var program = new ProgramBuilder().onCluster(1).li(A0, 0).li(T0, 9);
    program.emit(Opcode.LP_STARTI, 0, 12);
    program.emit(Opcode.LP_ENDI, 0, 12);
    program.emit(Opcode.LP_COUNT, 0, T0);
    program.emit(Opcode.ADDI, A0, A0, 1);
    program.emit(Opcode.ADDI, A0, A0, 1);
    var run = program.storeTo(RESULTS, A0).exit(0).run();
    assertThat(run.wordAt(RESULTS)).isEqualTo(18);
  }

  @Test
  void postIncrementUsesTheOldAddress() {
    var program = new ProgramBuilder().onCluster(1).li(S0, L1).li(A0, 0x11223344).li(T1, 12);
    program.emit(Opcode.P_SW_POST, A0, 4, S0).emit(Opcode.P_SH_POST_REG, A0, T1, S0);
    program.emit(Opcode.P_SB_REG, A0, T1, S0).storeTo(RESULTS, S0).li(S0, L1);
    program.emit(Opcode.P_LHU_POST, A1, 4, S0).emit(Opcode.P_LB_POST_REG, A2, T1, S0);
    program.emit(Opcode.P_LBU_REG, A3, T1, S0).storeTo(RESULTS + 4, S0);
    program.storeTo(RESULTS + 8, A1).storeTo(RESULTS + 12, A2).storeTo(RESULTS + 16, A3);
    var run = program.exit(0).run();
    assertThat(run.fault()).isEqualTo("none");
    assertThat(run.wordAt(RESULTS)).isEqualTo(L1 + 16);
    assertThat(run.wordAt(RESULTS + 4)).isEqualTo(L1 + 16);
    assertThat(run.wordAt(RESULTS + 8)).isEqualTo(0x3344);
    assertThat(run.wordAt(RESULTS + 12)).isEqualTo(0x44);
    assertThat(run.wordAt(RESULTS + 16)).isEqualTo(0x44);
  }

  @Test
  void misalignedAccessesCrossWords() {
    var program = new ProgramBuilder().onCluster(1).li(S0, L1).li(A0, 0x11223344);
    program.emit(Opcode.SW, A0, 3, S0).emit(Opcode.LW, A1, 3, S0).emit(Opcode.LH, A2, 3, S0);
    program.storeTo(RESULTS, A1).storeTo(RESULTS + 4, A2);
    // The same in L2, byte by byte the same as in L1.
    program.li(S0, RESULTS + 16).emit(Opcode.SW, A0, 2, S0).emit(Opcode.LW, A1, 2, S0);
    var run = program.storeTo(RESULTS + 8, A1).exit(0).run();
    assertThat(run.wordAt(RESULTS)).isEqualTo(0x11223344);
    assertThat(run.wordAt(RESULTS + 4)).isEqualTo(0x3344);
    assertThat(run.wordAt(RESULTS + 8)).isEqualTo(0x11223344);
  }

  /** The fabric controller reaches the first block of private L2 at 0, too, as GVSoC's does. */
  @Test
  void misalignedAccessesCrossWordsAtAnAlias() {
    int block = 0x1C000000;
    int offset = 0x4003;
    var program = new ProgramBuilder().li(S0, offset).li(A0, 0x11223344);
    program.emit(Opcode.SW, A0, 0, S0).emit(Opcode.LW, A1, 0, S0);
    var run = program.storeTo(RESULTS, A1).exit(0).run();
    assertThat(run.fault()).isEqualTo("none");
    assertThat(run.wordAt(RESULTS)).isEqualTo(0x11223344);
    assertThat(run.wordAt(block + offset + 1) & 0xffffff).isEqualTo(0x112233);
  }

  @Test
  void branchesOnSmallImmediates() {
    var program = new ProgramBuilder().onCluster(1).li(A0, -3).li(A1, 0);
    program.emit(Opcode.P_BEQIMM, A0, -3, 8).emit(Opcode.ADDI, A1, A1, 1);
    program.emit(Opcode.P_BNEIMM, A0, -3, 8).emit(Opcode.ADDI, A1, A1, 2);
    var run = program.storeTo(RESULTS, A1).exit(0).run();
    assertThat(run.wordAt(RESULTS)).isEqualTo(2);
  }

  /** Two halves 1.5 and -2, two bfloat16s likewise, and their operations. */
  @ParameterizedTest
  @CsvSource({
    "VFADD_H, C0003E00, 3C003C00, BC004100",
    "VFADD_R_H, C0003E00, 00003C00, BC004100",
    "VFSUB_H, C0003E00, 3C003C00, C2003800",
    "VFMUL_H, C0003E00, 40004000, C4004200",
    "VFMAX_H, C0003E00, 00000000, 00003E00",
    "VFMIN_H, C0003E00, 00000000, C0000000",
    "VFSGNJN_H, C0003E00, C0003E00, 4000BE00",
    "VFDIV_H, C0003E00, 40004000, BC003A00",
    "VFADD_AH, C0003FC0, 3F803F80, BF804020",
    "VFMUL_AH, C0003FC0, 40004000, C0804040",
    "VFADD_R_AH, C0003FC0, 00003F80, BF804020",
    "FADD_H, 00003E00, 00003C00, 00004100",
    "FMUL_AH, 00003FC0, 00004000, 00004040",
  })
  void sixteenBitFloats(Opcode opcode, String a, String b, String expected) {
    var program = new ProgramBuilder().onCluster(1);
    program.li(A0, Integer.parseUnsignedInt(a, 16)).li(A1, Integer.parseUnsignedInt(b, 16));
    program.emit(Opcode.FMV_W_X, 1, A0).emit(Opcode.FMV_W_X, 2, A1);
    program.emit(opcode, opcode.hasRoundingMode() ? new int[] {3, 1, 2, 0} : new int[] {3, 1, 2});
    var run = program.emit(Opcode.FMV_X_W, A2, 3).storeTo(RESULTS, A2).exit(0).run();
    assertThat("%08X".formatted(run.wordAt(RESULTS))).isEqualTo(expected);
  }

  /** The auxiliary operations use integer registers, as on GVSoC. */
  @ParameterizedTest
  @CsvSource({
    "FMULEX_S_H, 00003E00, 00004000, 40400000",
    "VFAVG_H, C0003E00, 40003C00, 00003D00",
    "VFDOTP_H, 00003E00, 00004000, 00004200",
    "VFDOTPEX_S_AH, 3F803FC0, 3F804000, 40800000",
  })
  void auxiliaryFloatsInIntegerRegisters(Opcode opcode, String a, String b, String expected) {
    var program = new ProgramBuilder().onCluster(1);
    program.li(A0, Integer.parseUnsignedInt(a, 16)).li(A1, Integer.parseUnsignedInt(b, 16));
    program.emit(
        opcode, opcode.hasRoundingMode() ? new int[] {A2, A0, A1, 0} : new int[] {A2, A0, A1});
    var run = program.storeTo(RESULTS, A2).exit(0).run();
    assertThat("%08X".formatted(run.wordAt(RESULTS))).isEqualTo(expected);
  }

  @Test
  void countersCountWhatTheProgramDoes() {
    var program = new ProgramBuilder().onCluster(1).li(S0, L1).li(T0, 0x7ff);
    program.emit(Opcode.CSRRW, 0, 0xCC0, T0).emit(Opcode.CSRRW, 0, 0x79F, 0);
    program.alignToLine().emit(Opcode.CSRRWI, 0, 0xCC1, 1);
    program.emit(Opcode.LW, A0, 0, S0).emit(Opcode.ADD, A0, A0, A0).emit(Opcode.SW, A0, 0, S0);
    program.emit(Opcode.BEQ, 0, 0, 4).emit(Opcode.JAL, 0, 4);
    program.emit(Opcode.CSRRWI, 0, 0xCC1, 0);
    int[] counters = {1, 2, 5, 6, 7, 8, 9};
    for (int i = 0; i < counters.length; i++) {
      program.emit(Opcode.CSRRS, A1, 0x780 + counters[i], 0).storeTo(RESULTS + 4 * i, A1);
    }
    var run = program.exit(0).run();
    int[] expected = {5, 1, 1, 1, 1, 1, 1};
    for (int i = 0; i < counters.length; i++) {
      assertThat(run.wordAt(RESULTS + 4 * i)).as("counter %d", counters[i]).isEqualTo(expected[i]);
    }
  }
}
