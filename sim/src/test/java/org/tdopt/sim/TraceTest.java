package org.tdopt.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.tdopt.target.Chip;
import org.tdopt.target.Opcode;

class TraceTest {
  private static final Pattern SLICE =
      Pattern.compile(
          "\\{\"ph\": \"X\", \"name\": \"([^\"]*)\", \"pid\": (\\d+), \"tid\": (\\d+),"
              + " \"ts\": (\\d+), \"dur\": (\\d+).*");

  private record Slice(String name, long start, long end) {}

  private static String timeline(long events) throws IOException {
    try (var in = TraceTest.class.getResourceAsStream("/gvsoc/smoke.elf")) {
      if (in == null) {
        throw new IOException("no resource smoke.elf");
      }
      var text = new StringBuilder();
      var options =
          SimulationOptions.printingTo(OutputStream.nullOutputStream()).withTrace(text, events);
      new Simulator(Chip.named("siracusa"), ElfImage.load(in.readAllBytes()), options).run();
      return text.toString();
    }
  }

  private static Map<String, ArrayList<Slice>> tracks(String timeline) {
    var tracks = new TreeMap<String, ArrayList<Slice>>();
    for (var line : timeline.lines().toList()) {
      var m = SLICE.matcher(line);
      if (m.matches()) {
        long start = Long.parseLong(m.group(4));
        tracks
            .computeIfAbsent(m.group(2) + "/" + m.group(3), key -> new ArrayList<>())
            .add(new Slice(m.group(1), start, start + Long.parseLong(m.group(5))));
      }
    }
    return tracks;
  }

  @Test
  void slicesOfATrackNest() throws IOException {
    var tracks = tracks(timeline(1_000_000));
    assertThat(tracks).containsKeys("1/0", "1/7", "1/8", "2/0", "2/1");
    tracks.forEach(
        (track, slices) -> {
          slices.sort(
              Comparator.comparingLong(Slice::start).thenComparing(s -> -s.end()));
          var open = new ArrayDeque<Slice>();
          for (var slice : slices) {
            while (!open.isEmpty() && open.peek().end() <= slice.start()) {
              open.pop();
            }
            if (!open.isEmpty()) {
              assertThat(slice.end()).as(track + slice).isLessThanOrEqualTo(open.peek().end());
            }
            open.push(slice);
          }
        });
    assertThat(tracks.get("1/1")).extracting(Slice::name).contains("barrier");
    assertThat(tracks.get("2/0")).extracting(Slice::name).containsOnly("4096 bytes");
  }

  @Test
  void theNumberOfEventsIsBounded() throws IOException {
    var text = timeline(50);
    int slices = tracks(text).values().stream().mapToInt(ArrayList::size).sum();
    // The functions that are open at the end are closed.
    assertThat(slices).isBetween(50, 60);
    assertThat(text).contains(", at the limit of events\"}}");
    assertThat(timeline(1_000_000)).contains(", the end of the program\"}}");
  }

  @Test
  void tracesMayStartLate() {
    var lines = new StringBuilder();
    var timeline = new StringBuilder();
    var program = new ProgramBuilder();
    for (int i = 0; i < 100; i++) {
      program.emit(Opcode.ADDI, ProgramBuilder.A1, ProgramBuilder.A1, 1);
    }
    var options =
        SimulationOptions.printingTo(OutputStream.nullOutputStream())
            .withInstructionTrace(lines)
            .withTrace(timeline, 1000)
            .withTraceStart(150);
    new Simulator(Chip.named("siracusa"), ElfImage.load(program.exit(0).elf()), options).run();
    assertThat(lines.toString().lines().map(line -> Integer.parseInt(line.strip().split(" ")[0])))
        .hasSizeGreaterThan(5)
        .allMatch(cycle -> cycle >= 150);
    assertThat(tracks(timeline.toString()).values())
        .hasSize(1)
        .allSatisfy(slices -> assertThat(slices).allMatch(slice -> slice.start() >= 150));
  }

  @Test
  void instructionsWithRegistersAndAddresses() {
    var text = new StringBuilder();
    var program =
        new ProgramBuilder()
            .li(ProgramBuilder.A0, ProgramBuilder.RESULTS)
            .emit(Opcode.ADDI, ProgramBuilder.A1, 0, -2)
            .emit(Opcode.SW, ProgramBuilder.A1, 8, ProgramBuilder.A0)
            .emit(Opcode.LHU, ProgramBuilder.A2, 10, ProgramBuilder.A0)
            .emit(Opcode.P_LW_POST, ProgramBuilder.A3, 4, ProgramBuilder.A0)
            .exit(0);
    new Simulator(
            Chip.named("siracusa"),
            ElfImage.load(program.elf()),
            SimulationOptions.printingTo(OutputStream.nullOutputStream())
                .withInstructionTrace(text))
        .run();
    assertThat(text.toString().lines().map(line -> line.replaceAll(" +", " ").strip()))
        .anyMatch(line -> line.matches("\\d+ fc 0x1c01\\w+ addi a1,zero,-2 a1=0xfffffffe"))
        .anyMatch(line -> line.endsWith(" sw a1,8(a0) [0x1c020008]"))
        .anyMatch(line -> line.endsWith(" lhu a2,10(a0) a2=0x0000ffff [0x1c02000a]"))
        .anyMatch(
            line -> line.endsWith(" p.lw a3,4(a0!) a0=0x1c020004 a3=0x57575757 [0x1c020000]"));
  }

  /** The first instruction of a handler stands at the handler's address. */
  @Test
  void anInterruptLeadsToItsHandler() {
    int s1 = ProgramBuilder.S1;
    int t0 = ProgramBuilder.T0;
    var program = new ProgramBuilder().onCluster(1);
    int handler = program.here() + 4 * 17;
    program.li(s1, 0x10204000).li(t0, handler - 4).emit(Opcode.CSRRW, 0, 0x305, t0);
    program.li(t0, 2).emit(Opcode.SW, t0, 0x14, s1).li(t0, 8).emit(Opcode.CSRRS, 0, 0x300, t0);
    program.emit(Opcode.SW, 0, 0x104, s1);
    for (int i = 0; i < 4; i++) {
      program.emit(Opcode.ADDI, 0, 0, 0);
    }
    program.emit(Opcode.JAL, 0, 0).exit(5);
    var trace = new StringBuilder();
    var options =
        new SimulationOptions(100_000, OutputStream.nullOutputStream()).withInstructionTrace(trace);
    var simulator =
        new Simulator(Chip.named("siracusa"), ElfImage.load(program.elf()), options);
    assertThat(simulator.run().exitCode()).isEqualTo(5);
    assertThat(trace.toString().lines().filter(line -> line.contains("t0,0x80000 ")))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains(" 0 0x%08x ".formatted(handler));
  }
}
