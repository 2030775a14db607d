package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tdopt.target.Chip;
import org.tdopt.target.Opcode;

/** Of an executable, only the entry and the loaded segments at their physical addresses matter. */
class LoadingTest {
  private static final int HEADER_BYTES = 52;
  private static final int PROGRAM_HEADER_BYTES = 32;
  private static final int LOAD = 1;
  private static final int NOTE = 4;
  private static final int L1 = 0x10000100;

  private record Segment(int type, int virtual, int physical, byte[] contents, int memoryBytes) {
    static Segment loaded(int address, byte[] contents) {
      return new Segment(LOAD, address, address, contents, contents.length);
    }
  }

  @Test
  void physicalAddressesCount() {
    var code = code(new ProgramBuilder().exit(7));
    var run = run(new Segment(LOAD, 0x70000000, ProgramBuilder.BASE, code, code.length));
    assertThat(run.exitCode()).isEqualTo(7);
  }

  @Test
  void memoriesOfTheClusterCanBePreloaded() {
    var code = code(exitWith(L1));
    assertThat(run(Segment.loaded(ProgramBuilder.BASE, code), data(L1, 21)).exitCode())
        .isEqualTo(21);
    int weights = 0x10400000;
    code = code(exitWith(weights));
    assertThat(run(Segment.loaded(ProgramBuilder.BASE, code), data(weights, 22)).exitCode())
        .isEqualTo(22);
  }

  @Test
  void whatTheFileDoesNotHoldIsCleared() {
    var code = code(exitWith(L1 + 4));
    var data = new Segment(LOAD, L1, L1, data(L1, 9).contents, 8);
    assertThat(run(Segment.loaded(ProgramBuilder.BASE, code), data).exitCode()).isZero();
  }

  /** GVSoC's loader hangs on these. */
  @Test
  void segmentsWithoutContentsAreCleared() {
    var code = code(exitWith(L1));
    var data = new Segment(LOAD, L1, L1, new byte[0], 16);
    assertThat(run(Segment.loaded(ProgramBuilder.BASE, code), data).exitCode()).isZero();
  }

  @Test
  void otherSegmentsAreNotLoaded() {
    var code = code(exitWith(L1));
    var note = new Segment(NOTE, L1, L1, data(L1, 9).contents, 4);
    // What memories hold at first.
    assertThat(run(Segment.loaded(ProgramBuilder.BASE, code), note).exitCode())
        .isEqualTo(0x57575757);
  }

  @Test
  void segmentsThatFitNowhere() {
    var code = code(new ProgramBuilder().exit(0));
    assertThat(
            catchThrowable(
                () -> run(Segment.loaded(ProgramBuilder.BASE, code), data(0x10040000, 1))))
        .isInstanceOf(ElfException.class)
        .hasMessage("segment of 4 bytes at 0x10040000 does not fit into a memory of this chip");
  }

  /** A program that exits with the word at an address. */
  private static ProgramBuilder exitWith(int address) {
    return new ProgramBuilder()
        .loadFrom(ProgramBuilder.T0, address)
        .emit(Opcode.LUI, ProgramBuilder.T1, 0x80000)
        .emit(Opcode.OR, ProgramBuilder.T0, ProgramBuilder.T0, ProgramBuilder.T1)
        .storeTo(0x1A1040A0, ProgramBuilder.T0);
  }

  private static Segment data(int address, int word) {
    return Segment.loaded(
        address, ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(word).array());
  }

  /** The instructions of a program alone. */
  private static byte[] code(ProgramBuilder program) {
    byte[] file = program.elf();
    var header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int offset = header.getInt(HEADER_BYTES + 4);
    return Arrays.copyOfRange(file, offset, file.length);
  }

  private static SimulationResult run(Segment... segments) {
    var image = ElfImage.load(file(List.of(segments)));
    return new Simulator(
            Chip.named("siracusa"),
            image,
            new SimulationOptions(100_000, new ByteArrayOutputStream()))
        .run();
  }

  private static byte[] file(List<Segment> segments) {
    int offset = HEADER_BYTES + PROGRAM_HEADER_BYTES * segments.size();
    int bytes = offset + segments.stream().mapToInt(s -> s.contents.length).sum();
    var file = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    file.put(new byte[] {0x7f, 'E', 'L', 'F', 1, 1, 1}).position(16);
    file.putShort((short) 2).putShort((short) 243).putInt(1);
    file.putInt(ProgramBuilder.BASE + 0x80).putInt(HEADER_BYTES).putInt(0).putInt(0);
    file.putShort((short) HEADER_BYTES).putShort((short) PROGRAM_HEADER_BYTES);
    file.putShort((short) segments.size()).putShort((short) 40).putShort((short) 0);
    file.putShort((short) 0);
    for (var segment : segments) {
      file.putInt(segment.type).putInt(offset).putInt(segment.virtual).putInt(segment.physical);
      file.putInt(segment.contents.length).putInt(segment.memoryBytes).putInt(7).putInt(4);
      offset += segment.contents.length;
    }
    segments.forEach(segment -> file.put(segment.contents));
    return file.array();
  }
}
