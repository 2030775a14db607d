package org.tdopt.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingTest {
  @ParameterizedTest
  @EnumSource(Opcode.class)
  void operandsDoNotOverlap(Opcode opcode) {
    int seen = 0;
    for (Operand operand : opcode.operands()) {
      assertThat(seen & operand.mask()).isZero();
      seen |= operand.mask();
    }
    assertThat(seen).isEqualTo(~(opcode.mask() | opcode.ignored()));
  }

  /**
   * A word decodes to the opcode it was made from, unless the rounding mode makes it another one.
   */
  @ParameterizedTest
  @EnumSource(Opcode.class)
  void decodesWhatItEncodes(Opcode opcode) {
    var random = new Random(7);
    for (int i = 0; i < 50; i++) {
      int[] operands =
          opcode.operands().stream().mapToInt(operand -> randomValue(operand, random)).toArray();
      int word = Encoder.encode(opcode, operands);
      var instruction = Decoder.decode(word).orElseThrow();
      assertThat(instruction.opcode()).as("0x%08x, seed 7", word).isEqualTo(opcode);
      for (int k = 0; k < operands.length; k++) {
        assertThat(instruction.get(opcode.operands().get(k))).isEqualTo(operands[k]);
      }
    }
  }

  private static int randomValue(Operand operand, Random random) {
    if (operand == Operand.ROUNDING_MODE) {
      return Encoder.DYNAMIC_ROUNDING;
    }
    int steps = (operand.highest() - operand.lowest()) / operand.alignment();
    return operand.lowest() + random.nextInt(steps + 1) * operand.alignment();
  }

  @Test
  void pulpWordsAreThoseThatRanOnTheReference() {
    assertThat(Encoder.encode(Opcode.LP_SETUP, 0, 13, 0x10))
        .isEqualTo(0x10 / 2 << 20 | 13 << 15 | 4 << 12 | 0x7b);
    assertThat(Encoder.encode(Opcode.LP_STARTI, 1, 8)).isEqualTo(4 << 20 | 1 << 7 | 0x7b);
    assertThat(Encoder.encode(Opcode.LP_COUNTI, 0, 64)).isEqualTo(64 << 20 | 3 << 12 | 0x7b);
    assertThat(Encoder.encode(Opcode.LP_SETUPI, 0, 100, 62))
        .isEqualTo(100 << 20 | 31 << 15 | 5 << 12 | 0x7b);
    assertThat(Encoder.encode(Opcode.P_LW_POST, 5, 4, 10))
        .isEqualTo(4 << 20 | 10 << 15 | 2 << 12 | 5 << 7 | 0x0b);
    assertThat(Encoder.encode(Opcode.P_LW_POST_REG, 5, 12, 10))
        .isEqualTo(0x10 << 25 | 12 << 20 | 10 << 15 | 7 << 12 | 5 << 7 | 0x0b);
    assertThat(Encoder.encode(Opcode.P_LW_REG, 5, 12, 10))
        .isEqualTo(0x10 << 25 | 12 << 20 | 10 << 15 | 7 << 12 | 5 << 7 | 0x03);
    assertThat(Encoder.encode(Opcode.P_SW_POST, 5, 4, 10))
        .isEqualTo(5 << 20 | 10 << 15 | 2 << 12 | 4 << 7 | 0x2b);
    assertThat(Encoder.encode(Opcode.P_MAC, 5, 6, 7))
        .isEqualTo(0x21 << 25 | 7 << 20 | 6 << 15 | 5 << 7 | 0x33);
    assertThat(Encoder.encode(Opcode.P_ELW, 5, 0, 10))
        .isEqualTo(10 << 15 | 6 << 12 | 5 << 7 | 0x03);
    assertThat(Encoder.encode(Opcode.VFMAC_H, 16, 20, 21))
        .isEqualTo(0x48 << 25 | 21 << 20 | 20 << 15 | 2 << 12 | 16 << 7 | 0x33);
    assertThat(Encoder.encode(Opcode.VFMAC_AH, 16, 20, 21))
        .isEqualTo(0x48 << 25 | 21 << 20 | 20 << 15 | 1 << 12 | 16 << 7 | 0x33);
    assertThat(Encoder.encode(Opcode.VFDOTPEX_S_H, 16, 20, 21))
        .isEqualTo(0x4b << 25 | 21 << 20 | 20 << 15 | 16 << 7 | 0x33);
    assertThat(Encoder.encode(Opcode.VFCPKA_H_S, 16, 20, 21))
        .isEqualTo(0x58 << 25 | 21 << 20 | 20 << 15 | 2 << 12 | 16 << 7 | 0x33);
    assertThat(Encoder.encode(Opcode.FCVT_H_S, 21, 20, 0))
        .isEqualTo(0x22 << 25 | 20 << 15 | 21 << 7 | 0x53);
  }

  @Test
  void disassemblesPulpInstructions() {
    assertThat(Disassembler.format(Encoder.encode(Opcode.P_LW_POST, 5, -4, 10), 0))
        .isEqualTo("p.lw t0,-4(a0!)");
    assertThat(Disassembler.format(Encoder.encode(Opcode.P_SW_POST_REG, 5, 12, 10), 0))
        .isEqualTo("p.sw t0,a2(a0!)");
    assertThat(Disassembler.format(Encoder.encode(Opcode.LP_SETUP, 1, 13, 0x20), 0x1c010000))
        .isEqualTo("lp.setup x1,a3,0x1c010020");
    assertThat(Disassembler.format(Encoder.encode(Opcode.FCVT_W_S, 10, 8, 1), 0))
        .isEqualTo("fcvt.w.s a0,fs0,rtz");
    assertThat(Disassembler.format(0, 0)).isEqualTo(".half 0x0000");
    assertThat(Disassembler.format(-1, 0)).isEqualTo(".word 0xffffffff");
  }

  @Test
  void rangeErrorsGiveValueAndRange() {
    assertThatThrownBy(() -> Encoder.encode(Opcode.ADDI, 1, 2, 2048))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("addi: operand 3: i immediate 2048 is out of range -2048 to 2047");
    assertThatThrownBy(() -> Encoder.encode(Opcode.BEQ, 1, 2, 3))
        .hasMessage("beq: operand 3: b offset 3 is not a multiple of 2 from -4096 to 4094");
    assertThatThrownBy(() -> Encoder.encode(Opcode.LP_SETUPI, 0, 4096, 8))
        .hasMessage("lp.setupi: operand 2: loop count 4096 is out of range 0 to 4095");
    assertThatThrownBy(() -> Encoder.encode(Opcode.ADD, 1, 32, 3))
        .hasMessage("add: operand 2: rs1 32 is out of range 0 to 31");
    assertThatThrownBy(() -> Encoder.encode(Opcode.ADD, 1, 3))
        .hasMessage("add takes 3 operands (rd,rs1,rs2), not 2");
  }
}
