package org.tdopt.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tdopt.target.Chip;

/**
 * Runs one program on a simulated chip, from the boot of the fabric controller to the program's
 * exit. Deterministic: the same program takes the same cycles each time.
 */
public final class Simulator {
  private final ElfImage image;
  private final SimulationOptions options;
  private final Soc soc;
  private final int fpus;

  /**
   * Loads a program.
   *
   * @throws ElfException if a segment does not fit into the chip's memories
   */
  public Simulator(Chip chip, ElfImage image, SimulationOptions options) {
    this.image = image;
    this.options = options;
    this.fpus = chip.cluster().sharedFpus();
    this.soc = new Soc(chip, options.stdout());
    soc.setMaxQuietCycles(options.maxQuietCycles());
    soc.load(image);
  }

  /** Runs the program to its end; to be called once. */
  public SimulationResult run() {
    var cluster = Profile.ofCluster(soc.cluster.cores());
    var alone = Profile.ofController(soc.fabricController);
    var observer = observer(options.profile() ? List.of(cluster, alone) : List.of());
    long start = System.nanoTime();
    String fault = null;
    try {
      soc.run(options.maxCycles(), observer);
    } catch (SimulationFault e) {
      fault = describe(e);
    }
    soc.stdout.finish();
    if (observer != null) {
      observer.finish(soc.clocks.cluster.now);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    var cores = soc.cluster.used().map(CoreCounters::of).toList();
    var controller = CoreCounters.of(soc.fabricController);
    long instructions =
        controller.instructions() + cores.stream().mapToLong(CoreCounters::instructions).sum();
    return new SimulationResult(
        fault == null ? soc.exitCode() : SimulationResult.FAULT_EXIT_CODE,
        soc.sinceStart(soc.clocks.cluster.now),
        soc.cluster.cycles(soc.clocks.cluster.now),
        instructions,
        cores,
        controller,
        fpus,
        soc.mchan.counters(),
        soc.hyperRam.bytesRead,
        soc.hyperRam.bytesWritten,
        new CodeRegions(image, soc.cluster.started() ? cluster : alone).regions(),
        seconds,
        fault);
  }

  private @Nullable CoreObserver observer(List<Profile> profiles) {
    var traces = new ArrayList<CoreObserver>();
    options.instructions().ifPresent(out -> traces.add(new InstructionTrace(image, soc, out)));
    options
        .trace()
        .ifPresent(
            out -> {
              var timeline =
                  new Timeline(
                      image,
                      new TraceWriter(out, options.traceEvents()),
                      soc,
                      options.traceStart());
              soc.mchan.observe(timeline);
              soc.hyperRam.observe(timeline);
              traces.add(timeline);
            });
    var observers = new ArrayList<CoreObserver>(profiles);
    for (var trace : traces) {
      boolean all = options.traceStart() == 0;
      observers.add(all ? trace : new LateObserver(trace, soc, options.traceStart()));
    }
    return switch (observers.size()) {
      case 0 -> null;
      case 1 -> observers.getFirst();
      default -> new ObserverList(observers);
    };
  }

  /** Where the core that was executing stands, or else all that run, and what is wrong. */
  private String describe(SimulationFault fault) {
    var executing = fault.core();
    if (executing != null) {
      return describe(executing) + ": " + fault.getMessage() + origin(executing);
    }
    long cycle = soc.sinceStart(soc.clocks.cluster.now);
    var text = new StringBuilder("cycle %d: %s".formatted(cycle, fault.getMessage()));
    text.append("; ").append(describeState(soc.fabricController));
    for (Core core : soc.cluster.cores()) {
      if (core.hasStarted()) {
        text.append("; ").append(describeState(core));
      }
    }
    return text.toString();
  }

  /** Where a core comes from that fetches from no memory. */
  private String origin(Core core) {
    int from = core.executing;
    if (soc.memories.at(core.pc) != null || soc.memories.at(from) == null) {
      return "";
    }
    return ", after the instruction at 0x%08x%s".formatted(from, inParentheses(from));
  }

  private String inParentheses(int address) {
    var symbol = image.describe(address);
    return symbol.isEmpty() ? "" : " (" + symbol + ")";
  }

  private String describeState(Core core) {
    return (describe(core) + " " + soc.describeWait(core)).strip();
  }

  private String describe(Core core) {
    // A sleeping core's pc is behind the instruction that put it to sleep.
    int pc = core.asleep ? core.executing : core.pc;
    return "%s at 0x%08x%s"
        .formatted(
            core.isFabricController ? "fabric controller" : "core " + core.hartId,
            pc,
            inParentheses(pc));
  }

  /**
   * Copies bytes out of the chip's memory, as they are after the run.
   *
   * @throws IllegalArgumentException if there is no memory
   */
  public byte[] readBytes(int address, int length) {
    var bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      var memory = soc.memories.at(address + i);
      if (memory == null) {
        throw new IllegalArgumentException("no memory at address 0x%08x".formatted(address + i));
      }
      bytes[i] = (byte) memory.readByte(address + i - memory.base);
    }
    return bytes;
  }

  /** Address of a symbol, if the program has it. */
  public OptionalInt symbol(String name) {
    var symbol = image.symbol(name);
    return symbol.isPresent() ? OptionalInt.of(symbol.get().address()) : OptionalInt.empty();
  }
}
