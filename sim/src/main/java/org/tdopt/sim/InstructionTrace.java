package org.tdopt.sim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.tdopt.target.Disassembler;
import org.tdopt.target.Operand;
import org.tdopt.target.Registers;

/**
 * A line for each instruction executed: cycle, core, address, symbol, instruction, the registers it
 * changed, and the address it accessed.
 */
final class InstructionTrace implements CoreObserver {
  private final ElfImage image;
  private final Soc soc;
  private final Appendable out;
  private final int[] integers = new int[32];
  private final int[] floats = new int[32];
  private final Map<Integer, String> symbols = new HashMap<>();
  private long cycle;
  private int address;

  InstructionTrace(ElfImage image, Soc soc, Appendable out) {
    this.image = image;
    this.soc = soc;
    this.out = out;
  }

  @Override
  public void before(Core core, long now) {
    cycle = soc.sinceStart(core, now);
    address = core.detours().nextAddress();
    System.arraycopy(core.x, 0, integers, 0, integers.length);
    System.arraycopy(core.f, 0, floats, 0, floats.length);
  }

  @Override
  public void after(Core core) {
    var d = core.current();
    var line = new StringBuilder();
    line.append("%10d %s 0x%08x ".formatted(cycle, name(core), address));
    line.append("%-24s ".formatted(symbols.computeIfAbsent(address, image::describe)));
    line.append("%-32s".formatted(Disassembler.format(rawWord(d), address)));
    addChanges(line, core, d);
    addAccess(line, d);
    write(line.toString().stripTrailing() + "\n");
  }

  /** The word as it is in memory: compressed instructions are decoded from what they stand for. */
  private int rawWord(DecodedInstruction d) {
    var memory = soc.memories.at(address);
    return d.bytes == 2 && memory != null
        ? memory.read(address - memory.base) & 0xffff
        : d.word;
  }

  private static String name(Core core) {
    return core.isFabricController ? "fc" : " " + core.hartId;
  }

  /** The destination, even if it keeps its value, and what else changed. */
  private void addChanges(StringBuilder line, Core core, DecodedInstruction d) {
    var operands = d.opcode.operands();
    boolean integer = operands.contains(Operand.RD) || operands.contains(Operand.RD_IN_OUT);
    boolean real = operands.contains(Operand.FD) || operands.contains(Operand.FD_IN_OUT);
    boolean oneFile = core.x == core.f;
    for (int i = 1; i < integers.length; i++) {
      boolean destination = d.rdInput == i && (integer || real && oneFile) && !core.asleep;
      if (destination || core.x[i] != integers[i]) {
        line.append(" %s=0x%08x".formatted(Registers.integerName(i), core.x[i]));
      }
    }
    for (int i = 0; i < floats.length && !oneFile; i++) {
      if (d.rdInput == i && real || core.f[i] != floats[i]) {
        line.append(" %s=0x%08x".formatted(Registers.floatName(i), core.f[i]));
      }
    }
  }

  private void addAccess(StringBuilder line, DecodedInstruction d) {
    var syntax = d.opcode.syntax();
    int base = integers[d.rs1];
    if (!syntax.contains("(rs1") || syntax.startsWith("rd,i12(rs1)") && isJump(d)) {
      return;
    }
    int offset =
        syntax.contains("!")
            ? 0
            : syntax.contains("rs2(")
                ? integers[d.rs2]
                : syntax.contains("rs3(") ? integers[d.rdInput] : d.immediate;
    line.append(" [0x%08x]".formatted(base + offset));
  }

  private static boolean isJump(DecodedInstruction d) {
    return d.opcode.mnemonic().equals("jalr");
  }

  private void write(String line) {
    try {
      out.append(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
