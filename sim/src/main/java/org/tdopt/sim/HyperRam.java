package org.tdopt.sim;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tdopt.target.HyperRamShape;
import org.tdopt.target.MemoryRegion;

/**
 * L3 and the micro-DMA channels that copy between it and L2. A transfer is programmed with the L2
 * address, the size, the external address and the command, and is queued when its configuration is
 * written; {@link HyperLineMover} moves its lines one after another.
 */
final class HyperRam implements Device {
  static final int BYTES = 0x180;

  private static final int CHANNELS = 2;
  private static final int CHANNEL_BYTES = 0x80;
  private static final int RX_ADDRESS = 0x00;
  private static final int RX_SIZE = 0x04;
  private static final int RX_CONFIG = 0x08;
  private static final int TX_ADDRESS = 0x0C;
  private static final int TX_SIZE = 0x10;
  private static final int TX_CONFIG = 0x14;
  private static final int EXTERNAL_ADDRESS = 0x1C;
  private static final int STATUS = 0x24;
  private static final int LINES = 0x28;
  private static final int LINE_BYTES = 0x2C;
  private static final int STRIDE = 0x30;
  private static final int REGISTERS_END = 0x40;
  private static final int COMMON_END = 0x28;

  /** From the registers for lines in L3 to those for lines in L2. */
  private static final int L2_LINES = 0x0C;

  private static final int LATENCY = CHANNELS * CHANNEL_BYTES + 4;
  private static final int ADDITIONAL_LATENCY = CHANNELS * CHANNEL_BYTES + 8;
  private static final int ENABLE = 1 << 4;
  private static final int CLEAR = 1 << 5;

  /** The chip's event at the end of a read; that of a write follows. */
  private static final int END_EVENT = 18;

  private final ClockDomains clocks;
  private final Memories memories;
  private final HyperRamShape shape;
  private final BankedMemory contents;
  private final int[] registers = new int[BYTES / 4];
  private final ScheduledEvent lineFinished = ScheduledEvent.of(this::finishLine);
  private final HyperLineMover mover;
  private final List<ArrayDeque<HyperTransfer>> queues =
      Stream.generate(ArrayDeque<HyperTransfer>::new).limit(CHANNELS).toList();
  private final boolean[] writes = new boolean[CHANNELS];
  private @Nullable HyperTransfer current;
  private @Nullable DmaObserver observer;
  private @Nullable SocEventUnit events;
  private int lineEvent;
  private long startedAt;
  private int linesStarted;

  /** When the bus was, or will be, free after the last transfer that ended, and its channel. */
  private long endedAt;

  private int endedChannel;

  /** The channel that was served last; the other comes first next time. */
  private int lastChannel;
  private long busFreeAt;

  /** The first of the bus cycles without a pause that end when the bus is free. */
  private long busyFrom;

  /** Bytes read from and written to L3. */
  long bytesRead;

  long bytesWritten;

  /**
   * Creates an L3 whose words are all ones.
   *
   * @param controllerSleeps whether the fabric controller does, which delays words that are written
   */
  HyperRam(
      ClockDomains clocks,
      Memories memories,
      MemoryRegion region,
      HyperRamShape shape,
      BooleanSupplier controllerSleeps) {
    this.clocks = clocks;
    this.memories = memories;
    this.shape = shape;
    this.contents = new BankedMemory("L3", region.base(), region.bytes(), 1, 1, false);
    Arrays.fill(contents.words, -1);
    this.mover =
        new HyperLineMover(clocks, memories, contents, shape, controllerSleeps, this::lineEnds);
  }

  void observe(DmaObserver dmaObserver) {
    observer = dmaObserver;
  }

  /**
   * Sets who is told of the ends of lines and transfers.
   *
   * @param channelEvent the event at the end of a line that is read; that of one written follows
   */
  void connect(SocEventUnit eventUnit, int channelEvent) {
    events = eventUnit;
    lineEvent = channelEvent;
  }

  @Override
  public int read(Core core, int offset, int bytes) {
    int channel = offset / CHANNEL_BYTES;
    if (offset % CHANNEL_BYTES >= (channel < CHANNELS ? REGISTERS_END : COMMON_END)) {
      return Device.untouched(core);
    }
    if (channel < CHANNELS && offset % CHANNEL_BYTES == STATUS) {
      // The fabric's cycle that ends a transfer may start before the bus is free.
      boolean isFreeing =
          !core.isFabricController && channel == endedChannel && core.now < endedAt;
      return status(channel) | (isFreeing ? 1 : 0);
    }
    return registers[offset >> 2];
  }

  /** Bit 0: busy; above it, the number of transfers that have not ended. */
  private int status(int channel) {
    int inProgress = current != null && current.id() == channel ? 1 : 0;
    int open = queues.get(channel).size() + inProgress;
    return open << 1 | (open != 0 ? 1 : 0);
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    registers[offset >> 2] = value;
    int channel = offset / CHANNEL_BYTES;
    if (channel >= CHANNELS) {
      return;
    }
    switch (offset % CHANNEL_BYTES) {
      case RX_ADDRESS -> writes[channel] = false;
      case TX_ADDRESS -> writes[channel] = true;
      case RX_CONFIG, TX_CONFIG -> {
        if ((value & CLEAR) != 0) {
          throw new SimulationFault("HyperRAM transfers cannot be cancelled, wait for their ends");
        }
        if ((value & ENABLE) != 0) {
          enqueue(programmed(channel));
        }
      }
      default -> {
        // The value waits for a transfer.
      }
    }
  }

  private HyperTransfer programmed(int channel) {
    boolean isRead = !writes[channel];
    int size = register(channel, isRead ? RX_SIZE : TX_SIZE);
    boolean inL2 = register(channel, LINES + L2_LINES) == 1;
    boolean hasLines = inL2 || register(channel, LINES) == 1;
    int side = inL2 ? L2_LINES : 0;
    return new HyperTransfer(
        channel,
        isRead,
        register(channel, isRead ? RX_ADDRESS : TX_ADDRESS),
        register(channel, EXTERNAL_ADDRESS),
        size,
        hasLines ? register(channel, LINE_BYTES + side) : size,
        hasLines ? register(channel, STRIDE + side) : 0,
        inL2,
        registers[LATENCY >> 2] << registers[ADDITIONAL_LATENCY >> 2]);
  }

  private int register(int channel, int offset) {
    return registers[channel * CHANNEL_BYTES + offset >> 2];
  }

  private void enqueue(HyperTransfer transfer) {
    if (transfer.bytes() <= 0
        || transfer.lineBytes() <= 0
        || transfer.bytes() % transfer.lineBytes() != 0) {
      throw new SimulationFault(
          "HyperRAM transfer of %d bytes in lines of %d"
              .formatted(transfer.bytes(), transfer.lineBytes()));
    }
    for (int i = 0; i < transfer.lines(); i++) {
      check(transfer.line(i));
    }
    int open = status(transfer.id()) >> 1;
    if (open >= shape.queuedTransfers()) {
      throw new SimulationFault("HyperRAM transfer started while %d are open".formatted(open));
    }
    queues.get(transfer.id()).add(transfer);
    if (current == null) {
      startNext(clocks.fabric.now);
    }
  }

  private void check(HyperTransfer line) {
    if (!contents.contains(line.externalAddress(), line.bytes())) {
      throw new SimulationFault(
          "HyperRAM transfer of %d bytes at 0x%08x does not fit into %d bytes of L3"
              .formatted(line.bytes(), line.externalAddress(), contents.bytes));
    }
    var memory = memories.at(line.l2Address());
    if (memory == null || memory.inCluster || !memory.contains(line.l2Address(), line.bytes())) {
      throw new SimulationFault(
          "HyperRAM transfer of %d bytes at L2 address 0x%08x, where no memory of that size is"
              .formatted(line.bytes(), line.l2Address()));
    }
  }

  private void startNext(long fabricCycle) {
    current = nextInTurn();
    if (current == null) {
      return;
    }
    lastChannel = current.id();
    startedAt = clocks.fabric.now;
    linesStarted = 1;
    mover.start(current.line(0), fabricCycle);
  }

  private @Nullable HyperTransfer nextInTurn() {
    for (int i = 1; i <= CHANNELS; i++) {
      var transfer = queues.get((lastChannel + i) % CHANNELS).poll();
      if (transfer != null) {
        return transfer;
      }
    }
    return null;
  }

  /** It is known now when the bus is free again after the line in progress. */
  private void lineEnds(long busCycle, long busyCycle, long overCycle) {
    busFreeAt = busCycle;
    busyFrom = busyCycle;
    raiseAt(clocks.fabricCycleAt(overCycle), lineEvent, inProgress().isRead());
    long fabric = lastFabricCycleOfTransfer();
    clocks.fabric.schedule(lineFinished, Math.max(0, fabric - clocks.fabric.now));
  }

  private HyperTransfer inProgress() {
    if (current == null) {
      throw new IllegalStateException("no transfer in progress");
    }
    return current;
  }

  private void finishLine() {
    var transfer = inProgress();
    if (transfer.isRead()) {
      bytesRead += transfer.lineBytes();
    } else {
      bytesWritten += transfer.lineBytes();
    }
    if (linesStarted < transfer.lines()) {
      mover.start(transfer.line(linesStarted++), lastFabricCycleOfTransfer());
    } else {
      finish(transfer);
    }
  }

  private void raiseAt(long fabricCycle, int event, boolean isRead) {
    var action = ScheduledEvent.of(() -> raise(event, isRead));
    clocks.fabric.schedule(action, Math.max(0, fabricCycle - clocks.fabric.now));
  }

  private void raise(int event, boolean isRead) {
    if (events != null) {
      events.raise(isRead ? event : event + 1);
    }
  }

  /**
   * The last fabric cycle that does not see that the bus is free. When cycles of both start
   * together, the bus comes first, but GVSoC changes their order at every edge of the reference
   * clock until the bus pauses.
   */
  private long lastFabricCycleOfTransfer() {
    long together = clocks.fabricCycleAt(busFreeAt);
    long first = clocks.fabricCycleAt(busyFrom) - 1;
    long edges = clocks.reference.edgesUntil(together) - clocks.reference.edgesUntil(first);
    return (edges & 1) == 0 ? clocks.fabricCycleFrom(busFreeAt) - 1 : together;
  }

  private void finish(HyperTransfer transfer) {
    if (observer != null) {
      observer.completedExternal(
          transfer.isRead(), transfer.bytes(), startedAt, clocks.fabric.now);
    }
    long busCycle = busFreeAt;
    endedAt = busCycle;
    endedChannel = transfer.id();
    startNext(lastFabricCycleOfTransfer());
    if (status(transfer.id()) == 0) {
      raiseAt(clocks.fabricCycleAt(busCycle), END_EVENT, transfer.isRead());
    }
  }
}
