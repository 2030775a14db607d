package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.sim.ProgramBuilder.A0;
import static org.tdopt.sim.ProgramBuilder.A1;
import static org.tdopt.sim.ProgramBuilder.RESULTS;
import static org.tdopt.sim.ProgramBuilder.T0;
import static org.tdopt.sim.ProgramBuilder.T1;

import org.junit.jupiter.api.Test;
import org.tdopt.target.Opcode;

/** Misuse of the DMA ends with a message that names the core and the cause. */
class DmaFaultTest {
  private static final int EVENT_UNIT = 0x10204000;
  private static final int MCHAN = 0x10204400;
  private static final int FABRIC_MCHAN = 0x10201800;

  @Test
  void dmaCountersThatNobodyFrees() {
    var program = new ProgramBuilder().onCluster(1);
    for (int i = 0; i < 17; i++) {
      program.loadFrom(A0, MCHAN);
    }
    assertThat(program.exit(0).run().fault())
        .contains(": deadlock, as no core can continue;")
        .endsWith(" waits for a free DMA counter, all 16 of which are taken");
  }

  @Test
  void dmaCommandThatIsNotComplete() {
    var program = new ProgramBuilder().onCluster(1).loadFrom(A0, MCHAN);
    program.li(T0, 64 | 1 << 17).storeTo(MCHAN, T0).li(T1, EVENT_UNIT);
    assertThat(program.emit(Opcode.P_ELW, T0, 0x3C, T1).run().fault())
        .contains(": deadlock, as no core can continue;")
        .endsWith(
            " waits for events 0x0 (has 0x0), having written 1 of the 3 words of a DMA command");
  }

  @Test
  void dmaWithoutCounter() {
    assertThat(
            new ProgramBuilder().onCluster(1).li(T0, 64).storeTo(MCHAN, T0).exit(0).run().fault())
        .endsWith(": DMA command written without reading a counter from the same port first");
  }

  @Test
  void dmaOutsideOfL1() {
    assertThat(dma(64 | 1 << 17, 0x10040000 - 32, 0x1C100000))
        .endsWith(
            ": DMA transfer of 64 bytes to L1, L1 0x1003ffe0, outside 0x1c100000:"
                + " outside of L1, which has 262144 bytes");
  }

  @Test
  void dmaToNoMemory() {
    assertThat(dma(64, 0x10000000, 0x10000400))
        .endsWith(
            ": DMA transfer of 64 bytes from L1, L1 0x10000000, outside 0x10000400:"
                + " 0x10000400 is no memory outside of L1");
    assertThat(dma(128, 0x10000000, 0x1C200000 - 64))
        .endsWith("the 128 bytes at 0x1c1fffc0 do not fit into L2, which ends at 0x1c200000");
  }

  @Test
  void dmaOfNothing() {
    assertThat(dma(1 << 17, 0x10000000, 0x1C100000)).endsWith("0x1c100000: nothing to move");
  }

  /** GVSoC takes no offence, and programs free all counters to begin with. */
  @Test
  void dmaCountersThatAreFreeCanBeFreed() {
    var run =
        new ProgramBuilder()
            .li(T0, -1)
            .storeTo(FABRIC_MCHAN + 4, T0)
            .loadFrom(A0, FABRIC_MCHAN)
            .li(T0, 1)
            .storeTo(FABRIC_MCHAN + 4, T0)
            .storeTo(FABRIC_MCHAN + 4, T0)
            .loadFrom(A0, FABRIC_MCHAN + 4)
            .li(A1, RESULTS)
            .emit(Opcode.SW, A0, 0, A1)
            .exit(4)
            .run();
    assertThat(run.fault()).isEqualTo("none");
    assertThat(run.result().exitCode()).isEqualTo(4);
    assertThat(run.wordAt(RESULTS)).isZero();
  }

  @Test
  void dmaOfLines() {
    assertThat(lines(64, 0))
        .endsWith(
            ": DMA transfer of 64 bytes to L1, L1 0x10000000, outside 0x1c100000: lines of 0 bytes");
    assertThat(lines(64, 48)).endsWith(": not a multiple of the line of 48 bytes");
    assertThat(lines(64, 16, -16)).endsWith(": stride of -16 bytes; strides have no sign");
    assertThat(lines(64, 64, -16)).isEqualTo("none");
  }

  @Test
  void dmaOfTheFabricControllerToNoMemory() {
    var run =
        new ProgramBuilder()
            .loadFrom(A0, FABRIC_MCHAN)
            .li(T0, 64)
            .storeTo(FABRIC_MCHAN, T0)
            .li(T0, 0x10000000)
            .storeTo(FABRIC_MCHAN, T0)
            .li(T0, 0x30000000)
            .storeTo(FABRIC_MCHAN, T0)
            .exit(0)
            .run();
    assertThat(run.fault())
        .matches(
            "fabric controller at 0x\\w{8}: DMA transfer of 64 bytes from L1, L1 0x10000000,"
                + " outside 0x30000000: 0x30000000 is no memory outside of L1");
    assertThat(run.result().exitCode()).isEqualTo(125);
  }

  private static String lines(int bytes, int line) {
    return lines(bytes, line, 128);
  }

  /** A command of two dimensions; returns the fault. */
  private static String lines(int bytes, int line, int stride) {
    return new ProgramBuilder()
        .onCluster(1)
        .loadFrom(A0, MCHAN)
        .li(T0, bytes | 1 << 17 | 1 << 19)
        .storeTo(MCHAN, T0)
        .li(T0, 0x10000000)
        .storeTo(MCHAN, T0)
        .li(T0, 0x1C100000)
        .storeTo(MCHAN, T0)
        .li(T0, line)
        .storeTo(MCHAN, T0)
        .li(T0, stride)
        .storeTo(MCHAN, T0)
        .exit(0)
        .run()
        .fault();
  }

  private static String dma(int command, int l1, int outside) {
    return new ProgramBuilder()
        .onCluster(1)
        .loadFrom(A0, MCHAN)
        .li(T0, command)
        .storeTo(MCHAN, T0)
        .li(T0, l1)
        .storeTo(MCHAN, T0)
        .li(T0, outside)
        .storeTo(MCHAN, T0)
        .exit(0)
        .run()
        .fault();
  }
}
