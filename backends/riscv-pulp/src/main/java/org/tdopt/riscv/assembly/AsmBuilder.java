package org.tdopt.riscv.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tdopt.target.Opcode;

/** Collects lines of assembly. */
public final class AsmBuilder {
  private final List<AsmItem> items = new ArrayList<>();
  private int locals;

  public List<AsmItem> items() {
    return List.copyOf(items);
  }

  /** How many lines there are. */
  public int size() {
    return items.size();
  }

  public AsmBuilder add(AsmItem item) {
    items.add(item);
    return this;
  }

  /** Removes all lines from {@code size} on. */
  public void truncate(int size) {
    items.subList(size, items.size()).clear();
  }

  public AsmBuilder addAll(List<AsmItem> more) {
    items.addAll(more);
    return this;
  }

  public AsmBuilder emit(Opcode opcode, int... operands) {
    return add(new AsmItem.Machine(opcode, Arrays.stream(operands).boxed().toList()));
  }

  /** A branch, jump or loop to a label. */
  public AsmBuilder jump(Opcode opcode, String target, int... operands) {
    return add(new AsmItem.Jump(opcode, Arrays.stream(operands).boxed().toList(), target));
  }

  public AsmBuilder label(String name) {
    return add(new AsmItem.Label(name));
  }

  public AsmBuilder comment(String text) {
    return add(new AsmItem.Comment(text));
  }

  /** A label name that nothing else has. */
  public String freshLabel(String stem) {
    return "." + stem + locals++;
  }

  /** A constant: {@code addi}, {@code lui} or both. */
  public AsmBuilder loadImmediate(int register, int value) {
    int low = value << 20 >> 20;
    int high = value - low;
    if (high == 0) {
      return emit(Opcode.ADDI, register, 0, low);
    }
    emit(Opcode.LUI, register, high >>> 12);
    return low == 0 ? this : emit(Opcode.ADDI, register, register, low);
  }

  public AsmBuilder loadAddress(int register, String target) {
    return add(new AsmItem.LoadAddress(register, target));
  }
}
