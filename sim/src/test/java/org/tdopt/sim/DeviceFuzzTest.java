package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tdopt.sim.ProgramBuilder.A0;
import static org.tdopt.sim.ProgramBuilder.T0;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.target.Opcode;

/** Whatever a program does to devices, it ends, or a message names the core that did it. */
class DeviceFuzzTest {
  private static final int PROGRAMS = 60;
  private static final int ACCESSES = 3;
  private static final Opcode[] LOADS = {
    Opcode.LW, Opcode.LW, Opcode.LW, Opcode.LH, Opcode.LBU, Opcode.P_ELW
  };
  private static final Opcode[] STORES = {Opcode.SW, Opcode.SW, Opcode.SW, Opcode.SH, Opcode.SB};

  /** Device areas and their lengths. */
  private static final int[][] AREAS = {
    {0x10200000, 0x80}, {0x10200400, 0x30}, {0x10200800, 0x800}, {0x10201000, 0x40},
    {0x10201400, 0x10}, {0x10201800, 8}, {0x10204000, 0x400}, {0x10204400, 8},
    {0x1A100000, 0x30}, {0x1A101000, 0x40}, {0x1A102000, 0x480}, {0x1A104000, 0x100},
    {0x1A106000, 0x70}, {0x1A108800, 0x10}, {0x1A109800, 0x30}, {0x1A10B000, 0x30},
    {0x1A10B800, 0x30}, {0x00200000, 0x80}, {0x10100000, 0x40000}, {0x1A100000, 0x10000},
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void endsOrExplains(long seed) {
    var random = new Random(seed);
    int ended = 0;
    for (int i = 0; i < PROGRAMS; i++) {
      var program = new ProgramBuilder();
      if (random.nextBoolean()) {
        program.onCluster(1 + random.nextInt(8));
      }
      for (int access = 0; access < ACCESSES; access++) {
        emitAccess(program, random);
      }
      var result = program.exit(0).run(200_000).result();
      String fault = result.fault().orElse("");
      if (fault.isEmpty()) {
        ended++;
      } else {
        assertThat(fault).matches("(core \\d|fabric controller) at .*|cycle \\d+: .*");
        assertThat(result.exitCode()).isEqualTo(125);
      }
    }
    assertThat(ended).isPositive();
  }

  private static void emitAccess(ProgramBuilder program, Random random) {
    int[] area = AREAS[random.nextInt(AREAS.length)];
    int address = area[0] + random.nextInt(area[1]);
    if (random.nextInt(4) != 0) {
      address &= ~3;
    }
    program.li(A0, address);
    if (random.nextBoolean()) {
      program.emit(LOADS[random.nextInt(LOADS.length)], T0, 0, A0);
    } else {
      program.li(T0, random.nextBoolean() ? random.nextInt() : random.nextInt(64));
      program.emit(STORES[random.nextInt(STORES.length)], T0, 0, A0);
    }
  }
}
