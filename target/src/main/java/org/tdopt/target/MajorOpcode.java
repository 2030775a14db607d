package org.tdopt.target;

/** Bits 6 to 0 of an instruction word: the instruction's group. */
final class MajorOpcode {
  static final int LOAD = 0x03;
  static final int LOAD_FP = 0x07;
  static final int LOAD_POST = 0x0b;
  static final int MISC_MEM = 0x0f;
  static final int OP_IMM = 0x13;
  static final int AUIPC = 0x17;
  static final int STORE = 0x23;
  static final int STORE_FP = 0x27;
  static final int STORE_POST = 0x2b;
  static final int OP = 0x33;
  static final int LUI = 0x37;
  static final int MADD = 0x43;
  static final int MSUB = 0x47;
  static final int NMSUB = 0x4b;
  static final int NMADD = 0x4f;
  static final int OP_FP = 0x53;
  static final int OP_VECTOR = 0x57;
  static final int OP_FIXED = 0x5b;
  static final int BRANCH = 0x63;
  static final int JALR = 0x67;
  static final int JAL = 0x6f;
  static final int SYSTEM = 0x73;
  static final int LOOP = 0x7b;

  private MajorOpcode() {}
}
