package org.tdopt.sim;

import org.tdopt.target.Opcode;
import org.tdopt.target.Operand;

/** Which unit executes an opcode and how many floating-point operations it is worth. */
final class FloatUnits {
  private FloatUnits() {}

  /** Loads, stores and moves between the register files need no unit. */
  static DecodedInstruction.Unit unitOf(Opcode opcode) {
    return switch (opcode) {
      case FLW, FSW, FLH, FSH, FMV_X_W, FMV_W_X -> DecodedInstruction.Unit.NONE;
      default -> {
        if (!usesFloatRegisters(opcode)) {
          yield DecodedInstruction.Unit.NONE;
        }
        var name = opcode.mnemonic();
        yield name.contains("div") || name.contains("sqrt")
            ? DecodedInstruction.Unit.DIVIDER
            : DecodedInstruction.Unit.FPU;
      }
    };
  }

  static boolean usesFloatRegisters(Opcode opcode) {
    return opcode.operands().stream()
        .anyMatch(operand -> operand.kind() == Operand.Kind.FLOAT_REGISTER);
  }

  /** Whether an instruction belongs to the F extension, or converts from or to its format. */
  static boolean usesSinglePrecision(Opcode opcode) {
    return switch (opcode) {
      case FCVT_S_H, FCVT_H_S, FCVT_S_AH, FCVT_AH_S -> true;
      default -> usesFloatRegisters(opcode) && HalfOperation.of(opcode).isEmpty();
    };
  }

  static boolean isScalarHalf(Opcode opcode) {
    var name = opcode.mnemonic();
    return !name.startsWith("v") && (name.endsWith(".h") || name.endsWith(".ah"));
  }

  /**
   * Two for a multiply-add, one for other arithmetic, per element; none for moves and conversions.
   */
  static int flopsOf(Opcode opcode) {
    var name = opcode.mnemonic();
    int elements = name.startsWith("v") ? 2 : 1;
    var operation =
        name.substring(elements - 1, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
    return switch (operation) {
      case "fmadd",
          "fmsub",
          "fnmadd",
          "fnmsub",
          "fmac",
          "fmre",
          "fdotp",
          "fdotpex",
          "fndotpex",
          "fmacex" ->
          2 * elements;
      case "fadd", "fsub", "fmul", "fdiv", "fsqrt", "fmin", "fmax", "favg", "fmulex" -> elements;
      default -> 0;
    };
  }
}
