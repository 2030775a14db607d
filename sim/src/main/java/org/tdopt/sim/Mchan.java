package org.tdopt.sim;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tdopt.target.DmaShape;

/**
 * The cluster's DMA engine. Each core has a port with a short queue of commands; from there
 * commands go to one queue per direction, are cut into bursts, and pass through two word-wide L1
 * ports per direction, which compete with the cores for the banks.
 */
final class Mchan {
  private static final int GLOBAL_QUEUE = 8;
  private static final int OPEN_READ_BURSTS = 8;
  private static final int PORTS_PER_DIRECTION = 2;
  private static final int L1_ADDRESS_MASK = 0xfffff;

  private final ClockDomains clocks;
  private final Clock clock;
  private final int cores;
  private final DmaShape shape;
  private final Memories memories;
  private final Channel[] channels;
  private final int[] pendingBytes;
  private int freeCounters;
  private final Deque<Channel> waitingForCounter = new ArrayDeque<>();
  private EventUnit events;
  private InterruptController interrupts;

  private final Direction inbound = new Direction(true);
  private final Direction outbound = new Direction(false);
  private final Deque<DmaBurst> arrived = new ArrayDeque<>();
  private int openReadBursts;
  private @Nullable DmaBurst outgoing;
  private final long[] portFreeAt = new long[2 * PORTS_PER_DIRECTION];
  private int nextChannel;

  private final ScheduledEvent moveCommands = ScheduledEvent.of(this::moveCommands);
  private final ScheduledEvent issueReads = ScheduledEvent.of(this::issueReads);
  private final ScheduledEvent issueWrites = ScheduledEvent.of(this::issueWrites);
  private final ScheduledEvent moveWords = ScheduledEvent.of(this::moveWords);

  /** Bytes moved to and from L1. */
  long bytesToL1;

  long bytesFromL1;

  private @Nullable DmaObserver observer;

  /** The commands of one direction. */
  private static final class Direction {
    final boolean toL1;
    final Deque<DmaTransfer> queue = new ArrayDeque<>();
    @Nullable DmaTransfer current;

    /** Commands that wait in the channels. */
    int inChannels;

    Direction(boolean toL1) {
      this.toL1 = toL1;
    }

    boolean canAccept() {
      return inChannels > 0 && queue.size() < GLOBAL_QUEUE;
    }
  }

  /** The port of one core. */
  private static final class Channel {
    final int number;
    final Deque<DmaTransfer> commands = new ArrayDeque<>();
    @Nullable DmaTransfer incomplete;
    int words;
    int counter;
    boolean hasCounter;

    /** The core that waits for room in the queue, and the word it writes then. */
    @Nullable Core blocked;

    int blockedWord;
    @Nullable Core waiting;
    long transfers;
    long bytesToL1;
    long bytesFromL1;

    Channel(int number) {
      this.number = number;
    }
  }

  /** Creates an engine; channel i belongs to core i, the last one to the fabric controller. */
  Mchan(ClockDomains clocks, DmaShape shape, Memories memories, int cores) {
    this.clocks = clocks;
    this.clock = clocks.cluster;
    this.cores = cores;
    this.shape = shape;
    this.memories = memories;
    channels = new Channel[shape.channels()];
    Arrays.setAll(channels, Channel::new);
    pendingBytes = new int[shape.counters()];
    freeCounters = (1 << shape.counters()) - 1;
  }

  void connect(EventUnit eventUnit, InterruptController interruptController) {
    events = eventUnit;
    interrupts = interruptController;
  }

  /** The channel of the fabric controller. */
  int fabricChannel() {
    return channels.length - 1;
  }

  void observe(DmaObserver dmaObserver) {
    observer = dmaObserver;
  }

  /** Differs, most likely, if counters are taken or commands begun that were not. */
  int stateHash() {
    int hash = freeCounters;
    for (var channel : channels) {
      boolean begun = channel.incomplete != null;
      hash = 31 * hash + Objects.hash(begun, channel.words, channel.counter, channel.hasCounter);
    }
    return hash;
  }

  /** Describes what a sleeping core waits for, if it is the DMA. */
  Optional<String> describeWait(Core core) {
    for (var channel : channels) {
      if (channel.waiting == core) {
        return Optional.of(
            "waits for a free DMA counter, all %d of which are taken".formatted(shape.counters()));
      }
      if (channel.blocked == core) {
        return Optional.of("waits for room in its queue of DMA commands");
      }
    }
    return Optional.empty();
  }

  /** Says so if a core has begun a command and not written all of it; else empty. */
  String describeIncomplete(Core core) {
    var channel = channels[core.isFabricController ? fabricChannel() : core.hartId];
    var transfer = channel.incomplete;
    return transfer == null
        ? ""
        : ", having written %d of the %d words of a DMA command"
            .formatted(channel.words, transfer.words());
  }

  /** What each channel moved so far. */
  List<DmaChannelCounters> counters() {
    return Arrays.stream(channels)
        .map(c -> new DmaChannelCounters(c.number, c.transfers, c.bytesToL1, c.bytesFromL1))
        .toList();
  }

  /** Reads a register of a channel: +0 takes a counter, +4 is the status. */
  int read(int channel, Core core, int offset) {
    return switch (offset) {
      case 0 -> takeCounter(channels[channel], core);
      case 4 -> status();
      default -> throw new SimulationFault("read of unknown DMA register 0x%x".formatted(offset));
    };
  }

  /** Writes a register of a channel: +0 takes words of commands, +4 frees counters. */
  void write(int channel, Core core, int offset, int value) {
    switch (offset) {
      case 0 -> {
        var port = channels[channel];
        if (port.commands.size() >= shape.queuedCommandsPerCore()) {
          port.blocked = core;
          port.blockedWord = value;
          core.sleep(CoreStatistics.Wait.DMA);
        } else {
          acceptWord(port, value);
        }
      }
      case 4 -> freeCounters(value);
      default -> throw new SimulationFault("write of unknown DMA register 0x%x".formatted(offset));
    }
  }

  private int takeCounter(Channel channel, Core core) {
    if (freeCounters == 0) {
      channel.waiting = core;
      waitingForCounter.add(channel);
      core.sleep(CoreStatistics.Wait.DMA);
      return 0;
    }
    return allocate(channel);
  }

  private int allocate(Channel channel) {
    int counter = Integer.numberOfTrailingZeros(freeCounters);
    freeCounters &= ~(1 << counter);
    channel.counter = counter;
    channel.hasCounter = true;
    return counter;
  }

  private void freeCounters(int mask) {
    // What is free or does not exist may be freed, too.
    freeCounters |= mask & (1 << shape.counters()) - 1;
    var channel = freeCounters == 0 ? null : waitingForCounter.poll();
    if (channel != null && channel.waiting != null) {
      channel.waiting.wake(allocate(channel));
      channel.waiting = null;
    }
  }

  /** Bit i: counter i has bytes to move; bit 16 + i: counter i is taken. */
  private int status() {
    int status = ~freeCounters << 16;
    for (int i = 0; i < pendingBytes.length; i++) {
      if (pendingBytes[i] != 0) {
        status |= 1 << i;
      }
    }
    return status;
  }

  private void acceptWord(Channel channel, int word) {
    var transfer = channel.incomplete;
    if (transfer == null) {
      if (!channel.hasCounter) {
        throw new SimulationFault(
            "DMA command written without reading a counter from the same port first");
      }
      channel.incomplete = new DmaTransfer(word, channel.number, channel.counter);
      channel.words = 1;
      return;
    }
    transfer.accept(channel.words++, word);
    if (channel.words < transfer.words()) {
      return;
    }
    channel.incomplete = null;
    check(transfer);
    transfer.issuedAt = clock.now;
    pendingBytes[transfer.counter] += transfer.bytes;
    channel.commands.add(transfer);
    direction(transfer).inChannels++;
    scheduleWork();
  }

  private Direction direction(DmaTransfer transfer) {
    return transfer.toL1 ? inbound : outbound;
  }

  private void check(DmaTransfer transfer) {
    int offset = transfer.l1Address & L1_ADDRESS_MASK;
    if (transfer.bytes == 0) {
      throw new SimulationFault(transfer + ": nothing to move");
    }
    if (offset + transfer.bytes > memories.l1.bytes
        || !memories.l1.contains(transfer.l1Address) && offset != transfer.l1Address) {
      throw new SimulationFault(
          "%s: outside of L1, which has %d bytes".formatted(transfer, memories.l1.bytes));
    }
    if (transfer.twoDimensional && transfer.lineBytes <= 0) {
      throw new SimulationFault("%s: lines of %d bytes".formatted(transfer, transfer.lineBytes));
    }
    if (transfer.twoDimensional && transfer.bytes % transfer.lineBytes != 0) {
      throw new SimulationFault(
          "%s: not a multiple of the line of %d bytes".formatted(transfer, transfer.lineBytes));
    }
    if (transfer.twoDimensional && transfer.stride < 0 && transfer.bytes > transfer.lineBytes) {
      throw new SimulationFault(
          "%s: stride of %d bytes; strides have no sign".formatted(transfer, transfer.stride));
    }
    long address = transfer.farAddress;
    int line = transfer.twoDimensional ? transfer.lineBytes : transfer.bytes;
    for (int done = 0; done < transfer.bytes; done += line) {
      int length = Math.min(line, transfer.bytes - done);
      var memory = memories.at((int) address);
      if (memory == null || memory == memories.l1) {
        throw new SimulationFault(
            "%s: 0x%08x is no memory outside of L1".formatted(transfer, (int) address));
      }
      // Neighbouring memories count as one.
      var last = memories.at((int) address + length - 1);
      if (last == null || last == memories.l1) {
        throw new SimulationFault(
            "%s: the %d bytes at 0x%08x do not fit into %s, which ends at 0x%08x"
                .formatted(
                    transfer, length, (int) address, memory.name, memory.base + memory.bytes));
      }
      address += transfer.twoDimensional ? transfer.stride : 0;
    }
  }

  private void scheduleWork() {
    if (inbound.canAccept() || outbound.canAccept()) {
      clock.schedule(moveCommands, 1);
    }
    if (inbound.current == null && !inbound.queue.isEmpty()
        || inbound.current != null && openReadBursts < OPEN_READ_BURSTS) {
      clock.schedule(issueReads, 1);
    }
    if (outbound.current == null && !outbound.queue.isEmpty()
        || outbound.current != null && outgoing == null) {
      clock.schedule(issueWrites, 1);
    }
    if (!arrived.isEmpty() || outgoing != null) {
      long free = Long.MAX_VALUE;
      for (long portFree : portFreeAt) {
        free = Math.min(free, portFree);
      }
      clock.schedule(moveWords, Math.max(1, free - clock.now));
    }
  }

  /** Moves one command from the channels, in turn, to the queue of its direction. */
  private void moveCommands() {
    if (inbound.canAccept()) {
      moveCommand(inbound);
    } else if (outbound.canAccept()) {
      moveCommand(outbound);
    }
    scheduleWork();
  }

  private void moveCommand(Direction direction) {
    for (int i = 0; i < channels.length; i++) {
      var channel = channels[(nextChannel + i) % channels.length];
      var transfer = firstOf(channel, direction.toL1);
      if (transfer != null) {
        channel.commands.remove(transfer);
        direction.inChannels--;
        direction.queue.add(transfer);
        nextChannel = (nextChannel + 1) % channels.length;
        unblock(channel);
        return;
      }
    }
  }

  private static @Nullable DmaTransfer firstOf(Channel channel, boolean toL1) {
    for (var transfer : channel.commands) {
      if (transfer.toL1 == toL1) {
        return transfer;
      }
    }
    return null;
  }

  private void unblock(Channel channel) {
    var core = channel.blocked;
    if (core != null) {
      channel.blocked = null;
      try {
        acceptWord(channel, channel.blockedWord);
      } catch (SimulationFault e) {
        throw e.by(core);
      }
      core.wake(0);
    }
  }

  /** Requests the next burst from outside. */
  private void issueReads() {
    if (inbound.current == null) {
      inbound.current = inbound.queue.poll();
    }
    var transfer = inbound.current;
    if (transfer != null && openReadBursts < OPEN_READ_BURSTS) {
      var burst = transfer.nextBurst(shape.longestBurstBytes());
      if (transfer.bytesToIssue == 0) {
        inbound.current = null;
      }
      burst.readFrom(memories);
      occupyFarMemory(burst);
      openReadBursts++;
      arrived.add(burst);
    }
    scheduleWork();
  }

  /** Prepares the next burst to be read from L1. */
  private void issueWrites() {
    if (outbound.current == null) {
      outbound.current = outbound.queue.poll();
    }
    var transfer = outbound.current;
    if (transfer != null && outgoing == null) {
      outgoing = transfer.nextBurst(shape.longestBurstBytes());
      if (transfer.bytesToIssue == 0) {
        outbound.current = null;
      }
    }
    scheduleWork();
  }

  private void occupyFarMemory(DmaBurst burst) {
    var memory = memories.at(burst.farAddress);
    if (memory != null) {
      long now = memory.inCluster ? clock.now : clocks.fabricNow();
      memory.reserve(burst.farAddress - memory.base, burst.bytes, now);
    }
  }

  /** Lets every L1 port that is free move one word. */
  private void moveWords() {
    for (int port = 0; port < portFreeAt.length; port++) {
      if (portFreeAt[port] > clock.now) {
        continue;
      }
      var burst = port < PORTS_PER_DIRECTION ? arrived.peek() : outgoing;
      if (burst != null) {
        moveWord(port, burst);
      }
    }
    scheduleWork();
  }

  private void moveWord(int port, DmaBurst burst) {
    int offset = (burst.l1Address & L1_ADDRESS_MASK) + burst.done;
    int length = Math.min(4 - (offset & 3), burst.bytes - burst.done);
    if (burst.done == 0 && burst.transfer.bytesToMove == burst.transfer.bytes) {
      burst.transfer.startedAt = clock.now;
    }
    if (burst.transfer.toL1) {
      memories.l1.write(offset, length, burst.next(length));
      bytesToL1 += length;
    } else {
      burst.append(length, memories.l1.read(offset));
      bytesFromL1 += length;
    }
    portFreeAt[port] = clock.now + memories.l1.reserveWord(offset, clock.now) + 1;
    burst.done += length;
    boolean complete = burst.done == burst.bytes;
    if (burst.transfer.toL1) {
      if (complete) {
        arrived.remove();
        openReadBursts--;
      }
      account(burst.transfer, length);
    } else if (complete) {
      outgoing = null;
      burst.writeTo(memories);
      occupyFarMemory(burst);
      account(burst.transfer, burst.bytes);
    }
  }

  private void account(DmaTransfer transfer, int bytes) {
    count(transfer, bytes);
    pendingBytes[transfer.counter] -= bytes;
    if (pendingBytes[transfer.counter] != 0) {
      return;
    }
    if (transfer.broadcasts) {
      for (int i = 0; i < channels.length; i++) {
        notifyOf(transfer, i);
      }
    } else {
      notifyOf(transfer, transfer.channel);
    }
  }

  /** Raises the events of a transfer's end at one channel. */
  private void notifyOf(DmaTransfer transfer, int channel) {
    if (channel == fabricChannel()) {
      interrupts.raise(InterruptController.DMA_LINE);
      events.raise(EventUnit.FABRIC_DMA_EVENT, 0);
    } else if (channel < cores) {
      if (transfer.raisesInterrupt) {
        events.raise(EventUnit.DMA_INTERRUPT_EVENT, 1 << channel);
      }
      if (transfer.raisesEvent) {
        events.raise(EventUnit.DMA_EVENT, 1 << channel);
      }
    }
  }

  private void count(DmaTransfer transfer, int bytes) {
    var channel = channels[transfer.channel];
    if (transfer.toL1) {
      channel.bytesToL1 += bytes;
    } else {
      channel.bytesFromL1 += bytes;
    }
    transfer.bytesToMove -= bytes;
    if (transfer.bytesToMove == 0) {
      channel.transfers++;
      if (observer != null) {
        observer.completed(transfer, clock.now);
      }
    }
  }
}
