package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.target.Csr;
import org.tdopt.target.Opcode;

/**
 * Eight cores that execute a random program each, at the same time, leave the registers after each
 * step that they leave on GVSoC. The recordings hold a checksum for each step.
 */
class ParallelStreamsTest {
  private static final int CORES = 8;
  private static final int STEPS = 40;
  private static final int TRACE = 0x1C100000;
  private static final int TRACE_BYTES = 4 * STEPS * RandomStream.STEP_WORDS;
  private static final int L1_DATA = 0x10008000;
  private static final int L2_DATA = 0x1C0F0000;

  /** Where a core says that it is done. */
  private static final int DONE = 0x1C0F8000;

  /** Words that lead a core to its program, and that end its program. */
  private static final int DISPATCH_WORDS = 4;

  private static final int END_WORDS = 5;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void leaveWhatTheyLeaveOnGvsoc(int seed) throws Exception {
    var program = new ProgramBuilder().onCluster(CORES);
    program.emit(Opcode.CSRRS, 28, Csr.MHARTID.number(), 0);
    var streams = streams(seed, program.here() + 4 * DISPATCH_WORDS * CORES);
    for (int core = 0; core < CORES; core++) {
      program.li(29, core).emit(Opcode.BNE, 28, 29, 8);
      program.emit(Opcode.JAL, 0, streams.get(core).code() - program.here());
    }
    for (int core = 0; core < CORES; core++) {
      assertThat(program.here()).isEqualTo(streams.get(core).code());
      streams.get(core).stream().appendTo(program);
      program.li(5, DONE + 4 * core).emit(Opcode.ADDI, 6, 0, 1).emit(Opcode.SW, 6, 0, 5);
      // The first core goes on behind the last program.
      int behind = core == 0 ? streams.getLast().end() - program.here() : 0;
      program.emit(Opcode.JAL, 0, behind);
    }
    for (int core = 0; core < CORES; core++) {
      program.emit(Opcode.LW, 7, 4 * core, 5).emit(Opcode.BNE, 7, 6, -4);
    }
    HexPrinter.print(program, TRACE, CORES * STEPS, RandomStream.STEP_WORDS);
    byte[] elf = program.exit(0).elf();
    var resource = "gvsoc/streams/parallel-" + seed + ".txt";
    var expected = GvsocRunner.recorded(resource, elf, InstructionStreamTest::checksum);
    var actual = InstructionStreamTest.simulate(elf).lines().toList();
    assertThat(actual).hasSize(CORES * STEPS);
    for (int i = 0; i < actual.size(); i++) {
      int core = i / STEPS;
      int step = i % STEPS;
      assertThat(InstructionStreamTest.checksum(actual.get(i)))
          .as("core %d, step %d: %s", core, step, streams.get(core).stream().steps().get(step))
          .isEqualTo(expected.get(i));
    }
  }

  /** A core's program, with the addresses of its start and of what follows its end. */
  private record Placed(RandomStream stream, int code, int end) {}

  private static List<Placed> streams(int seed, int first) {
    var streams = new ArrayList<Placed>();
    int code = first;
    for (int core = 0; core < CORES; core++) {
      int data = core * RandomStream.DATA_BYTES;
      var addresses =
          new RandomStream.Addresses(
              code, TRACE + core * TRACE_BYTES, L1_DATA + data, L2_DATA + data);
      boolean readsFlags = core % 2 == 0;
      var stream =
          new RandomStream(StreamKind.PARALLEL, 100 * seed + core, STEPS, readsFlags, addresses);
      int end = code + stream.size() + 4 * END_WORDS;
      streams.add(new Placed(stream, code, end));
      code = end;
    }
    return streams;
  }
}
