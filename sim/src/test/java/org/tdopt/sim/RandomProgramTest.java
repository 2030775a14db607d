package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.tdopt.sim.ProgramBuilder.A0;
import static org.tdopt.sim.ProgramBuilder.T0;
import static org.tdopt.sim.ProgramBuilder.T1;

import java.io.OutputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.target.Chip;
import org.tdopt.target.Opcode;
import org.tdopt.target.Peripherals;

/** Whatever a program does, the simulation ends with a result. */
class RandomProgramTest {
  private static final int PROGRAMS = 150;
  private static final Chip CHIP = Chip.named("siracusa");

  private static final List<Opcode> ACCESSES =
      List.of(Opcode.LW, Opcode.LH, Opcode.LBU, Opcode.SW, Opcode.SW, Opcode.SW, Opcode.SH,
          Opcode.SB, Opcode.P_ELW);

  private static final int[] VALUES = {
    0, 1, 2, 4, 8, 0xff, -1, 0x10000, 0x20040, 0x120040, 0x1a0100, 0x7fffffff, 0x80000000,
    0x10000000, 0x1003fff0, 0x1c020000, 0x1c1ffff0, 0x10400000, 0x100, 0x1000
  };

  private static void run(ProgramBuilder program, boolean observed, String what) {
    var options = new SimulationOptions(100_000, OutputStream.nullOutputStream());
    assertThatCode(
            () -> {
              var text = new StringBuilder();
              var all =
                  observed
                      ? options.withProfile().withTrace(text, 1000).withInstructionTrace(text)
                      : options;
              var result = new Simulator(CHIP, ElfImage.load(program.elf()), all).run();
              SimulationSummary.of(result);
              SimulationReport.toJson(result, "");
            })
        .as(what)
        .doesNotThrowAnyException();
  }

  private static int device(Random random) {
    Peripherals map = CHIP.peripherals();
    int[] bases = {
      map.clusterControl(), map.clusterTimer(), map.eventUnit(), map.eventUnitCore(),
      map.instructionCacheControl(), map.mchan(), map.mchanCore(), map.udma(),
      map.hyperRamChannel(), map.stdout(), map.exitRegister() & -0x1000, map.socEventUnit(),
      map.interruptController(), map.fabricTimers(), map.gpio(), map.clockGenerators()
    };
    int base = bases[random.nextInt(bases.length)];
    return switch (random.nextInt(8)) {
      case 0 -> base + random.nextInt(0x1000);
      case 1 -> random.nextInt();
      case 2, 3 -> base + 4 * random.nextInt(0x400);
      default -> base + 4 * random.nextInt(0x20);
    };
  }

  /** Accesses to devices with plausible and implausible values. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void devices(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < PROGRAMS; i++) {
      var program = new ProgramBuilder();
      if (random.nextBoolean()) {
        program.li(T0, -1).storeTo(CHIP.peripherals().udma(), T0);
      }
      if (random.nextBoolean()) {
        program.onCluster(1 + random.nextInt(8));
      }
      for (int n = random.nextInt(12); n >= 0; n--) {
        int value =
            random.nextInt(4) == 0 ? random.nextInt() : VALUES[random.nextInt(VALUES.length)];
        program.li(A0, device(random)).li(T1, value);
        program.emit(ACCESSES.get(random.nextInt(ACCESSES.size())), T1, 0, A0);
      }
      run(program.exit(0), i % 8 == 0, "seed %d, program %d".formatted(seed, i));
    }
  }

  /** Words that are instructions by chance, with registers that point to memory. */
  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void words(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < PROGRAMS; i++) {
      var program = new ProgramBuilder();
      if (random.nextInt(4) != 0) {
        program.onCluster(1 + random.nextInt(8));
      }
      for (int register = 1; register < 32; register++) {
        program.li(register, VALUES[random.nextInt(VALUES.length)]);
      }
      for (int n = 0; n < 40; n++) {
        program.word(word(random));
      }
      run(program.exit(0), i % 8 == 0, "seed %d, program %d".formatted(seed, i));
    }
  }

  /** Any word, or an instruction with random operands. */
  private static int word(Random random) {
    if (random.nextInt(8) == 0) {
      return random.nextInt();
    }
    var opcodes = Opcode.values();
    var opcode = opcodes[random.nextInt(opcodes.length)];
    return opcode.match() | random.nextInt() & ~opcode.mask();
  }
}
