package org.tdopt.riscv.assembly;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.riscv.rv.Branches;
import org.tdopt.target.Encoder;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/**
 * Places lines at addresses and encodes them. A conditional branch that does not reach its target
 * becomes the opposite branch around a jump.
 */
public final class Assembler {
  private static final int NOP_REGISTER = 0;

  /** A line at its address, and the instructions it stands for. */
  record Placed(int address, AsmItem item, List<Instruction> instructions) {}

  /** An instruction with its operands, and the label that the last one leads to, or null. */
  record Instruction(Opcode opcode, List<Integer> operands, @Nullable String target) {
    int word() {
      return Encoder.encode(opcode, operands.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  private final List<AsmItem> items;
  private final int base;
  private final Map<String, Integer> external;
  private final Set<Integer> far = new HashSet<>();
  private final Map<String, Integer> labels = new LinkedHashMap<>();

  private Assembler(List<AsmItem> items, int base, Map<String, Integer> external) {
    this.items = items;
    this.base = base;
    this.external = external;
  }

  /**
   * Assembles lines from address {@code base} on.
   *
   * @param external addresses of labels that the lines use but do not define
   * @throws IllegalArgumentException if a label is unknown or there twice, or an operand does not fit
   */
  public static Assembled assemble(List<AsmItem> items, int base, Map<String, Integer> external) {
    var assembler = new Assembler(items, base, external);
    do {
      assembler.layOut();
    } while (assembler.findFarBranches());
    return assembler.encode();
  }

  private void layOut() {
    labels.clear();
    int address = base;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof AsmItem.Label label
          && labels.put(label.name(), address) != null) {
        throw new IllegalArgumentException("label '" + label.name() + "' is there twice");
      }
      address += size(i, address);
    }
  }

  private int size(int i, int address) {
    return switch (items.get(i)) {
      case AsmItem.Label _, AsmItem.Comment _ -> 0;
      case AsmItem.Machine _, AsmItem.Word _ -> 4;
      case AsmItem.Jump _ -> far.contains(i) ? 8 : 4;
      case AsmItem.LoadAddress _ -> 8;
      case AsmItem.Align align -> -address & (align.bytes() - 1);
      case AsmItem.Text text -> text.value().getBytes(StandardCharsets.UTF_8).length;
    };
  }

  private int address(String label) {
    var address = labels.get(label);
    if (address == null) {
      address = external.get(label);
    }
    if (address == null) {
      throw new IllegalArgumentException("label '" + label + "' is not defined");
    }
    return address;
  }

  /** Finds branches that do not reach; returns whether there are new ones. */
  private boolean findFarBranches() {
    boolean found = false;
    int address = base;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof AsmItem.Jump jump
          && jump.opcode().operands().getLast() == Operand.B_OFFSET
          && !far.contains(i)
          && !Operand.B_OFFSET.accepts(address(jump.target()) - address)) {
        far.add(i);
        found = true;
      }
      address += size(i, address);
    }
    return found;
  }

  private Assembled encode() {
    var bytes = new ByteArrayOutputStream();
    var placed = new ArrayList<Placed>();
    int address = base;
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var instructions = instructions(i, address);
      for (var instruction : instructions) {
        word(bytes, instruction.word());
      }
      switch (item) {
        case AsmItem.Word word -> word(bytes, word.value());
        case AsmItem.Text text -> bytes.writeBytes(text.value().getBytes(StandardCharsets.UTF_8));
        case AsmItem.Align _ when instructions.isEmpty() ->
            bytes.writeBytes(new byte[size(i, address)]);
        default -> {}
      }
      placed.add(new Placed(address, item, instructions));
      address += size(i, address);
    }
    return new Assembled(base, bytes.toByteArray(), new LinkedHashMap<>(labels), placed);
  }

  private static void word(ByteArrayOutputStream bytes, int word) {
    for (int shift = 0; shift < 32; shift += 8) {
      bytes.write(word >>> shift);
    }
  }

  private List<Instruction> instructions(int i, int address) {
    return switch (items.get(i)) {
      case AsmItem.Machine m -> List.of(new Instruction(m.opcode(), m.operands(), null));
      case AsmItem.Jump jump when far.contains(i) -> {
        var around = new ArrayList<>(jump.operands());
        around.add(8);
        yield List.of(
            new Instruction(Branches.inverse(jump.opcode()), around, null),
            jump(new AsmItem.Jump(Opcode.JAL, List.of(0), jump.target()), address + 4));
      }
      case AsmItem.Jump jump -> List.of(jump(jump, address));
      case AsmItem.LoadAddress load -> {
        int value = address(load.target());
        int low = value << 20 >> 20;
        yield List.of(
            new Instruction(Opcode.LUI, List.of(load.register(), (value - low) >>> 12), null),
            new Instruction(Opcode.ADDI, List.of(load.register(), load.register(), low), null));
      }
      case AsmItem.Align _ ->
          size(i, address) % 4 == 0
              ? Collections.nCopies(
                  size(i, address) / 4,
                  new Instruction(Opcode.ADDI, List.of(NOP_REGISTER, NOP_REGISTER, 0), null))
              : List.of();
      default -> List.of();
    };
  }

  private Instruction jump(AsmItem.Jump jump, int address) {
    var operands = new ArrayList<>(jump.operands());
    operands.add(address(jump.target()) - address);
    return new Instruction(jump.opcode(), operands, jump.target());
  }
}
