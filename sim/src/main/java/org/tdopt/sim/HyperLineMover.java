package org.tdopt.sim;

import java.util.function.BooleanSupplier;
import org.tdopt.target.HyperRamShape;

/**
 * Moves one line at a time between L2 and L3, word by word on the side of L2 and byte by byte on
 * the bus, which runs on the peripherals' clock. Words go to L2 whole: what lies behind the last
 * byte of a line is overwritten by what the word before had there.
 */
final class HyperLineMover {
  /** Who is told when a line ends. */
  interface LineEnd {
    /**
     * Takes the bus cycle in which the bus is free, the first of the cycles without a pause before
     * that, and that in which the micro-DMA says that the line is over.
     */
    void at(long freeAt, long busyFrom, long overAt);
  }

  private static final int WORD = 4;

  /** Words read from L2 that wait for the bus or are on it. */
  private static final int OPEN_READS = 8;

  /** Fabric cycles from a line's start to the bus, and to the first word read from L2. */
  private static final int START_CYCLES = 1;

  private static final int FIRST_READ_CYCLES = 2;

  private final ClockDomains clocks;
  private final Memories memories;
  private final BankedMemory contents;
  private final HyperRamShape shape;
  private final BooleanSupplier controllerSleeps;
  private final LineEnd lineEnded;
  private final ScheduledEvent readWord = ScheduledEvent.of(this::readWord);

  /** The line that goes to L3, how much of it has been read, and when the bus is free for more. */
  private HyperTransfer line;

  private int done;
  private long bus;

  /** The first of the bus cycles without a pause until then. */
  private long busyFrom;

  /** Bus cycles in which the last words were sent. */
  private final long[] sentAt = new long[OPEN_READS];

  /** Bytes that were received last, at their places in a word. */
  private int received;

  /**
   * Creates a mover.
   *
   * @param contents L3
   * @param lineEnded is told when a line ends as soon as that is known
   */
  HyperLineMover(
      ClockDomains clocks,
      Memories memories,
      BankedMemory contents,
      HyperRamShape shape,
      BooleanSupplier controllerSleeps,
      LineEnd lineEnded) {
    this.clocks = clocks;
    this.memories = memories;
    this.contents = contents;
    this.shape = shape;
    this.controllerSleeps = controllerSleeps;
    this.lineEnded = lineEnded;
    this.line = new HyperTransfer(0, true, 0, 0, 0, 0, 0, false, 0);
  }

  /** Starts to move a line in a fabric cycle, which may be the current one. */
  void start(HyperTransfer next, long fabricCycle) {
    if (next.isRead()) {
      long firstByte = commandSent(next, fabricCycle + START_CYCLES);
      expectWord(next, 0, firstByte);
      long end = firstByte + next.bytes();
      lineEnded.at(end + 1, firstByte - shape.commandCycles(), end);
    } else {
      line = next;
      done = 0;
      schedule(readWord, fabricCycle + FIRST_READ_CYCLES);
    }
  }

  private void schedule(ScheduledEvent event, long fabricCycle) {
    clocks.fabric.schedule(event, Math.max(0, fabricCycle - clocks.fabric.now));
  }

  private long commandSent(HyperTransfer of, long fabricCycle) {
    return clocks.clusterCycleAt(fabricCycle)
        + 1
        + Math.max(of.latency(), 1)
        + shape.commandCycles();
  }

  private static int wordLength(HyperTransfer of, int offset) {
    return Math.min(WORD, of.bytes() - offset);
  }

  /**
   * Writes a word to L2 once all of it has arrived. The last one may do so after the next line has
   * started.
   */
  private void expectWord(HyperTransfer of, int offset, long firstByte) {
    long complete = clocks.fabricCycleAt(firstByte + offset + wordLength(of, offset));
    schedule(ScheduledEvent.of(() -> writeWord(of, offset, firstByte)), complete + 1);
  }

  private void writeWord(HyperTransfer of, int offset, long firstByte) {
    int length = wordLength(of, offset);
    int outside = of.externalAddress() - contents.base + offset;
    for (int i = 0; i < length; i++) {
      int shift = i << 3;
      received = received & ~(0xff << shift) | contents.readByte(outside + i) << shift;
    }
    int address = of.l2Address() + offset;
    occupy(address);
    for (int i = 0; i < WORD; i++) {
      var memory = memories.at(address + i);
      if (memory != null) {
        memory.write(address + i - memory.base, 1, received >>> (i << 3));
      }
    }
    if (offset + length < of.bytes()) {
      expectWord(of, offset + length, firstByte);
    }
  }

  private void readWord() {
    int length = wordLength(line, done);
    int address = line.l2Address() + done;
    int wait = occupy(address);
    for (int i = 0; i < length; i++) {
      var memory = memories.at(address + i);
      int value = memory == null ? 0 : memory.readByte(address + i - memory.base);
      contents.write(line.externalAddress() - contents.base + done + i, 1, value);
    }
    long arrival = clocks.fabric.now + 1 + wait;
    int word = done / WORD;
    if (done + length == line.bytes()) {
      arrival = arrivalOfLast(word, arrival);
    }
    if (done == 0) {
      bus = commandSent(line, arrival);
      busyFrom = bus - shape.commandCycles();
    } else if (clocks.clusterCycleAt(arrival) > bus) {
      bus = clocks.clusterCycleAt(arrival);
      busyFrom = bus;
    }
    bus += length;
    done += length;
    if (done == line.bytes()) {
      lineEnded.at(bus + 1, busyFrom, firstSent(word, arrival));
      return;
    }
    sentAt[word % OPEN_READS] = bus;
    boolean full = word + 1 >= OPEN_READS;
    long freed = full ? clocks.fabricCycleAt(sentAt[(word + 1) % OPEN_READS]) + 1 : 0;
    schedule(readWord, Math.max(arrival, freed));
  }

  /**
   * The last word comes later if others are sent meanwhile and the controller sleeps: each time,
   * GVSoC waits again for as long as the word needed when the fabric did something last.
   */
  private long arrivalOfLast(int word, long arrival) {
    if (!controllerSleeps.getAsBoolean()) {
      return arrival;
    }
    long seen = clocks.fabric.now;
    long late = arrival;
    for (int i = Math.max(0, word - OPEN_READS + 1); i < word; i++) {
      long sent = clocks.fabricCycleAt(sentAt[i % OPEN_READS]);
      if (sent > seen && sent < late) {
        late = sent + Math.max(0, arrival - seen);
        seen = sent;
      }
    }
    return late;
  }

  /** When the first word has been sent that is not sent before the last one has arrived. */
  private long firstSent(int last, long arrival) {
    for (int i = Math.max(0, last - OPEN_READS + 1); i < last; i++) {
      long sent = sentAt[i % OPEN_READS];
      if (clocks.fabricCycleAt(sent) >= arrival) {
        return sent;
      }
    }
    return bus;
  }

  /** Takes the banks of a word; returns the cycles until a word that is read arrives. */
  private int occupy(int address) {
    var memory = memories.at(address);
    int distance = shape.wordReadCycles() - 1;
    if (memory == null) {
      return distance;
    }
    int wait = memory.reserve(address - memory.base, WORD, clocks.fabric.now);
    return memory.hidesWaits() ? Math.max(distance, wait) : distance + wait;
  }
}
