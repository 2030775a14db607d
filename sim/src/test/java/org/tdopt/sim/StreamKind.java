package org.tdopt.sim;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/** Which instructions a random stream consists of. */
enum StreamKind {
  /** All that the cluster's cores have. */
  CLUSTER,
  /** The same without reserved rounding modes, in which another core's last mode counts. */
  PARALLEL,
  /** All that the fabric controller has. */
  CONTROLLER,
  /** RV32IMFC where GVSoC and the specification agree. */
  SPECIFIED,
  /** For one register file; no-operations stand where {@link #COPIED} has copies. */
  ALIASED,
  /** For two register files, the float registers being copied from and to the integer ones. */
  COPIED;

  /** Whether single precision is there; the fabric controller has only halves. */
  boolean hasSinglePrecision() {
    return this != CONTROLLER;
  }

  Opcode moveToFloat() {
    return hasSinglePrecision() ? Opcode.FMV_W_X : Opcode.FMV_H_X;
  }

  boolean hasReservedModes() {
    return this != PARALLEL && this != SPECIFIED;
  }

  /** Whether a float register is the integer register of that number. */
  boolean sharesRegisters() {
    return this == ALIASED || this == COPIED;
  }

  /** Instructions that compute, in groups that are chosen equally often. */
  List<List<Opcode>> arithmetic() {
    var opcodes = Arrays.stream(Opcode.values()).filter(this::computes).toList();
    return Stream.<Predicate<Opcode>>of(
            opcode -> isFloat(opcode) && !isHalf(opcode),
            StreamKind::isHalf,
            opcode -> opcode.mnemonic().startsWith("pv."),
            opcode -> opcode.mnemonic().startsWith("p."),
            opcode -> !isFloat(opcode) && !isPulp(opcode))
        .map(kind -> opcodes.stream().filter(kind).toList())
        .filter(group -> !group.isEmpty())
        .toList();
  }

  private boolean computes(Opcode opcode) {
    var operands = opcode.operands();
    return has(opcode)
        && !operands.isEmpty()
        && !opcode.syntax().contains("(")
        && !operands.contains(Operand.CSR)
        && !operands.contains(Operand.B_OFFSET)
        && !operands.contains(Operand.J_OFFSET)
        && !operands.contains(Operand.LOOP)
        && opcode != Opcode.FENCE
        && opcode != Opcode.SFENCE_VMA;
  }

  List<Opcode> memoryAccesses() {
    return Arrays.stream(Opcode.values())
        .filter(opcode -> has(opcode) && opcode.syntax().contains("("))
        .filter(opcode -> opcode != Opcode.JALR && opcode != Opcode.P_ELW)
        .toList();
  }

  List<Opcode> branches() {
    return Arrays.stream(Opcode.values())
        .filter(opcode -> has(opcode) && opcode.operands().contains(Operand.B_OFFSET))
        .toList();
  }

  private boolean has(Opcode opcode) {
    return switch (this) {
      case CONTROLLER -> !FloatUnits.usesSinglePrecision(opcode);
      case SPECIFIED ->
          !isHalf(opcode) && !isPulp(opcode) && !opcode.operands().contains(Operand.FS3);
      default -> true;
    };
  }

  private static boolean isHalf(Opcode opcode) {
    return HalfOperation.of(opcode).isPresent();
  }

  private static boolean isPulp(Opcode opcode) {
    return opcode.mnemonic().startsWith("p");
  }

  private static boolean isFloat(Opcode opcode) {
    return opcode.operands().stream()
        .anyMatch(operand -> operand.kind() == Operand.Kind.FLOAT_REGISTER);
  }
}
