package org.tdopt.sim;

import java.util.ArrayDeque;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The serial port: sends what the micro-DMA reads from L2, bit by bit on the peripherals' clock, to
 * a receiver that prints it if the bits last as long as it expects. Nothing is ever received.
 */
final class Uart implements Device {
  private static final int SEND_PORT = 0x10;
  private static final int STATUS = 0x20;
  private static final int SETUP = 0x24;

  // Fields of the setup.
  private static final int PARITY = 1;
  private static final int BIT_LENGTH_SHIFT = 1;
  private static final int STOP_BITS_SHIFT = 3;
  private static final int SEND = 1 << 8;
  private static final int CLOCK_DIVIDER_SHIFT = 16;

  /** Fabric cycles from a transfer's start to its first word. */
  private static final int FIRST_WORD_CYCLES = 7;

  /** The chip's event of the end of what is sent. */
  private static final int SENT_EVENT = 1;

  private static final int WORD = 4;

  /** What the next bit on the line is. */
  private enum State {
    START,
    DATA,
    PARITY,
    STOP
  }

  /** A transfer that has been started. */
  private static final class Transfer {
    int address;
    int left;

    Transfer(int address, int left) {
      this.address = address;
      this.left = left;
    }
  }

  private final ClockDomains clocks;
  private final Memories memories;
  private final IntConsumer events;
  private final UartReceiver receiver;
  private final MicroDmaPort receiving = new MicroDmaPort("UART", this::receive);
  private final MicroDmaPort sending = new MicroDmaPort("UART", this::send);
  private final ArrayDeque<Transfer> transfers = new ArrayDeque<>();
  private final ScheduledEvent fetch = ScheduledEvent.of(this::fetch);
  private final ScheduledEvent nextBit = ScheduledEvent.of(this::sendBit);
  private @Nullable Transfer current;
  private State state = State.START;
  private int setup;
  private int word;
  private int pendingBits;
  private int sentBits;
  private int stopBits;
  private int parity;
  private long nextBitAt;
  private long lastBitAt;
  private boolean waitsForWord;

  Uart(ClockDomains clocks, Memories memories, IntConsumer events, UartReceiver receiver) {
    this.clocks = clocks;
    this.memories = memories;
    this.events = events;
    this.receiver = receiver;
  }

  @Override
  public int read(Core core, int offset, int bytes) {
    if (offset < SEND_PORT) {
      return receiving.read(offset);
    }
    if (offset < SEND_PORT + MicroDmaPort.BYTES) {
      return sending.read(offset - SEND_PORT);
    }
    return switch (offset) {
      case STATUS -> {
        core.statistics.clockReads++;
        yield pendingBits != 0 ? 1 : 0;
      }
      case SETUP -> setup;
      default ->
          throw new SimulationFault("read of unknown UART register 0x%x".formatted(offset));
    };
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    if (offset < SEND_PORT) {
      receiving.write(offset, value);
    } else if (offset < SEND_PORT + MicroDmaPort.BYTES) {
      sending.write(offset - SEND_PORT, value);
    } else if (offset == SETUP) {
      setup = value;
    } else {
      throw new SimulationFault("write of unknown UART register 0x%x".formatted(offset));
    }
  }

  private void receive() {
    // It waits for what never comes.
  }

  private void send() {
    if (sending.size() <= 0) {
      throw new SimulationFault(
          "UART transfer of %d bytes, expected at least one".formatted(sending.size()));
    }
    transfers.add(new Transfer(sending.address(), sending.size()));
    startNext();
  }

  private void startNext() {
    if (current == null && !transfers.isEmpty()) {
      current = transfers.remove();
      waitsForWord = true;
      clocks.fabric.schedule(fetch, FIRST_WORD_CYCLES);
    }
  }

  /** A word is there: the micro-DMA reads ahead, so that each after the first is in time. */
  private void fetch() {
    var transfer = current;
    if (transfer == null) {
      return;
    }
    waitsForWord = false;
    int length = Math.min(WORD, transfer.left);
    word = 0;
    for (int i = 0; i < length; i++) {
      word |= byteAt(transfer.address + i) << (i << 3);
    }
    transfer.address += WORD;
    transfer.left -= length;
    pendingBits = length << 3;
    clocks.cluster.now = Math.max(clocks.cluster.now, clocks.clusterCycleAt(clocks.fabric.now));
    scheduleBit(Math.max(lastBitAt, clocks.lastRisingEdge()));
  }

  private int byteAt(int address) {
    var memory = memories.at(address);
    if (memory == null) {
      throw new SimulationFault("UART transfer from unmapped address 0x%08x".formatted(address));
    }
    return memory.readByte(address - memory.base) & 0xff;
  }

  /**
   * Waits for the next bit's time as long as it takes from a cycle, which need not be this one:
   * GVSoC counts from the last one in which its clock did something, a bit or an edge of the
   * reference.
   */
  private void scheduleBit(long from) {
    if (pendingBits != 0 || stopBits != 0) {
      clocks.cluster.schedule(nextBit, Math.max(1, nextBitAt - from));
    }
  }

  private void sendBit() {
    lastBitAt = clocks.cluster.now;
    boolean sendsData = state == State.DATA;
    int bit = advance();
    if ((setup & SEND) != 0) {
      nextBitAt = clocks.cluster.now + (setup >>> CLOCK_DIVIDER_SHIFT) + 2;
      receiver.level(bit);
    }
    if (sendsData && pendingBits == 0) {
      endWord();
    }
    scheduleBit(lastBitAt);
  }

  /** Returns the level of the next bit. */
  private int advance() {
    switch (state) {
      case START -> {
        parity = 0;
        state = State.DATA;
        return 0;
      }
      case DATA -> {
        int bit = word & 1;
        word >>>= 1;
        pendingBits--;
        parity ^= bit;
        if (++sentBits == (setup >> BIT_LENGTH_SHIFT & 3) + 5) {
          sentBits = 0;
          afterByte((setup & PARITY) != 0 ? State.PARITY : State.STOP);
        }
        return bit;
      }
      case PARITY -> {
        afterByte(State.STOP);
        return parity;
      }
      default -> {
        if (--stopBits == 0) {
          state = State.START;
        }
        return 1;
      }
    }
  }

  private void afterByte(State next) {
    state = next;
    if (next == State.STOP) {
      stopBits = (setup >> STOP_BITS_SHIFT & 1) + 1;
    }
  }

  private void endWord() {
    var transfer = current;
    if (transfer == null || waitsForWord) {
      return;
    }
    if (transfer.left > 0) {
      fetch();
      return;
    }
    current = null;
    sending.transferEnded();
    clocks.syncFabric();
    events.accept(SENT_EVENT);
    startNext();
  }
}
