package org.tdopt.sim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tdopt.target.Opcode;

/**
 * Finds stacks that outgrow their place. A stack starts where the core last set its stack pointer
 * other than by adding a number to it, and reaches from there down to the stack pointer. It must
 * not leave the memory, run into what the executable loads, or reach below the start of another
 * core's stack that lies under it. Only instructions that move the stack pointer are looked at.
 */
final class StackWatch {
  private static final int STACK_POINTER = 2;

  /** The stack of one core. */
  private static final class Stack {
    final String owner;
    boolean known;
    int start;
    int pointer;

    /** Where the instruction stands that may complete the address in the stack pointer. */
    int completedAt = -1;

    Stack(String owner) {
      this.owner = owner;
    }
  }

  private final Memories memories;
  private final Stack[] stacks;
  private @Nullable ElfImage image;

  /** Watches the stacks of some cores and of the fabric controller. */
  StackWatch(Memories memories, int cores) {
    this.memories = memories;
    stacks = new Stack[cores + 1];
    for (int i = 0; i < cores; i++) {
      stacks[i] = new Stack("core " + i);
    }
    stacks[cores] = new Stack("the fabric controller");
  }

  /** Sets what was loaded. */
  void setImage(ElfImage loaded) {
    image = loaded;
  }

  /** Whether an instruction is to be reported. */
  static boolean concerns(DecodedInstruction instruction) {
    return instruction.writes == 1L << STACK_POINTER;
  }

  /**
   * The core has executed an instruction that wrote its stack pointer.
   *
   * @throws SimulationFault if its stack is too large now
   */
  void moved(Core core, DecodedInstruction instruction) {
    var stack = core.isFabricController ? stacks[stacks.length - 1] : stacks[core.hartId];
    int pointer = core.x[STACK_POINTER];
    int before = stack.pointer;
    stack.pointer = pointer;
    boolean adds = instruction.opcode == Opcode.ADDI && instruction.rs1 == STACK_POINTER;
    if (!adds || instruction.address == stack.completedAt || !stack.known) {
      boolean isUpperPart =
          instruction.opcode == Opcode.LUI || instruction.opcode == Opcode.AUIPC;
      stack.completedAt = isUpperPart ? instruction.address + instruction.bytes : -1;
      stack.start = pointer;
      stack.known = true;
      return;
    }
    if (instruction.immediate < 0) {
      check(stack, pointer, before);
    } else if (Integer.compareUnsigned(pointer, stack.start) > 0) {
      stack.start = pointer;
    }
  }

  private void check(Stack stack, int pointer, int before) {
    var memory = memories.at(stack.start - 1);
    if (memory == null) {
      return;
    }
    if (memories.at(pointer) == null) {
      throw overflow(stack, pointer, "leaves " + memory.name);
    }
    for (var other : stacks) {
      int top = other.start;
      boolean used = other.known && below(other.pointer, top);
      if (used && below(top, stack.start) && below(pointer, top) && !below(before, top)) {
        throw overflow(
            stack,
            pointer,
            "runs into the stack of %s, which starts at 0x%08x".formatted(other.owner, top));
      }
    }
    for (var segment : image == null ? List.<ElfImage.Segment>of() : image.segments()) {
      int start = segment.address();
      int end = start + segment.memoryBytes();
      boolean apart = below(end, stack.start);
      if (apart && below(pointer, end) && !below(before, end)) {
        throw overflow(
            stack,
            pointer,
            "runs into what is loaded at 0x%08x to 0x%08x".formatted(start, end - 1));
      }
    }
  }

  private static boolean below(int a, int b) {
    return Integer.compareUnsigned(a, b) < 0;
  }

  private static SimulationFault overflow(Stack stack, int pointer, String what) {
    return new SimulationFault(
        "stack overflow: the stack, which starts at 0x%08x and reaches down to 0x%08x now, %s"
            .formatted(stack.start, pointer, what));
  }
}
