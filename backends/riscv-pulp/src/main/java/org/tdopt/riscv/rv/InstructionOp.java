package org.tdopt.riscv.rv;

import java.util.List;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/**
 * One machine instruction. Its opcode is data: the operands are the opcode's source registers in the
 * order of assembly, and an immediate, offset or CSR number is a property.
 */
public abstract class InstructionOp extends Operation {
  public static final PropertySlot<OpcodeAttr> OPCODE =
      PropertySlot.of("opcode", OpcodeAttr.class);
  public static final PropertySlot<IntegerAttr> IMMEDIATE =
      PropertySlot.optional("immediate", IntegerAttr.class);
  /** Number of the rounding mode where it is not the dynamic one. */
  public static final PropertySlot<IntegerAttr> ROUNDING =
      PropertySlot.optional("rounding", IntegerAttr.class);

  protected InstructionOp(OpSpec<?> spec, OpState state) {
    super(spec, state);
  }

  public Opcode opcode() {
    return get(OPCODE).opcode();
  }

  /** The immediate, or 0 for an opcode that has none. */
  public int immediate() {
    return getOptional(IMMEDIATE).map(IntegerAttr::intValue).orElse(0);
  }

  /** The kinds of the opcode's source registers, in the order of the operands. */
  static List<RegisterType.Kind> sources(Opcode opcode) {
    return opcode.operands().stream()
        .filter(o -> o.isRegister() && !isDestination(o))
        .map(InstructionOp::kind)
        .toList();
  }

  /** The kind of the opcode's destination register; the empty list if it has none. */
  static List<RegisterType.Kind> destinations(Opcode opcode) {
    return opcode.operands().stream()
        .filter(InstructionOp::isDestination)
        .map(InstructionOp::kind)
        .toList();
  }

  private static boolean isDestination(Operand operand) {
    return switch (operand) {
      case RD, FD, RD_IN_OUT, FD_IN_OUT -> true;
      default -> false;
    };
  }

  private static RegisterType.Kind kind(Operand operand) {
    return operand.kind() == Operand.Kind.FLOAT_REGISTER
        ? RegisterType.Kind.FLOAT
        : RegisterType.Kind.INTEGER;
  }

  @Override
  public void verify(Verifier v) {
    var sources = sources(opcode());
    if (v.check(
        operandCount() == sources.size(),
        "%s reads %d registers, not %d",
        opcode().mnemonic(),
        sources.size(),
        operandCount())) {
      for (int i = 0; i < sources.size(); i++) {
        checkKind(v, "operand", i, operand(i).type(RegisterType.class), sources.get(i));
      }
    }
    var destinations = destinations(opcode());
    for (int i = 0; i < Math.min(destinations.size(), resultCount()); i++) {
      checkKind(v, "result", i, result(i).type(RegisterType.class), destinations.get(i));
    }
    for (var operand : opcode().operands()) {
      if (!operand.isRegister() && operand != Operand.ROUNDING_MODE) {
        v.check(
            operand.accepts(immediate()),
            "immediate %d of %s is not a multiple of %d from %d to %d",
            immediate(),
            opcode().mnemonic(),
            operand.alignment(),
            operand.lowest(),
            operand.highest());
      }
    }
  }

  private void checkKind(
      Verifier v, String what, int i, RegisterType type, RegisterType.Kind kind) {
    v.check(
        type.kind() == kind,
        "%s #%d of %s must be %s register, but got '%s'",
        what,
        i,
        opcode().mnemonic(),
        kind == RegisterType.Kind.FLOAT ? "a float" : "an integer",
        type);
  }
}
