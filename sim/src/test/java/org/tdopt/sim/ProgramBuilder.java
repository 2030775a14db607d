package org.tdopt.sim;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tdopt.target.Chip;
import org.tdopt.target.Encoder;
import org.tdopt.target.Opcode;

/**
 * Assembles a small program in L2. Code is emitted for the fabric controller until {@link
 * #onCluster}, from there for the cluster's cores, which all start at that point. A trap exits with
 * code 64.
 */
final class ProgramBuilder {
  static final int BASE = 0x1C010000;

  /** Free L2 for results. */
  static final int RESULTS = 0x1C020000;

  static final int TRAP_EXIT_CODE = 64;

  // Registers, by their ABI names.
  static final int ZERO = 0;
  static final int T0 = 5;
  static final int T1 = 6;
  static final int T2 = 7;
  static final int S0 = 8;
  static final int S1 = 9;
  static final int A0 = 10;
  static final int A1 = 11;
  static final int A2 = 12;
  static final int A3 = 13;

  private static final int ENTRY_OFFSET = 0x80;
  private static final int EXIT_REGISTER = 0x1A1040A0;
  private static final int CLUSTER_CONTROL = 0x10200000;
  private static final int CACHE_CONTROL = 0x10201400;

  private final List<Integer> words = new ArrayList<>();

  ProgramBuilder() {
    exit(TRAP_EXIT_CODE);
    while (words.size() < ENTRY_OFFSET / 4) {
      words.add(0);
    }
  }

  ProgramBuilder emit(Opcode opcode, int... operands) {
    words.add(Encoder.encode(opcode, operands));
    return this;
  }

  ProgramBuilder word(int word) {
    words.add(word);
    return this;
  }

  ProgramBuilder li(int register, int value) {
    int high = value + 0x800 >>> 12;
    emit(Opcode.LUI, register, high & 0xfffff);
    return emit(Opcode.ADDI, register, register, value - (high << 12));
  }

  /** Fills up with no-operations, so that what follows is in one line of the instruction cache. */
  ProgramBuilder alignToLine() {
    while (here() % 16 != 0) {
      emit(Opcode.ADDI, ZERO, ZERO, 0);
    }
    return this;
  }

  /** Stores a register to an absolute address; overwrites t6. */
  ProgramBuilder storeTo(int address, int register) {
    return li(31, address).emit(Opcode.SW, register, 0, 31);
  }

  /** Loads from an absolute address. */
  ProgramBuilder loadFrom(int register, int address) {
    return li(register, address).emit(Opcode.LW, register, 0, register);
  }

  /** Address of the next instruction. */
  int here() {
    return BASE + 4 * words.size();
  }

  /** Jumps back to an address from {@link #here}. */
  ProgramBuilder branchTo(Opcode opcode, int rs1, int rs2, int target) {
    return emit(opcode, rs1, rs2, target - here());
  }

  /** Ends the program. */
  ProgramBuilder exit(int code) {
    return li(T0, 0x80000000 | code).storeTo(EXIT_REGISTER, T0).emit(Opcode.JAL, ZERO, 0);
  }

  /** Starts cluster cores at the code that follows; the fabric controller stops. */
  ProgramBuilder onCluster(int cores) {
    return onCluster(cores, controller -> controller.emit(Opcode.JAL, ZERO, 0));
  }

  /** Starts cluster cores at the code that follows; the fabric controller goes on with its own. */
  ProgramBuilder onCluster(int cores, Consumer<ProgramBuilder> controller) {
    var alone = new ProgramBuilder();
    int before = alone.words.size();
    controller.accept(alone);
    int controllerWords = alone.words.size() - before;
    li(T0, -1).storeTo(CACHE_CONTROL, T0);
    int bootWords = 3 * cores + 5;
    int entry = here() + 4 * (2 + bootWords + controllerWords);
    li(T0, entry);
    for (int i = 0; i < cores; i++) {
      li(T1, CLUSTER_CONTROL + 0x40 + 4 * i).emit(Opcode.SW, T0, 0, T1);
    }
    li(T0, (1 << cores) - 1).storeTo(CLUSTER_CONTROL + 8, T0);
    controller.accept(this);
    if (here() != entry) {
      throw new IllegalStateException("boot code has another length");
    }
    return this;
  }

  /** The executable. */
  byte[] elf() {
    return elf(BASE + ENTRY_OFFSET);
  }

  byte[] elf(int entry) {
    var code = ByteBuffer.allocate(4 * words.size()).order(ByteOrder.LITTLE_ENDIAN);
    words.forEach(code::putInt);
    return elf(entry, BASE, code.array());
  }

  /** An executable with one segment. */
  static byte[] elf(int entry, int address, byte[] contents) {
    int offset = 0x1000;
    var file = ByteBuffer.allocate(offset + contents.length).order(ByteOrder.LITTLE_ENDIAN);
    file.put(new byte[] {0x7f, 'E', 'L', 'F', 1, 1, 1}).position(16);
    file.putShort((short) 2).putShort((short) 243).putInt(1).putInt(entry).putInt(52).putInt(0);
    file.putInt(0).putShort((short) 52).putShort((short) 32).putShort((short) 1);
    file.putShort((short) 40).putShort((short) 0).putShort((short) 0);
    file.putInt(1).putInt(offset).putInt(address).putInt(address);
    file.putInt(contents.length).putInt(contents.length).putInt(7).putInt(0x1000);
    file.position(offset).put(contents);
    return file.array();
  }

  /** Runs the program on siracusa. */
  Run run() {
    return run(1_000_000);
  }

  Run run(long maxCycles) {
    return run(Chip.named("siracusa"), maxCycles);
  }

  Run run(Chip chip, long maxCycles) {
    var output = new ByteArrayOutputStream();
    var simulator =
        new Simulator(chip, ElfImage.load(elf()), new SimulationOptions(maxCycles, output));
    return new Run(simulator, simulator.run(), output.toString());
  }

  /** A finished run. */
  record Run(Simulator simulator, SimulationResult result, String output) {
    int wordAt(int address) {
      return ByteBuffer.wrap(simulator.readBytes(address, 4))
          .order(ByteOrder.LITTLE_ENDIAN)
          .getInt();
    }

    String fault() {
      return result.fault().orElse("none");
    }
  }
}
