package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tdopt.target.Chip;
import org.tdopt.target.Opcode;

class ProfileTest {
  private static SimulationResult simulate(String program, boolean profile) throws IOException {
    try (var in = ProfileTest.class.getResourceAsStream("/gvsoc/" + program + ".elf")) {
      if (in == null) {
        throw new IOException("no resource " + program);
      }
      var options = SimulationOptions.printingTo(OutputStream.nullOutputStream());
      return new Simulator(
              Chip.named("siracusa"),
              ElfImage.load(in.readAllBytes()),
              profile ? options.withProfile() : options)
          .run();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"smoke", "matmul", "memory_latency", "fp16", "hyperram", "traps"})
  void everyCycleHasOneCauseAndOnePlace(String program) throws IOException {
    var result = simulate(program, true);
    // Programs of the controller alone are profiled as well.
    var profiled =
        result.clusterCycles() == 0 ? List.of(result.fabricController()) : result.cores();
    for (var cause : CycleCause.values()) {
      long ofCores = profiled.stream().mapToLong(core -> core.cycles().of(cause)).sum();
      long ofFunctions =
          result.regions().stream()
              .filter(region -> region.depth() == 0)
              .mapToLong(region -> region.cycles().of(cause))
              .sum();
      assertThat(ofFunctions).as(cause.key()).isEqualTo(ofCores);
    }
    long longest = 0;
    for (var core : result.cores()) {
      longest = Math.max(longest, core.cycles().total());
      assertThat(core.cycles().of(CycleCause.COMPUTE)).isGreaterThanOrEqualTo(core.instructions());
      assertThat(core.activeCycles()).isLessThanOrEqualTo(core.cycles().total());
    }
    assertThat(longest).isEqualTo(result.clusterCycles());
    var code = result.regions().stream().filter(region -> region.depth() == 0).toList();
    assertThat(code.stream().mapToLong(CodeRegion::instructions).sum())
        .isPositive()
        .isEqualTo(profiled.stream().mapToLong(CoreCounters::instructions).sum());
  }

  @Test
  void aProfileChangesNothing() throws IOException {
    var plain = simulate("smoke", false);
    var profiled = simulate("smoke", true);
    assertThat(plain.regions()).isEmpty();
    assertThat(profiled.cycles()).isEqualTo(plain.cycles());
    assertThat(profiled.cores()).isEqualTo(plain.cores());
  }

  /** The second part of an access across words is no instruction. */
  @Test
  void misalignedAccessesCountOnce() {
    var program = new ProgramBuilder().onCluster(1).li(ProgramBuilder.A0, 0x10000101);
    program.li(ProgramBuilder.T0, 10);
    int loop = program.here();
    program.emit(Opcode.LW, ProgramBuilder.T1, 0, ProgramBuilder.A0);
    program.emit(Opcode.SW, ProgramBuilder.T1, 6, ProgramBuilder.A0);
    program.emit(Opcode.ADDI, ProgramBuilder.T0, ProgramBuilder.T0, -1);
    program.branchTo(Opcode.BNE, ProgramBuilder.T0, 0, loop);
    var options = SimulationOptions.printingTo(OutputStream.nullOutputStream()).withProfile();
    var image = ElfImage.load(program.exit(0).elf());
    var result = new Simulator(Chip.named("siracusa"), image, options).run();
    var code = result.regions().stream().filter(region -> region.depth() == 0).toList();
    assertThat(code.stream().mapToLong(CodeRegion::instructions).sum())
        .isEqualTo(result.cores().getFirst().instructions());
    assertThat(result.regions()).filteredOn(region -> region.depth() > 0).hasSize(1);
  }

  /** Without multi-cycle integer operations, an instruction computes for exactly one cycle. */
  @Test
  void causesExplainAllCycles() {
    int[] loop = new int[1];
    var program = new ProgramBuilder().onCluster(8).li(ProgramBuilder.A0, 0x10000000);
    program.li(ProgramBuilder.T0, 100);
    loop[0] = program.here();
    var run =
        program
            .emit(Opcode.FLW, 1, 0, ProgramBuilder.A0)
            .emit(Opcode.FMADD_S, 2, 1, 1, 2, 7)
            .emit(Opcode.FMADD_S, 3, 1, 1, 3, 7)
            .emit(Opcode.LW, ProgramBuilder.T1, 0, ProgramBuilder.A0)
            .emit(Opcode.ADDI, ProgramBuilder.T1, ProgramBuilder.T1, 1)
            .emit(Opcode.ADDI, ProgramBuilder.T0, ProgramBuilder.T0, -1)
            .branchTo(Opcode.BNE, ProgramBuilder.T0, 0, loop[0])
            .emit(Opcode.FDIV_S, 4, 1, 1, 7)
            .exit(0)
            .run();
    assertThat(run.result().fault()).isEmpty();
    // The first core to end ends the program for all.
    var first = run.result().cores().getFirst();
    for (var core : run.result().cores()) {
      assertThat(core.cycles().of(CycleCause.COMPUTE)).isEqualTo(core.instructions());
      assertThat(core.cycles().of(CycleCause.DIVIDER)).isPositive();
    }
    assertThat(first.cycles().of(CycleCause.BANK_CONFLICT)).isPositive();
    assertThat(first.cycles().of(CycleCause.LOAD_USE)).isPositive();
    assertThat(first.cycles().of(CycleCause.BRANCH)).isEqualTo(2 * 99);
    assertThat(first.fpuOperations()).isEqualTo(200);
    assertThat(run.result().fpuUtilization()).isBetween(0.0, 1.0);
  }

  @Test
  void loopsAreFoundWithinFunctions() throws IOException {
    var regions = simulate("matmul", true).regions();
    assertThat(regions).anyMatch(region -> region.depth() == 0);
    assertThat(regions).anyMatch(region -> region.depth() >= 2);
    long last = Long.MAX_VALUE;
    CodeRegion function = regions.getFirst();
    for (var region : regions) {
      if (region.depth() == 0) {
        long busy = region.cycles().total() - region.cycles().of(CycleCause.IDLE);
        assertThat(busy).isLessThanOrEqualTo(last);
        last = busy;
        function = region;
      } else {
        assertThat(region.name()).startsWith(function.name());
        assertThat(region.cycles().total()).isLessThanOrEqualTo(function.cycles().total());
      }
    }
  }

  @Test
  void theSummaryNamesCoresChannelsAndCode() throws IOException {
    var summary = SimulationSummary.of(simulate("smoke", true));
    assertThat(summary)
        .containsPattern("(?m)^cycles +[0-9,]+$")
        .containsPattern("(?m)^FPU utilisation +[0-9.]+%  of 4 FPUs$")
        .containsPattern(
            "(?m)^core +cycles +instructions +compute +branch +load-use +bank +FPU +divider"
                + " +icache +L2 +DMA +barrier +idle$")
        .containsPattern("(?m)^   7 ")
        .containsPattern("(?m)^DMA channel +transfers +bytes to L1 bytes from L1$")
        .containsPattern("(?m)-  _start$");
  }
}
