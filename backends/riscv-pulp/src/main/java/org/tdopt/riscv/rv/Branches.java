package org.tdopt.riscv.rv;

import org.tdopt.ir.Verifier;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.target.Opcode;

/** Conditional branches as conditions of structured control. */
public final class Branches {
  private Branches() {}

  /**
   * The branch that is taken exactly when {@code branch} is not.
   *
   * @throws IllegalArgumentException if it is no conditional branch on two registers
   */
  public static Opcode inverse(Opcode branch) {
    return switch (branch) {
      case BEQ -> Opcode.BNE;
      case BNE -> Opcode.BEQ;
      case BLT -> Opcode.BGE;
      case BGE -> Opcode.BLT;
      case BLTU -> Opcode.BGEU;
      case BGEU -> Opcode.BLTU;
      default -> throw new IllegalArgumentException(branch.mnemonic() + " is no branch");
    };
  }

  static boolean isBranch(Opcode opcode) {
    return switch (opcode) {
      case BEQ, BNE, BLT, BGE, BLTU, BGEU -> true;
      default -> false;
    };
  }

  static void check(Verifier v, Opcode condition) {
    v.check(isBranch(condition), "%s is no conditional branch", condition.mnemonic());
  }

  static OpcodeAttr parse(AsmParser parser) {
    var at = parser.location();
    var name = parser.keyword();
    return OpcodeAttr.named(name)
        .filter(o -> isBranch(o.opcode()))
        .orElseThrow(() -> parser.error(at, "'" + name + "' is no conditional branch"));
  }
}
