package org.tdopt.sim;

import java.lang.reflect.Field;
import java.util.EnumMap;
import java.util.Map;
import org.tdopt.target.Opcode;

/**
 * Numbers for the opcodes that {@link Execution} distinguishes. A switch over an enum looks its
 * constant's case up in two more tables, for which a host that chose the wrong case has to wait.
 */
final class OperationNumber {
  /** Instead of an operation, where it is not known yet. */
  static final int UNKNOWN = -1;

  /** An opcode that {@link RareExecution} executes. */
  static final int RARE = 0;

  static final int LUI = 1;
  static final int AUIPC = 2;
  static final int ADDI = 3;
  static final int SLTI = 4;
  static final int SLTIU = 5;
  static final int XORI = 6;
  static final int ORI = 7;
  static final int ANDI = 8;
  static final int SLLI = 9;
  static final int SRLI = 10;
  static final int SRAI = 11;
  static final int ADD = 12;
  static final int SUB = 13;
  static final int SLL = 14;
  static final int SLT = 15;
  static final int SLTU = 16;
  static final int XOR = 17;
  static final int SRL = 18;
  static final int SRA = 19;
  static final int OR = 20;
  static final int AND = 21;
  static final int JAL = 22;
  static final int JALR = 23;
  static final int BEQ = 24;
  static final int BNE = 25;
  static final int BLT = 26;
  static final int BGE = 27;
  static final int BLTU = 28;
  static final int BGEU = 29;
  static final int LB = 30;
  static final int LBU = 31;
  static final int LH = 32;
  static final int LHU = 33;
  static final int LW = 34;
  static final int FLW = 35;
  static final int SB = 36;
  static final int SH = 37;
  static final int SW = 38;
  static final int FSW = 39;
  static final int P_LB_POST = 40;
  static final int P_LBU_POST = 41;
  static final int P_LH_POST = 42;
  static final int P_LHU_POST = 43;
  static final int P_LW_POST = 44;
  static final int P_LB_POST_REG = 45;
  static final int P_LBU_POST_REG = 46;
  static final int P_LH_POST_REG = 47;
  static final int P_LHU_POST_REG = 48;
  static final int P_LW_POST_REG = 49;
  static final int P_LB_REG = 50;
  static final int P_LBU_REG = 51;
  static final int P_LH_REG = 52;
  static final int P_LHU_REG = 53;
  static final int P_LW_REG = 54;
  static final int P_SB_POST = 55;
  static final int P_SH_POST = 56;
  static final int P_SW_POST = 57;
  static final int P_SB_POST_REG = 58;
  static final int P_SH_POST_REG = 59;
  static final int P_SW_POST_REG = 60;
  static final int P_SB_REG = 61;
  static final int P_SH_REG = 62;
  static final int P_SW_REG = 63;
  static final int MUL = 64;
  static final int MULH = 65;
  static final int MULHSU = 66;
  static final int MULHU = 67;
  static final int DIV = 68;
  static final int REM = 69;
  static final int DIVU = 70;
  static final int REMU = 71;
  static final int P_MAC = 72;
  static final int P_MSU = 73;
  static final int LP_SETUP = 74;
  static final int LP_SETUPI = 75;
  static final int LP_STARTI = 76;
  static final int LP_ENDI = 77;
  static final int LP_COUNT = 78;
  static final int LP_COUNTI = 79;
  static final int FMADD_S = 80;
  static final int FMSUB_S = 81;
  static final int FNMSUB_S = 82;
  static final int FNMADD_S = 83;
  static final int FADD_S = 84;
  static final int FSUB_S = 85;
  static final int FMUL_S = 86;
  static final int FDIV_S = 87;
  static final int FSQRT_S = 88;

  private static final Map<Opcode, Integer> NUMBERS = numbers();

  private OperationNumber() {}

  /** The number of an opcode, or {@link #RARE}. */
  static int of(Opcode opcode) {
    return NUMBERS.getOrDefault(opcode, RARE);
  }

  /** By name: a constant above is called like its opcode. */
  private static Map<Opcode, Integer> numbers() {
    var numbers = new EnumMap<Opcode, Integer>(Opcode.class);
    try {
      for (Field field : OperationNumber.class.getDeclaredFields()) {
        if (field.getType() == int.class && field.getInt(null) > RARE) {
          numbers.put(Opcode.valueOf(field.getName()), field.getInt(null));
        }
      }
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
    return numbers;
  }
}
