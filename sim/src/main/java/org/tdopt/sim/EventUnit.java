package org.tdopt.sim;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * The cluster's event unit: event masks and buffers per core, software events, hardware barriers,
 * mutexes and the dispatcher that hands one value to a team. A core that waits sleeps until one of
 * the events in its mask is buffered.
 */
final class EventUnit {
  /** A core's own transfer is over: the two kinds that a command asks for. */
  static final int DMA_EVENT = 8;

  static final int DMA_INTERRUPT_EVENT = 9;

  /** A transfer of the fabric controller is over. */
  static final int FABRIC_DMA_EVENT = 22;

  private static final int BARRIER_EVENT = 16;
  private static final int MUTEX_EVENT = 17;
  private static final int DISPATCH_EVENT = 18;
  private static final int BARRIERS = 9;
  private static final int MUTEXES = 8;

  /** Cycles from an event to the core's clock being back. */
  private static final int WAKE_UP_CYCLES = 2;

  // Areas of a core's port.
  private static final int MUTEX_AREA = 0xC0;
  private static final int DISPATCH_AREA = 0x80;
  private static final int SOFTWARE_EVENT_AREA = 0x100;
  private static final int BARRIER_AREA = 0x200;
  private static final int AREA_END = 0x400;

  // Areas of the port for others.
  private static final int CORES_AREA_END = 0x400;
  private static final int PUBLIC_SOFTWARE_EVENT_AREA = 0x600;
  private static final int SOC_EVENT_AREA = 0x700;
  private static final int SOC_EVENT_AREA_END = 0x780;

  private final Clock clock;
  private final PerCore[] cores;
  private final int[] barrierCores = new int[BARRIERS];
  private final int[] barrierTargets = new int[BARRIERS];
  private final int[] barrierArrived = new int[BARRIERS];
  private final boolean[] mutexLocked = new boolean[MUTEXES];
  private final int[] mutexWaiting = new int[MUTEXES];
  private int dispatchTeam;

  /** One core's masks, its buffered events and whether it sleeps here. */
  private final class PerCore {
    final Core core;
    final ScheduledEvent wakeUp = ScheduledEvent.of(this::wake);
    final Deque<Integer> dispatched = new ArrayDeque<>();
    int buffer;
    int mask;
    int interruptMask;

    /** Events to clear when the core wakes up. */
    int clearOnWake;

    /** Value the waking core's load gets. */
    int value;

    boolean sleeping;

    /** Whether the core's clock is off: from falling asleep to the end of waking up. */
    boolean gated;

    boolean waitsForDispatch;

    /** Whether an interrupt came while the core slept, for which GVSoC never resumes it. */
    boolean lost;

    PerCore(Core core) {
      this.core = core;
      core.detours().whenInterrupted(this::acknowledge);
    }

    private int stateHash() {
      return Objects.hash(
          buffer,
          mask,
          interruptMask,
          clearOnWake,
          sleeping,
          gated,
          core.detours().requested(),
          waitsForDispatch,
          List.copyOf(dispatched));
    }

    private void wake() {
      gated = false;
      core.wake(value);
      check();
    }

    void raise(int events) {
      buffer |= events;
      check();
    }

    void check() {
      if (!gated) {
        requestInterrupt();
      }
      if (sleeping && (buffer & mask) == 0 && (buffer & interruptMask) != 0) {
        lost = true;
      }
      if (sleeping && !lost && (buffer & mask) != 0) {
        sleeping = false;
        clear();
        clock.schedule(wakeUp, WAKE_UP_CYCLES);
      }
    }

    /** Puts the core to sleep, if only for the wake-up time because its event is there already. */
    void await(CoreStatistics.Wait cause) {
      value = 0;
      core.sleep(cause);
      if ((buffer & mask) != 0) {
        clear();
        clock.schedule(wakeUp, WAKE_UP_CYCLES);
      } else {
        sleeping = true;
        gated = true;
      }
    }

    /** Tells the core the highest interrupt, if that has changed. */
    private void requestInterrupt() {
      core.detours().request(buffer & interruptMask);
    }

    /** Clears the event of an interrupt that the core takes. */
    private void acknowledge(int number) {
      buffer &= ~(1 << number);
      check();
    }

    private void clear() {
      buffer &= ~clearOnWake;
      clearOnWake = 0;
    }
  }

  EventUnit(Clock clock, Core[] cores) {
    this.clock = clock;
    this.cores = Arrays.stream(cores).map(PerCore::new).toArray(PerCore[]::new);
  }

  /** Buffers an event in the cores of a mask; mask 0 means all. */
  void raise(int event, int coreMask) {
    for (int i = 0; i < cores.length; i++) {
      if (coreMask == 0 || (coreMask >> i & 1) != 0) {
        cores[i].raise(1 << event);
      }
    }
  }

  /** Differs, most likely, if what is buffered, masked or waited for does. */
  int stateHash() {
    int hash = Arrays.hashCode(barrierCores);
    hash = 31 * hash + Arrays.hashCode(barrierTargets);
    hash = 31 * hash + Arrays.hashCode(barrierArrived);
    hash = 31 * hash + Arrays.hashCode(mutexLocked);
    hash = 31 * hash + Arrays.hashCode(mutexWaiting);
    hash = 31 * hash + dispatchTeam;
    for (var core : cores) {
      hash = 31 * hash + core.stateHash();
    }
    return hash;
  }

  /** Describes what a sleeping core waits for, for messages. */
  String describeWait(int core) {
    var state = cores[core];
    if (!state.sleeping) {
      return "sleeps";
    }
    if (state.lost) {
      return "was asleep at the event unit when an interrupt of events 0x%x came (has 0x%x),"
              .formatted(state.interruptMask, state.buffer)
          + " and never resumes";
    }
    for (int i = 0; i < BARRIERS; i++) {
      if ((barrierArrived[i] >> core & 1) != 0) {
        return "waits at barrier %d, where %s arrived and %s missing"
            .formatted(
                i,
                numbers(barrierArrived[i], "has", "have"),
                numbers(barrierCores[i] & ~barrierArrived[i], "is", "are"));
      }
    }
    for (int i = 0; i < MUTEXES; i++) {
      if ((mutexWaiting[i] >> core & 1) != 0) {
        return "waits for mutex " + i;
      }
    }
    return state.waitsForDispatch
        ? "waits for a dispatched value"
        : "waits for events 0x%x (has 0x%x)".formatted(state.mask, state.buffer);
  }

  /** Describes the interrupts that a core waits for, for messages. */
  String describeInterrupts(int core) {
    var state = cores[core];
    return "waits for an interrupt of events 0x%x (has 0x%x)"
        .formatted(state.interruptMask, state.buffer);
  }

  /** Such as {@code core 2 is} or {@code cores 2, 5 are}. */
  private static String numbers(int mask, String one, String many) {
    if (mask == 0) {
      return "no core " + one;
    }
    var text = new StringJoiner(", ");
    for (int i = 0; i < Integer.SIZE; i++) {
      if ((mask >> i & 1) != 0) {
        text.add(Integer.toString(i));
      }
    }
    return Integer.bitCount(mask) == 1 ? "core " + text + " " + one : "cores " + text + " " + many;
  }

  /** Reads a register of a core's own port. */
  int read(int core, int offset) {
    if (offset < 0x40) {
      return readCore(cores[core], offset);
    }
    if (offset >= BARRIER_AREA && offset < AREA_END) {
      return readBarrier(core, offset - BARRIER_AREA);
    }
    if (offset >= MUTEX_AREA && offset < SOFTWARE_EVENT_AREA) {
      return lock(core, (offset - MUTEX_AREA) >> 2);
    }
    if (offset == DISPATCH_AREA) {
      return takeDispatched(cores[core]);
    }
    throw unknown("read", offset);
  }

  /** Writes a register of a core's own port. */
  void write(int core, int offset, int value) {
    if (offset < 0x40) {
      writeCore(cores[core], offset, value);
    } else if (offset >= BARRIER_AREA && offset < AREA_END) {
      writeBarrier(core, offset - BARRIER_AREA, value);
    } else if (offset >= SOFTWARE_EVENT_AREA && offset < SOFTWARE_EVENT_AREA + 0x40) {
      raise((offset - SOFTWARE_EVENT_AREA) >> 2, value);
    } else if (offset >= MUTEX_AREA && offset < SOFTWARE_EVENT_AREA) {
      unlock((offset - MUTEX_AREA) >> 2, value);
    } else if (offset == DISPATCH_AREA) {
      dispatch(value);
    } else if (offset == DISPATCH_AREA + 4) {
      dispatchTeam = value;
    } else {
      throw unknown("write", offset);
    }
  }

  /** Reads a register of the port that the fabric controller sees. */
  int readPublic(int offset) {
    if (offset < CORES_AREA_END && offset >> 6 < cores.length && (offset & 0x3f) < 0x38) {
      return readCore(cores[offset >> 6], offset & 0x3f);
    }
    if (offset >= SOC_EVENT_AREA && offset < SOC_EVENT_AREA_END) {
      // The queue of the chip's events, none of which reach the cluster.
      return 0;
    }
    throw unknown("read", offset);
  }

  /** Writes a register of the port that the fabric controller sees. */
  void writePublic(int offset, int value) {
    if (offset < CORES_AREA_END && offset >> 6 < cores.length) {
      writeCore(cores[offset >> 6], offset & 0x3f, value);
    } else if (offset >= PUBLIC_SOFTWARE_EVENT_AREA && offset < PUBLIC_SOFTWARE_EVENT_AREA + 0x40) {
      raise((offset - PUBLIC_SOFTWARE_EVENT_AREA) >> 2, value);
    } else {
      throw unknown("write", offset);
    }
  }

  private int readCore(PerCore core, int offset) {
    return switch (offset) {
      case 0x00 -> core.mask;
      case 0x0C -> core.interruptMask;
      case 0x1C -> core.buffer;
      case 0x20 -> core.buffer & core.mask;
      case 0x24 -> core.buffer & core.interruptMask;
      case 0x38 -> {
        core.await(causeOf(core.mask));
        yield core.value = core.buffer & core.mask;
      }
      case 0x3C -> {
        core.clearOnWake = core.mask;
        core.await(causeOf(core.mask));
        yield core.value = core.buffer & core.mask;
      }
      default -> throw unknown("read", offset);
    };
  }

  /** Who may be woken by the DMA waits for the DMA. */
  private static CoreStatistics.Wait causeOf(int mask) {
    return (mask >> DMA_EVENT & 1) != 0 ? CoreStatistics.Wait.DMA : CoreStatistics.Wait.EVENT;
  }

  private void writeCore(PerCore core, int offset, int value) {
    switch (offset) {
      case 0x00 -> core.mask = value;
      case 0x04 -> core.mask &= ~value;
      case 0x08 -> core.mask |= value;
      case 0x0C -> core.interruptMask = value;
      case 0x10 -> core.interruptMask &= ~value;
      case 0x14 -> core.interruptMask |= value;
      case 0x28 -> core.buffer &= ~value;
      default -> throw unknown("write", offset);
    }
    core.check();
  }

  private int readBarrier(int core, int offset) {
    int barrier = barrierAt(offset);
    return switch (offset & 0x1f) {
      case 0x00 -> barrierCores[barrier];
      case 0x04 -> barrierArrived[barrier];
      case 0x0C -> barrierTargets[barrier];
      case 0x08 -> {
        int arrived = 0;
        for (int i = 1; i < BARRIERS; i++) {
          arrived |= barrierArrived[i];
        }
        yield arrived;
      }
      case 0x18 -> arriveAndWait(core, barrier, 0);
      case 0x1C -> arriveAndWait(core, barrier, cores[core].mask);
      default -> throw unknown("read", BARRIER_AREA + offset);
    };
  }

  private int arriveAndWait(int core, int barrier, int clear) {
    cores[core].clearOnWake = clear;
    barrierArrived[barrier] |= 1 << core;
    release(barrier);
    cores[core].await(CoreStatistics.Wait.BARRIER);
    return 0;
  }

  private void writeBarrier(int core, int offset, int value) {
    int barrier = barrierAt(offset);
    switch (offset & 0x1f) {
      case 0x00 -> barrierCores[barrier] = value;
      case 0x04 -> barrierArrived[barrier] = value;
      case 0x0C -> barrierTargets[barrier] = value;
      case 0x10 -> barrierArrived[barrier] |= value;
      case 0x14 -> barrierArrived[barrier] |= 1 << core;
      default -> throw unknown("write", BARRIER_AREA + offset);
    }
    release(barrier);
  }

  private static int barrierAt(int offset) {
    int barrier = offset >> 5;
    if (barrier >= BARRIERS) {
      throw new SimulationFault(
          "access to barrier %d; there are barriers 0 to %d".formatted(barrier, BARRIERS - 1));
    }
    return barrier;
  }

  /** Opens a barrier at which all of its cores have arrived. */
  private void release(int barrier) {
    if (barrierArrived[barrier] == barrierCores[barrier]) {
      barrierArrived[barrier] = 0;
      raise(BARRIER_EVENT, barrierTargets[barrier]);
    }
  }

  private int lock(int core, int index) {
    int mutex = mutexAt(index);
    if (!mutexLocked[mutex]) {
      mutexLocked[mutex] = true;
      return Device.untouched(cores[core].core);
    }
    mutexWaiting[mutex] |= 1 << core;
    cores[core].clearOnWake = 1 << MUTEX_EVENT;
    cores[core].await(CoreStatistics.Wait.EVENT);
    return 0;
  }

  /** Hands the mutex to the lowest waiting core, or frees it. */
  private void unlock(int index, int value) {
    int mutex = mutexAt(index);
    if (mutexWaiting[mutex] == 0) {
      mutexLocked[mutex] = false;
      return;
    }
    int core = Integer.numberOfTrailingZeros(mutexWaiting[mutex]);
    mutexWaiting[mutex] &= ~(1 << core);
    cores[core].value = value;
    cores[core].raise(1 << MUTEX_EVENT);
  }

  private static int mutexAt(int index) {
    if (index >= MUTEXES) {
      throw new SimulationFault(
          "access to mutex %d; there are mutexes 0 to %d".formatted(index, MUTEXES - 1));
    }
    return index;
  }

  /** Gives a value to each core of the team. */
  private void dispatch(int value) {
    for (int i = 0; i < cores.length; i++) {
      if ((dispatchTeam >> i & 1) == 0) {
        continue;
      }
      var core = cores[i];
      if (core.waitsForDispatch) {
        core.waitsForDispatch = false;
        core.value = value;
        core.raise(1 << DISPATCH_EVENT);
      } else {
        core.dispatched.add(value);
      }
    }
  }

  private int takeDispatched(PerCore core) {
    if (!core.dispatched.isEmpty()) {
      // The next read may find another value.
      core.core.statistics.clockReads++;
      return core.dispatched.remove();
    }
    core.waitsForDispatch = true;
    core.clearOnWake = 1 << DISPATCH_EVENT;
    core.await(CoreStatistics.Wait.EVENT);
    return 0;
  }

  private static SimulationFault unknown(String what, int offset) {
    return new SimulationFault("%s of unknown event unit register 0x%x".formatted(what, offset));
  }
}
