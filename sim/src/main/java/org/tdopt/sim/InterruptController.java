package org.tdopt.sim;

import org.jspecify.annotations.Nullable;

/**
 * The fabric controller's interrupt controller: 32 lines that are masked and buffered, the highest
 * of which is requested, and a queue of the numbers of events from the rest of the chip, which has
 * a line of its own.
 */
final class InterruptController implements Device, ReferenceClock.Listener {
  /** The cluster's DMA has moved what the fabric controller asked for. */
  static final int DMA_LINE = 8;

  /** The first of two timers' two lines each. */
  static final int TIMER_LINES = 10;

  /** An edge at a pin. */
  static final int GPIO_LINE = 15;

  private static final int REFERENCE_CLOCK = 1 << 14;
  private static final int EVENT_QUEUE = 1 << 26;
  private static final int QUEUED_EVENTS = 8;

  private static final int MASK = 0x00;
  private static final int MASK_SET = 0x04;
  private static final int MASK_CLEAR = 0x08;
  private static final int STATUS = 0x0C;
  private static final int STATUS_SET = 0x10;
  private static final int STATUS_CLEAR = 0x14;
  private static final int ACKNOWLEDGED = 0x18;
  private static final int ACKNOWLEDGED_SET = 0x1C;
  private static final int ACKNOWLEDGED_CLEAR = 0x20;
  private static final int QUEUE = 0x24;

  private final ReferenceClock reference;
  private final int[] queue = new int[QUEUED_EVENTS];
  private @Nullable Core controller;
  private int first;
  private int queued;
  private int mask;
  private int status;
  private int acknowledged;

  /** The line that the controller was last told of. */

  /** Edges of the reference clock that are in the status already. */
  private long seenEdges;

  InterruptController(ReferenceClock reference) {
    this.reference = reference;
    reference.add(this);
  }

  void connect(Core core) {
    controller = core;
    core.detours().whenInterrupted(this::acknowledge);
  }

  /** What a controller that sleeps waits for. */
  String describeWait() {
    catchUp();
    return "waits for an interrupt of lines 0x%x (has 0x%x)".formatted(mask, status);
  }

  /** Buffers an event on a line. */
  void raise(int line) {
    catchUp();
    setStatus(status | 1 << line);
    reference.update();
  }

  /** Queues the number of an event; without room, it is lost. */
  void enqueue(int event) {
    if (isFull()) {
      return;
    }
    queue[(first + queued++) % QUEUED_EVENTS] = event;
    if (queued == 1) {
      catchUp();
      setStatus(status | EVENT_QUEUE);
    }
  }

  boolean isFull() {
    return queued == QUEUED_EVENTS;
  }

  @Override
  public boolean needsEdges() {
    return (mask & ~status & REFERENCE_CLOCK) != 0;
  }

  @Override
  public void edge(boolean rising) {
    catchUp();
    check();
  }

  @Override
  public int read(Core core, int offset, int bytes) {
    catchUp();
    return switch (offset) {
      case MASK -> mask;
      case STATUS -> {
        core.statistics.clockReads++;
        yield status;
      }
      case ACKNOWLEDGED -> acknowledged;
      case QUEUE -> {
        // The next read may find another event.
        core.statistics.clockReads++;
        yield dequeue();
      }
      case MASK_SET, MASK_CLEAR, STATUS_SET, STATUS_CLEAR, ACKNOWLEDGED_SET, ACKNOWLEDGED_CLEAR ->
          throw new SimulationFault(
              "read of interrupt controller register 0x%x, which can only be written"
                  .formatted(offset));
      default -> Device.untouched(core);
    };
  }

  @Override
  public void write(Core core, int offset, int bytes, int value) {
    catchUp();
    switch (offset) {
      case MASK -> mask = value;
      case MASK_SET -> mask |= value;
      case MASK_CLEAR -> mask &= ~value;
      case STATUS -> status = value;
      case STATUS_SET -> status |= value;
      case STATUS_CLEAR -> status &= ~value;
      case ACKNOWLEDGED -> acknowledged = value;
      case ACKNOWLEDGED_SET -> acknowledged |= value;
      case ACKNOWLEDGED_CLEAR -> acknowledged &= ~value;
      case QUEUE ->
          throw new SimulationFault(
              "write of interrupt controller register 0x%x, which can only be read"
                  .formatted(offset));
      default -> {
        // There is no register.
      }
    }
    check();
    reference.update();
  }

  private int dequeue() {
    if (queued == 0) {
      return 0;
    }
    int event = queue[first];
    first = (first + 1) % QUEUED_EVENTS;
    queued--;
    if (queued != 0) {
      setStatus(status | EVENT_QUEUE);
    }
    reference.update();
    return event;
  }

  private void acknowledge(int line) {
    catchUp();
    setStatus(status & ~(1 << line));
    acknowledged |= 1 << line;
    // What is pending is requested again at the next change.
    reference.update();
  }

  /** Buffers the edges of the reference clock since the last time. */
  private void catchUp() {
    long edges = reference.edges();
    if (edges != seenEdges) {
      seenEdges = edges;
      status |= REFERENCE_CLOCK;
    }
  }

  private void setStatus(int value) {
    status = value;
    check();
  }

  private void check() {
    if (controller != null) {
      controller.detours().request(status & mask);
    }
  }
}
