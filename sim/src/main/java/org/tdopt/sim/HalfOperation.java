package org.tdopt.sim;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tdopt.target.Opcode;

/**
 * A 16-bit float instruction reduced to its half-precision form.
 *
 * @param base the opcode of the same operation on half precision, element by element
 * @param format format of the elements
 * @param replicate whether element 0 of the second operand stands for all its elements
 * @param usesIntegerFile whether its registers are integer registers, which holds for loads, stores
 *     and most of the auxiliary operations in GVSoC's model of the cores
 */
record HalfOperation(
    Opcode base, FloatFormat format, boolean replicate, boolean usesIntegerFile) {
  private static final Map<Opcode, HalfOperation> ALL = new EnumMap<>(Opcode.class);

  static {
    for (Opcode opcode : Opcode.values()) {
      boolean isHalf =
          opcode.ordinal() >= Opcode.FLH.ordinal() && opcode.ordinal() < Opcode.LP_STARTI.ordinal();
      if (isHalf) {
        ALL.put(opcode, reduce(opcode));
      }
    }
  }

  /** The reduced form, if the opcode works on 16-bit floats. */
  static Optional<HalfOperation> of(Opcode opcode) {
    return Optional.ofNullable(ALL.get(opcode));
  }

  private static HalfOperation reduce(Opcode opcode) {
    var name = opcode.name();
    boolean between = name.endsWith("H_AH") || name.endsWith("AH_H");
    if (between) {
      return new HalfOperation(opcode, FloatFormat.HALF, false, false);
    }
    boolean replicate = name.contains("_R_");
    boolean alternative = (name + "_").contains("_AH_");
    var base = (name + "_").replace("_R_", "_").replace("_AH_", "_H_");
    var reduced = Opcode.valueOf(base.substring(0, base.length() - 1));
    return new HalfOperation(
        reduced,
        alternative ? FloatFormat.BFLOAT16 : FloatFormat.HALF,
        replicate,
        usesIntegerFile(reduced, alternative));
  }

  private static boolean usesIntegerFile(Opcode base, boolean alternative) {
    return switch (base) {
      case FLH, FSH, FMULEX_S_H, FMACEX_S_H, VFDOTP_H, VFAVG_H -> true;
      case VFDOTPEX_S_H -> alternative;
      default -> false;
    };
  }
}
