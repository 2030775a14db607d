package org.tdopt.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompressedEncoderTest {
  @Test
  void whatIsCompressedExpandsToTheSame() {
    int compressed = 0;
    for (int half = 0; half < 1 << 16; half++) {
      int word = CompressedDecoder.expand(half);
      var again = word == 0 ? CompressedEncoder.compress(0) : CompressedEncoder.compress(word);
      if (word == 0) {
        assertThat(again).isEmpty();
      } else if (again.isPresent()) {
        assertThat(CompressedDecoder.expand(again.getAsInt())).as("0x%04x", half).isEqualTo(word);
        compressed++;
      }
    }
    assertThat(compressed).isGreaterThan(30_000);
  }

  @Test
  void commonInstructionsAreCompressed() {
    assertThat(CompressedEncoder.compress(Encoder.encode(Opcode.ADDI, 0, 0, 0))).hasValue(0x0001);
    assertThat(CompressedEncoder.compress(Encoder.encode(Opcode.LW, 8, 4, 9))).hasValue(0x40c0);
    assertThat(CompressedEncoder.compress(Encoder.encode(Opcode.ADD, 5, 5, 6))).hasValue(0x929a);
    assertThat(CompressedEncoder.compress(Encoder.encode(Opcode.FLW, 8, 4, 2))).hasValue(0x6412);
    assertThat(CompressedEncoder.compress(Encoder.encode(Opcode.JALR, 0, 0, 1))).hasValue(0x8082);
  }

  @Test
  void othersAreNot() {
    assertThat(CompressedEncoder.compress(Encoder.encode(Opcode.ADDI, 5, 6, 1))).isEmpty();
    assertThat(CompressedEncoder.compress(Encoder.encode(Opcode.LW, 8, 3, 9))).isEmpty();
    assertThat(CompressedEncoder.compress(Encoder.encode(Opcode.ADDI, 5, 5, 0))).isEmpty();
    assertThat(CompressedEncoder.compress(Encoder.encode(Opcode.MUL, 8, 8, 9))).isEmpty();
    // Reserved, though the cores execute them.
    assertThat(CompressedEncoder.compress(Encoder.encode(Opcode.ADDI, 8, 2, 0))).isEmpty();
    assertThat(CompressedEncoder.compress(Encoder.encode(Opcode.LUI, 8, 0))).isEmpty();
    assertThat(CompressedEncoder.compress(Encoder.encode(Opcode.LW, 0, 4, 2))).isEmpty();
  }
}
