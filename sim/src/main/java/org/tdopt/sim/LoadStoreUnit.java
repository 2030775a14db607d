package org.tdopt.sim;

import org.tdopt.target.Opcode;

/** Loads and stores of one core: L1 directly, everything else through the {@link Bus}. */
final class LoadStoreUnit {
  private final Core core;
  private final Bus bus;
  private final Memories memories;
  private final BankedMemory l1;
  private final int l1Base;
  private final int l1Bytes;

  /** The second part of an access across words: as it was at first, or what is to be stored. */
  private int heldValue;

  LoadStoreUnit(Core core, Bus bus, Memories memories) {
    this.core = core;
    this.bus = bus;
    this.memories = memories;
    this.l1 = memories.l1;
    this.l1Base = l1.base;
    // The fabric controller reaches L1 over the bus only.
    this.l1Bytes = core.isFabricController ? 0 : l1.bytes;
  }

  /** Loads 1, 2 or 4 bytes into the low end of the result; what is above them is undefined. */
  int load(int address, int length) {
    core.statistics.loads++;
    int offset = address - l1Base;
    if (Integer.compareUnsigned(offset, l1Bytes) < 0 && (offset & 3) + length <= 4) {
      int wait = l1.reserveWord(offset, core.now);
      core.stall += wait;
      core.statistics.bankConflict += wait;
      return l1.read(offset);
    }
    return loadElsewhere(address, length);
  }

  /** Stores the low 1, 2 or 4 bytes of a value. */
  void store(int address, int length, int value) {
    core.statistics.stores++;
    int offset = address - l1Base;
    if (Integer.compareUnsigned(offset, l1Bytes) < 0 && (offset & 3) + length <= 4) {
      int wait = l1.reserveWord(offset, core.now);
      core.stall += wait;
      core.statistics.bankConflict += wait;
      l1.write(offset, length, value);
    } else {
      storeElsewhere(address, length, value);
    }
  }

  private int loadElsewhere(int address, int length) {
    if ((address & 3) + length > 4) {
      int first = 4 - (address & 3);
      core.statistics.loads--;
      int low = load(address, first) & (1 << (first << 3)) - 1;
      heldValue = peek(address + first);
      core.detours().hold(address + first, length - first, true);
      return low | heldValue << (first << 3);
    }
    int value = bus.read(core, address, length);
    account();
    return value;
  }

  private void storeElsewhere(int address, int length, int value) {
    if ((address & 3) + length > 4) {
      int first = 4 - (address & 3);
      core.statistics.stores--;
      store(address, first, value);
      // What cannot be stored there shows now.
      memory(address + first);
      heldValue = value >>> (first << 3);
      core.detours().hold(address + first, length - first, false);
      return;
    }
    bus.write(core, address, length, value);
    account();
  }

  /**
   * The second part of an access across words, in a cycle of its own. It counts as a load; a store
   * does not wait for it.
   */
  void finishHeld(int address, int length, boolean isLoad) {
    int stall = core.stall;
    load(address, length);
    if (isLoad) {
      int changed = (heldValue ^ peek(address)) & (1 << (length << 3)) - 1;
      if (changed != 0) {
        correct(core.current(), length, changed);
      }
    } else {
      core.stall = stall;
      poke(address, length, heldValue);
    }
  }

  /** Corrects a loaded register by the bits that changed before the second part was loaded. */
  private void correct(DecodedInstruction d, int length, int changed) {
    var registers = d.opcode == Opcode.FLW ? core.f : core.x;
    switch (d.opcode) {
      case LH, P_LH_POST, P_LH_POST_REG, P_LH_REG ->
          registers[d.rd] = (short) (registers[d.rd] ^ changed << 8);
      case LHU, P_LHU_POST, P_LHU_POST_REG, P_LHU_REG, FLH -> registers[d.rd] ^= changed << 8;
      default -> registers[d.rd] ^= changed << (4 - length << 3);
    }
  }

  private int peek(int address) {
    var memory = memory(address);
    return memory.read(bus.withoutMemoryAlias(address) - memory.base);
  }

  private void poke(int address, int length, int value) {
    var memory = memory(address);
    memory.write(bus.withoutMemoryAlias(address) - memory.base, length, value);
  }

  private BankedMemory memory(int address) {
    var memory = memories.at(bus.withoutMemoryAlias(address));
    if (memory == null) {
      throw Bus.unmapped("misaligned access", address, 4);
    }
    return memory;
  }

  private void account() {
    core.stall += bus.latency;
    core.statistics.farMemory += bus.latency;
  }
}
