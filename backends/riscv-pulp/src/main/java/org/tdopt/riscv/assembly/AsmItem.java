package org.tdopt.riscv.assembly;

import java.util.List;
import org.tdopt.target.Opcode;

/** A line of assembly. */
public sealed interface AsmItem {
  /** A name for the address of what follows. Names that begin with a dot are local to the file. */
  record Label(String name) implements AsmItem {}

  /** An instruction with all its operands, in the order of {@link Opcode#operands()}. */
  record Machine(Opcode opcode, List<Integer> operands) implements AsmItem {
    public Machine {
      operands = List.copyOf(operands);
    }
  }

  /** An instruction whose last operand is the distance to a label: a branch, jump or loop. */
  record Jump(Opcode opcode, List<Integer> operands, String target) implements AsmItem {
    public Jump {
      operands = List.copyOf(operands);
    }
  }

  /** The address of a label in a register, in two instructions. */
  record LoadAddress(int register, String target) implements AsmItem {}

  /** Space up to the next multiple of {@code bytes}, a power of two. */
  record Align(int bytes) implements AsmItem {}

  /** A word of data. */
  record Word(int value) implements AsmItem {}

  /** Bytes of text, without a terminating zero. */
  record Text(String value) implements AsmItem {}

  /** A remark for the reader. */
  record Comment(String text) implements AsmItem {}
}
