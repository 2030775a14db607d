package org.tdopt.sim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.target.Chip;
import org.tdopt.target.Peripherals;

/** The memory-mapped devices that every core sees alike, and where they are. */
final class Devices {
  private static final int CLUSTER_WINDOW = 0x200000;
  private static final int CLUSTER_DEVICE_BYTES = 0x400;
  private static final int EVENT_UNIT_BYTES = 0x800;
  private static final int FABRIC_DEVICE_BYTES = 0x1000;
  private static final int HALF_DEVICE_BYTES = 0x800;
  private static final int UDMA_BYTES = 0x2000;
  private static final int CLOCK_GENERATORS = 3;
  private static final int FABRIC_CLOCK_GENERATOR = 0;
  private static final int CLOCK_GENERATOR_BYTES = 0x10;

  /** Number of the chip's event of an edge at a pin. */
  private static final int GPIO_EVENT = 42;

  private static final int CAMERA_REGISTERS = 5;
  private static final int STDOUT_BYTES = 0x1000;

  // Events that the cluster's timer raises in all of its cores.
  private static final int TIMER_EVENTS = 10;

  final InterruptController interrupts;
  final SocEventUnit events;

  /** How often a register was read. */
  long reads;

  private final Soc soc;
  private final ReferenceClock reference;
  private final Peripherals map;
  private final List<Mapping> mappings = new ArrayList<>();

  /**
   * Where a device is.
   *
   * @param wordsOnly whether it refuses accesses to bytes
   * @param skew added to offsets, as the bus leaves some of the address in them
   */
  private record Mapping(int base, int bytes, boolean wordsOnly, int skew, Device device) {
    boolean contains(int address) {
      return Integer.compareUnsigned(address - base, bytes) < 0;
    }

    int offset(int address) {
      return address - base + skew;
    }

    void checkLength(int address, int length) {
      if (wordsOnly) {
        Bus.requireWord(address, length);
      }
    }
  }

  Devices(Chip chip, Soc soc) {
    this.soc = soc;
    map = chip.peripherals();
    reference = soc.clocks.reference;
    interrupts = new InterruptController(reference);
    events = new SocEventUnit(reference, interrupts);
    addClusterDevices(soc);
    addFabricDevices(chip, soc);
  }

  private void addClusterDevices(Soc soc) {
    var timer =
        new Timer(
            soc.clocks.cluster,
            reference,
            counter -> soc.eventUnit.raise(TIMER_EVENTS + counter, 0));
    addWords(
        map.clusterControl(),
        CLUSTER_DEVICE_BYTES,
        new ClusterControl(soc.cluster, soc.cluster.cores().length));
    add(map.clusterTimer(), CLUSTER_DEVICE_BYTES, timer);
    addWords(map.eventUnit(), EVENT_UNIT_BYTES, new PublicEventUnit(soc.eventUnit));
    add(map.accelerator(), CLUSTER_DEVICE_BYTES, new MissingDevice("accelerator"));
    add(
        map.instructionCacheControl(),
        CLUSTER_DEVICE_BYTES,
        new CacheControl(soc::enableInstructionCache, soc::flushInstructions));
    addWords(
        map.mchan(), CLUSTER_DEVICE_BYTES, new MchanPort(soc.mchan, soc.mchan.fabricChannel()));
  }

  private void addFabricDevices(Chip chip, Soc soc) {
    for (int i = 0; i < CLOCK_GENERATORS; i++) {
      int offset = i * CLOCK_GENERATOR_BYTES;
      mappings.add(
          new Mapping(
              map.clockGenerators() + offset,
              CLOCK_GENERATOR_BYTES,
              false,
              offset,
              new FrequencyLockedLoop(
                  reference, i == FABRIC_CLOCK_GENERATOR && chip.clocks().fabricIsGenerated())));
    }
    add(map.gpio(), FABRIC_DEVICE_BYTES, new Gpio(this::interruptByPin));
    addWords(
        map.exitRegister() & -FABRIC_DEVICE_BYTES,
        FABRIC_DEVICE_BYTES,
        new SocControl(
            soc::exit, address -> soc.fabricController.csrs.setTrapVector(address & ~0xff)));
    add(
        map.fabricCacheControl(),
        HALF_DEVICE_BYTES,
        new CacheControl(soc::enableFabricCache, soc::flushFabricInstructions));
    add(map.socEventUnit(), FABRIC_DEVICE_BYTES, events);
    addWords(map.interruptController(), HALF_DEVICE_BYTES, interrupts);
    for (int i = 0; i < 2; i++) {
      int lines = InterruptController.TIMER_LINES + 2 * i;
      add(
          map.fabricTimers() + i * HALF_DEVICE_BYTES,
          HALF_DEVICE_BYTES,
          new Timer(soc.clocks.fabric, reference, counter -> interrupts.raise(lines + counter)));
    }
    addWords(map.udma(), UDMA_BYTES, microDma(chip, soc));
  }

  private void interruptByPin() {
    events.raise(GPIO_EVENT);
    interrupts.raise(InterruptController.GPIO_LINE);
  }

  private MicroDma microDma(Chip chip, Soc soc) {
    var receiver = new UartReceiver(soc.clocks.cluster, chip.clocks().clusterHz(), soc.stdout);
    var microDma = new MicroDma();
    microDma.add(
        map.uartChannel() - map.udma(),
        new Uart(soc.clocks, soc.memories, events::raise, receiver));
    microDma.add(map.spiChannel() - map.udma(), new QuietChannel("SPI", 3, 0));
    microDma.add(
        map.cameraChannel() - map.udma(), new QuietChannel("camera", 1, CAMERA_REGISTERS));
    int hyperRam = map.hyperRamChannel() - map.udma();
    soc.hyperRam.connect(events, MicroDma.firstEvent(hyperRam));
    microDma.add(hyperRam, HyperRam.BYTES, soc.hyperRam);
    return microDma;
  }

  private void add(int base, int bytes, Device device) {
    mappings.add(new Mapping(base, bytes, false, 0, device));
  }

  private void addWords(int base, int bytes, Device device) {
    mappings.add(new Mapping(base, bytes, true, 0, device));
  }

  boolean isInCluster(int address) {
    return Integer.compareUnsigned(address - map.clusterControl(), CLUSTER_WINDOW) < 0;
  }

  boolean isStdout(int address) {
    return Integer.compareUnsigned(address - map.stdout(), STDOUT_BYTES) < 0;
  }

  /** Prints a byte; the address says which core does. */
  void print(int address, int value) {
    soc.stdout.print(address - map.stdout() >> 3, value);
  }

  int read(Core core, int address, int bytes) {
    var mapping = at(address);
    if (mapping == null) {
      throw Bus.unmapped("read", address, bytes);
    }
    mapping.checkLength(address, bytes);
    reads++;
    return mapping.device.read(core, mapping.offset(address), bytes);
  }

  void write(Core core, int address, int bytes, int value) {
    var mapping = at(address);
    if (mapping == null) {
      throw Bus.unmapped("write", address, bytes);
    }
    mapping.checkLength(address, bytes);
    mapping.device.write(core, mapping.offset(address), bytes, value);
  }

  private @Nullable Mapping at(int address) {
    for (var mapping : mappings) {
      if (mapping.contains(address)) {
        return mapping;
      }
    }
    return null;
  }
}
