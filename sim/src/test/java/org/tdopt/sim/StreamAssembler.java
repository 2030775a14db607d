package org.tdopt.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tdopt.target.CompressedEncoder;
import org.tdopt.target.Disassembler;
import org.tdopt.target.Encoder;
import org.tdopt.target.Opcode;

/** Collects 16-bit and 32-bit instructions; half of what can be compressed is. */
class StreamAssembler {
  static final int COMPRESSED_NOP = 1;

  final Random random;

  /** The half words emitted so far, or those of the body that is being emitted. */
  private List<Integer> halves = new ArrayList<>();

  StreamAssembler(Random random) {
    this.random = random;
  }

  /** Bytes emitted so far. */
  final int size() {
    return 2 * halves.size();
  }

  /** Appends the instructions to a program. */
  final ProgramBuilder appendTo(ProgramBuilder program) {
    for (int i = 0; i < halves.size(); i += 2) {
      program.word(halves.get(i) | halves.get(i + 1) << 16);
    }
    return program;
  }

  final void emit(Opcode opcode, int... operands) {
    int word = Encoder.encode(opcode, operands);
    var compressed = CompressedEncoder.compress(word);
    if (compressed.isPresent() && random.nextBoolean()) {
      emitHalf(compressed.getAsInt());
    } else {
      emitWord(word);
    }
  }

  final void emitWide(Opcode opcode, int... operands) {
    emitWord(Encoder.encode(opcode, operands));
  }

  final void emitWord(int word) {
    emitHalf(word & 0xffff);
    emitHalf(word >>> 16);
  }

  final void emitHalf(int half) {
    halves.add(half);
  }

  final void emitAll(List<Integer> body) {
    halves.addAll(body);
  }

  final void alignTo(int bytes, int address) {
    while ((address + size()) % bytes != 0) {
      emitHalf(COMPRESSED_NOP);
    }
  }

  /** Replaces the wide instruction at an offset. */
  final void patch(int offset, Opcode opcode, int... operands) {
    int word = Encoder.encode(opcode, operands);
    halves.set(offset / 2, word & 0xffff);
    halves.set(offset / 2 + 1, word >>> 16);
  }

  final void li(int register, int value) {
    int high = value + 0x800 >>> 12;
    emit(Opcode.LUI, register, high & 0xfffff);
    emit(Opcode.ADDI, register, register, value - (high << 12));
  }

  /** What an action emits, to be placed later. */
  final List<Integer> inBody(Runnable emission) {
    var outside = halves;
    halves = new ArrayList<>();
    emission.run();
    var body = halves;
    halves = outside;
    return body;
  }

  final <T> T anyOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** What was emitted from an offset on, as assembly. */
  final String textFrom(int offset) {
    var lines = new ArrayList<String>();
    for (int i = offset / 2; i < halves.size(); ) {
      boolean isCompressed = (halves.get(i) & 3) != 3;
      int word = isCompressed ? halves.get(i) : halves.get(i) | halves.get(i + 1) << 16;
      lines.add(Disassembler.format(word, 2 * i));
      i += isCompressed ? 1 : 2;
    }
    return String.join("; ", lines);
  }
}
