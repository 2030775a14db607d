package org.tdopt.target;

import static org.tdopt.target.MajorOpcode.*;

import java.util.List;

/**
 * Every instruction of the cluster's cores: RV32IMF, Zicsr and the PULP extensions, as data.
 *
 * <p>Each line gives the mnemonic, the major opcode, the funct3 and funct7 fields, the rs2 field
 * where it is fixed, and the assembly syntax, whose tokens name the {@link Operand}s. An operand's
 * bits win over the fixed fields, so a zero stands where a field belongs to an operand. All bits
 * that belong to no operand are fixed. Sources: the RISC-V unprivileged ISA manual, and the core
 * models of GVSoC for the PULP extensions.
 */
public enum Opcode {
  // RV32I
  LUI("lui", MajorOpcode.LUI, 0, 0, "rd,u20"),
  AUIPC("auipc", MajorOpcode.AUIPC, 0, 0, "rd,u20"),
  JAL("jal", MajorOpcode.JAL, 0, 0, "rd,j21"),
  JALR("jalr", MajorOpcode.JALR, 0, 0, "rd,i12(rs1)"),
  BEQ("beq", BRANCH, 0, 0, "rs1,rs2,b13"),
  BNE("bne", BRANCH, 1, 0, "rs1,rs2,b13"),
  BLT("blt", BRANCH, 4, 0, "rs1,rs2,b13"),
  BGE("bge", BRANCH, 5, 0, "rs1,rs2,b13"),
  BLTU("bltu", BRANCH, 6, 0, "rs1,rs2,b13"),
  BGEU("bgeu", BRANCH, 7, 0, "rs1,rs2,b13"),
  LB("lb", LOAD, 0, 0, "rd,i12(rs1)"),
  LH("lh", LOAD, 1, 0, "rd,i12(rs1)"),
  LW("lw", LOAD, 2, 0, "rd,i12(rs1)"),
  LBU("lbu", LOAD, 4, 0, "rd,i12(rs1)"),
  LHU("lhu", LOAD, 5, 0, "rd,i12(rs1)"),
  SB("sb", STORE, 0, 0, "rs2,s12(rs1)"),
  SH("sh", STORE, 1, 0, "rs2,s12(rs1)"),
  SW("sw", STORE, 2, 0, "rs2,s12(rs1)"),
  ADDI("addi", OP_IMM, 0, 0, "rd,rs1,i12"),
  SLTI("slti", OP_IMM, 2, 0, "rd,rs1,i12"),
  SLTIU("sltiu", OP_IMM, 3, 0, "rd,rs1,i12"),
  XORI("xori", OP_IMM, 4, 0, "rd,rs1,i12"),
  ORI("ori", OP_IMM, 6, 0, "rd,rs1,i12"),
  ANDI("andi", OP_IMM, 7, 0, "rd,rs1,i12"),
  SLLI("slli", OP_IMM, 1, 0, "rd,rs1,sh5"),
  SRLI("srli", OP_IMM, 5, 0, "rd,rs1,sh5"),
  SRAI("srai", OP_IMM, 5, 0x20, "rd,rs1,sh5"),
  ADD("add", OP, 0, 0, "rd,rs1,rs2"),
  SUB("sub", OP, 0, 0x20, "rd,rs1,rs2"),
  SLL("sll", OP, 1, 0, "rd,rs1,rs2"),
  SLT("slt", OP, 2, 0, "rd,rs1,rs2"),
  SLTU("sltu", OP, 3, 0, "rd,rs1,rs2"),
  XOR("xor", OP, 4, 0, "rd,rs1,rs2"),
  SRL("srl", OP, 5, 0, "rd,rs1,rs2"),
  SRA("sra", OP, 5, 0x20, "rd,rs1,rs2"),
  OR("or", OP, 6, 0, "rd,rs1,rs2"),
  AND("and", OP, 7, 0, "rd,rs1,rs2"),
  FENCE("fence", MISC_MEM, 0, 0, "pred,succ"),
  FENCE_I("fence.i", MISC_MEM, 1, 0, ""),
  ECALL("ecall", SYSTEM, 0, 0, 0, ""),
  EBREAK("ebreak", SYSTEM, 0, 0, 1, ""),
  MRET("mret", SYSTEM, 0, 0x18, 2, ""),
  WFI("wfi", SYSTEM, 0, 8, 5, ""),

  // Zicsr
  CSRRW("csrrw", SYSTEM, 1, 0, "rd,csr,rs1"),
  CSRRS("csrrs", SYSTEM, 2, 0, "rd,csr,rs1"),
  CSRRC("csrrc", SYSTEM, 3, 0, "rd,csr,rs1"),
  CSRRWI("csrrwi", SYSTEM, 5, 0, "rd,csr,z5"),
  CSRRSI("csrrsi", SYSTEM, 6, 0, "rd,csr,z5"),
  CSRRCI("csrrci", SYSTEM, 7, 0, "rd,csr,z5"),

  // M
  MUL("mul", OP, 0, 1, "rd,rs1,rs2"),
  MULH("mulh", OP, 1, 1, "rd,rs1,rs2"),
  MULHSU("mulhsu", OP, 2, 1, "rd,rs1,rs2"),
  MULHU("mulhu", OP, 3, 1, "rd,rs1,rs2"),
  DIV("div", OP, 4, 1, "rd,rs1,rs2"),
  DIVU("divu", OP, 5, 1, "rd,rs1,rs2"),
  REM("rem", OP, 6, 1, "rd,rs1,rs2"),
  REMU("remu", OP, 7, 1, "rd,rs1,rs2"),

  // F
  FLW("flw", LOAD_FP, 2, 0, "fd,i12(rs1)"),
  FSW("fsw", STORE_FP, 2, 0, "fs2,s12(rs1)"),
  FMADD_S("fmadd.s", MADD, 0, 0, "fd,fs1,fs2,fs3[,rm]"),
  FMSUB_S("fmsub.s", MSUB, 0, 0, "fd,fs1,fs2,fs3[,rm]"),
  FNMSUB_S("fnmsub.s", NMSUB, 0, 0, "fd,fs1,fs2,fs3[,rm]"),
  FNMADD_S("fnmadd.s", NMADD, 0, 0, "fd,fs1,fs2,fs3[,rm]"),
  FADD_S("fadd.s", OP_FP, 0, 0, "fd,fs1,fs2[,rm]"),
  FSUB_S("fsub.s", OP_FP, 0, 4, "fd,fs1,fs2[,rm]"),
  FMUL_S("fmul.s", OP_FP, 0, 8, "fd,fs1,fs2[,rm]"),
  FDIV_S("fdiv.s", OP_FP, 0, 0xc, "fd,fs1,fs2[,rm]"),
  FSQRT_S("fsqrt.s", OP_FP, 0, 0x2c, 0, "fd,fs1[,rm]"),
  FSGNJ_S("fsgnj.s", OP_FP, 0, 0x10, "fd,fs1,fs2"),
  FSGNJN_S("fsgnjn.s", OP_FP, 1, 0x10, "fd,fs1,fs2"),
  FSGNJX_S("fsgnjx.s", OP_FP, 2, 0x10, "fd,fs1,fs2"),
  FMIN_S("fmin.s", OP_FP, 0, 0x14, "fd,fs1,fs2"),
  FMAX_S("fmax.s", OP_FP, 1, 0x14, "fd,fs1,fs2"),
  FLE_S("fle.s", OP_FP, 0, 0x50, "rd,fs1,fs2"),
  FLT_S("flt.s", OP_FP, 1, 0x50, "rd,fs1,fs2"),
  FEQ_S("feq.s", OP_FP, 2, 0x50, "rd,fs1,fs2"),
  FCVT_W_S("fcvt.w.s", OP_FP, 0, 0x60, 0, "rd,fs1[,rm]"),
  FCVT_WU_S("fcvt.wu.s", OP_FP, 0, 0x60, 1, "rd,fs1[,rm]"),
  FCVT_S_W("fcvt.s.w", OP_FP, 0, 0x68, 0, "fd,rs1[,rm]"),
  FCVT_S_WU("fcvt.s.wu", OP_FP, 0, 0x68, 1, "fd,rs1[,rm]"),
  FMV_X_W("fmv.x.w", OP_FP, 0, 0x70, 0, "rd,fs1"),
  FCLASS_S("fclass.s", OP_FP, 1, 0x70, 0, "rd,fs1"),
  FMV_W_X("fmv.w.x", OP_FP, 0, 0x78, 0, "fd,rs1"),

  // Xf16: half precision
  FLH("flh", LOAD_FP, 1, 0, "fd,i12(rs1)"),
  FSH("fsh", STORE_FP, 1, 0, "fs2,s12(rs1)"),
  FMADD_H("fmadd.h", MADD, 0, 2, "fd,fs1,fs2,fs3[,rm]"),
  FMSUB_H("fmsub.h", MSUB, 0, 2, "fd,fs1,fs2,fs3[,rm]"),
  FNMSUB_H("fnmsub.h", NMSUB, 0, 2, "fd,fs1,fs2,fs3[,rm]"),
  FNMADD_H("fnmadd.h", NMADD, 0, 2, "fd,fs1,fs2,fs3[,rm]"),
  FADD_H("fadd.h", OP_FP, 0, 2, "fd,fs1,fs2[,rm]"),
  FSUB_H("fsub.h", OP_FP, 0, 6, "fd,fs1,fs2[,rm]"),
  FMUL_H("fmul.h", OP_FP, 0, 0xa, "fd,fs1,fs2[,rm]"),
  FDIV_H("fdiv.h", OP_FP, 0, 0xe, "fd,fs1,fs2[,rm]"),
  FSQRT_H("fsqrt.h", OP_FP, 0, 0x2e, 0, "fd,fs1[,rm]"),
  FSGNJ_H("fsgnj.h", OP_FP, 0, 0x12, "fd,fs1,fs2"),
  FSGNJN_H("fsgnjn.h", OP_FP, 1, 0x12, "fd,fs1,fs2"),
  FSGNJX_H("fsgnjx.h", OP_FP, 2, 0x12, "fd,fs1,fs2"),
  FMIN_H("fmin.h", OP_FP, 0, 0x16, "fd,fs1,fs2"),
  FMAX_H("fmax.h", OP_FP, 1, 0x16, "fd,fs1,fs2"),
  FLE_H("fle.h", OP_FP, 0, 0x52, "rd,fs1,fs2"),
  FLT_H("flt.h", OP_FP, 1, 0x52, "rd,fs1,fs2"),
  FEQ_H("feq.h", OP_FP, 2, 0x52, "rd,fs1,fs2"),
  FCVT_W_H("fcvt.w.h", OP_FP, 0, 0x62, 0, "rd,fs1[,rm]"),
  FCVT_WU_H("fcvt.wu.h", OP_FP, 0, 0x62, 1, "rd,fs1[,rm]"),
  FCVT_H_W("fcvt.h.w", OP_FP, 0, 0x6a, 0, "fd,rs1[,rm]"),
  FCVT_H_WU("fcvt.h.wu", OP_FP, 0, 0x6a, 1, "fd,rs1[,rm]"),
  FMV_X_H("fmv.x.h", OP_FP, 0, 0x72, 0, "rd,fs1"),
  FCLASS_H("fclass.h", OP_FP, 1, 0x72, 0, "rd,fs1"),
  FMV_H_X("fmv.h.x", OP_FP, 0, 0x7a, 0, "fd,rs1"),
  FCVT_S_H("fcvt.s.h", OP_FP, 0, 0x20, 2, "fd,fs1"),
  FCVT_H_S("fcvt.h.s", OP_FP, 0, 0x22, 0, "fd,fs1[,rm]"),

  // Xf16alt: bfloat16
  FMADD_AH("fmadd.ah", MADD, 5, 2, "fd,fs1,fs2,fs3"),
  FMSUB_AH("fmsub.ah", MSUB, 5, 2, "fd,fs1,fs2,fs3"),
  FNMSUB_AH("fnmsub.ah", NMSUB, 5, 2, "fd,fs1,fs2,fs3"),
  FNMADD_AH("fnmadd.ah", NMADD, 5, 2, "fd,fs1,fs2,fs3"),
  FADD_AH("fadd.ah", OP_FP, 5, 2, "fd,fs1,fs2"),
  FSUB_AH("fsub.ah", OP_FP, 5, 6, "fd,fs1,fs2"),
  FMUL_AH("fmul.ah", OP_FP, 5, 0xa, "fd,fs1,fs2"),
  FDIV_AH("fdiv.ah", OP_FP, 5, 0xe, "fd,fs1,fs2"),
  FSQRT_AH("fsqrt.ah", OP_FP, 5, 0x2e, 0, "fd,fs1"),
  FSGNJ_AH("fsgnj.ah", OP_FP, 4, 0x12, "fd,fs1,fs2"),
  FSGNJN_AH("fsgnjn.ah", OP_FP, 5, 0x12, "fd,fs1,fs2"),
  FSGNJX_AH("fsgnjx.ah", OP_FP, 6, 0x12, "fd,fs1,fs2"),
  FMIN_AH("fmin.ah", OP_FP, 4, 0x16, "fd,fs1,fs2"),
  FMAX_AH("fmax.ah", OP_FP, 5, 0x16, "fd,fs1,fs2"),
  FLE_AH("fle.ah", OP_FP, 4, 0x52, "rd,fs1,fs2"),
  FLT_AH("flt.ah", OP_FP, 5, 0x52, "rd,fs1,fs2"),
  FEQ_AH("feq.ah", OP_FP, 6, 0x52, "rd,fs1,fs2"),
  FCVT_W_AH("fcvt.w.ah", OP_FP, 5, 0x62, 0, "rd,fs1"),
  FCVT_WU_AH("fcvt.wu.ah", OP_FP, 5, 0x62, 1, "rd,fs1"),
  FCVT_AH_W("fcvt.ah.w", OP_FP, 5, 0x6a, 0, "fd,rs1"),
  FCVT_AH_WU("fcvt.ah.wu", OP_FP, 5, 0x6a, 1, "fd,rs1"),
  FMV_X_AH("fmv.x.ah", OP_FP, 4, 0x72, 0, "rd,fs1"),
  FCLASS_AH("fclass.ah", OP_FP, 5, 0x72, 0, "rd,fs1"),
  FMV_AH_X("fmv.ah.x", OP_FP, 4, 0x7a, 0, "fd,rs1"),
  FCVT_S_AH("fcvt.s.ah", OP_FP, 0, 0x20, 6, "fd,fs1"),
  FCVT_AH_S("fcvt.ah.s", OP_FP, 5, 0x22, 0, "fd,fs1"),
  FCVT_H_AH("fcvt.h.ah", OP_FP, 0, 0x22, 6, "fd,fs1[,rm]"),
  FCVT_AH_H("fcvt.ah.h", OP_FP, 5, 0x22, 2, "fd,fs1"),

  // Xfvec and Xfaux: two 16-bit floats per register; .r repeats element 0 of the second operand
  VFADD_H("vfadd.h", OP, 2, 0x41, "fd,fs1,fs2"),
  VFADD_R_H("vfadd.r.h", OP, 6, 0x41, "fd,fs1,fs2"),
  VFSUB_H("vfsub.h", OP, 2, 0x42, "fd,fs1,fs2"),
  VFSUB_R_H("vfsub.r.h", OP, 6, 0x42, "fd,fs1,fs2"),
  VFMUL_H("vfmul.h", OP, 2, 0x43, "fd,fs1,fs2"),
  VFMUL_R_H("vfmul.r.h", OP, 6, 0x43, "fd,fs1,fs2"),
  VFDIV_H("vfdiv.h", OP, 2, 0x44, "fd,fs1,fs2"),
  VFDIV_R_H("vfdiv.r.h", OP, 6, 0x44, "fd,fs1,fs2"),
  VFMIN_H("vfmin.h", OP, 2, 0x45, "fd,fs1,fs2"),
  VFMIN_R_H("vfmin.r.h", OP, 6, 0x45, "fd,fs1,fs2"),
  VFMAX_H("vfmax.h", OP, 2, 0x46, "fd,fs1,fs2"),
  VFMAX_R_H("vfmax.r.h", OP, 6, 0x46, "fd,fs1,fs2"),
  VFSQRT_H("vfsqrt.h", OP, 2, 0x47, 0, "fd,fs1"),
  VFMAC_H("vfmac.h", OP, 2, 0x48, "fdx,fs1,fs2"),
  VFMAC_R_H("vfmac.r.h", OP, 6, 0x48, "fdx,fs1,fs2"),
  VFMRE_H("vfmre.h", OP, 2, 0x49, "fdx,fs1,fs2"),
  VFMRE_R_H("vfmre.r.h", OP, 6, 0x49, "fdx,fs1,fs2"),
  VFDOTPEX_S_H("vfdotpex.s.h", OP, 0, 0x4b, "fdx,fs1,fs2"),
  VFDOTPEX_S_R_H("vfdotpex.s.r.h", OP, 4, 0x4b, "fdx,fs1,fs2"),
  VFNDOTPEX_S_H("vfndotpex.s.h", OP, 0, 0x5d, "fdx,fs1,fs2"),
  VFNDOTPEX_S_R_H("vfndotpex.s.r.h", OP, 4, 0x5d, "fdx,fs1,fs2"),
  VFSGNJ_H("vfsgnj.h", OP, 2, 0x4d, "fd,fs1,fs2"),
  VFSGNJ_R_H("vfsgnj.r.h", OP, 6, 0x4d, "fd,fs1,fs2"),
  VFSGNJN_H("vfsgnjn.h", OP, 2, 0x4e, "fd,fs1,fs2"),
  VFSGNJN_R_H("vfsgnjn.r.h", OP, 6, 0x4e, "fd,fs1,fs2"),
  VFSGNJX_H("vfsgnjx.h", OP, 2, 0x4f, "fd,fs1,fs2"),
  VFSGNJX_R_H("vfsgnjx.r.h", OP, 6, 0x4f, "fd,fs1,fs2"),
  VFEQ_H("vfeq.h", OP, 2, 0x50, "rd,fs1,fs2"),
  VFEQ_R_H("vfeq.r.h", OP, 6, 0x50, "rd,fs1,fs2"),
  VFNE_H("vfne.h", OP, 2, 0x51, "rd,fs1,fs2"),
  VFNE_R_H("vfne.r.h", OP, 6, 0x51, "rd,fs1,fs2"),
  VFLT_H("vflt.h", OP, 2, 0x52, "rd,fs1,fs2"),
  VFLT_R_H("vflt.r.h", OP, 6, 0x52, "rd,fs1,fs2"),
  VFGE_H("vfge.h", OP, 2, 0x53, "rd,fs1,fs2"),
  VFGE_R_H("vfge.r.h", OP, 6, 0x53, "rd,fs1,fs2"),
  VFLE_H("vfle.h", OP, 2, 0x54, "rd,fs1,fs2"),
  VFLE_R_H("vfle.r.h", OP, 6, 0x54, "rd,fs1,fs2"),
  VFGT_H("vfgt.h", OP, 2, 0x55, "rd,fs1,fs2"),
  VFGT_R_H("vfgt.r.h", OP, 6, 0x55, "rd,fs1,fs2"),
  VFAVG_H("vfavg.h", OP, 2, 0x56, "fd,fs1,fs2"),
  VFAVG_R_H("vfavg.r.h", OP, 6, 0x56, "fd,fs1,fs2"),
  VFCPKA_H_S("vfcpka.h.s", OP, 2, 0x58, "fd,fs1,fs2"),
  VFMV_X_H("vfmv.x.h", OP, 2, 0x4c, 0, "rd,fs1"),
  VFMV_H_X("vfmv.h.x", OP, 6, 0x4c, 0, "fd,rs1"),
  VFCVT_X_H("vfcvt.x.h", OP, 2, 0x4c, 2, "rd,fs1"),
  VFCVT_XU_H("vfcvt.xu.h", OP, 6, 0x4c, 2, "rd,fs1"),
  VFCVT_H_X("vfcvt.h.x", OP, 2, 0x4c, 3, "fd,rs1"),
  VFCVT_H_XU("vfcvt.h.xu", OP, 6, 0x4c, 3, "fd,rs1"),
  VFADD_AH("vfadd.ah", OP, 1, 0x41, "fd,fs1,fs2"),
  VFADD_R_AH("vfadd.r.ah", OP, 5, 0x41, "fd,fs1,fs2"),
  VFSUB_AH("vfsub.ah", OP, 1, 0x42, "fd,fs1,fs2"),
  VFSUB_R_AH("vfsub.r.ah", OP, 5, 0x42, "fd,fs1,fs2"),
  VFMUL_AH("vfmul.ah", OP, 1, 0x43, "fd,fs1,fs2"),
  VFMUL_R_AH("vfmul.r.ah", OP, 5, 0x43, "fd,fs1,fs2"),
  VFDIV_AH("vfdiv.ah", OP, 1, 0x44, "fd,fs1,fs2"),
  VFDIV_R_AH("vfdiv.r.ah", OP, 5, 0x44, "fd,fs1,fs2"),
  VFMIN_AH("vfmin.ah", OP, 1, 0x45, "fd,fs1,fs2"),
  VFMIN_R_AH("vfmin.r.ah", OP, 5, 0x45, "fd,fs1,fs2"),
  VFMAX_AH("vfmax.ah", OP, 1, 0x46, "fd,fs1,fs2"),
  VFMAX_R_AH("vfmax.r.ah", OP, 5, 0x46, "fd,fs1,fs2"),
  VFSQRT_AH("vfsqrt.ah", OP, 1, 0x47, 0, "fd,fs1"),
  VFMAC_AH("vfmac.ah", OP, 1, 0x48, "fdx,fs1,fs2"),
  VFMAC_R_AH("vfmac.r.ah", OP, 5, 0x48, "fdx,fs1,fs2"),
  VFMRE_AH("vfmre.ah", OP, 1, 0x49, "fdx,fs1,fs2"),
  VFMRE_R_AH("vfmre.r.ah", OP, 5, 0x49, "fdx,fs1,fs2"),
  VFDOTPEX_S_AH("vfdotpex.s.ah", OP, 1, 0x4b, "fdx,fs1,fs2"),
  VFDOTPEX_S_R_AH("vfdotpex.s.r.ah", OP, 5, 0x4b, "fdx,fs1,fs2"),
  VFSGNJ_AH("vfsgnj.ah", OP, 1, 0x4d, "fd,fs1,fs2"),
  VFSGNJ_R_AH("vfsgnj.r.ah", OP, 5, 0x4d, "fd,fs1,fs2"),
  VFSGNJN_AH("vfsgnjn.ah", OP, 1, 0x4e, "fd,fs1,fs2"),
  VFSGNJN_R_AH("vfsgnjn.r.ah", OP, 5, 0x4e, "fd,fs1,fs2"),
  VFSGNJX_AH("vfsgnjx.ah", OP, 1, 0x4f, "fd,fs1,fs2"),
  VFSGNJX_R_AH("vfsgnjx.r.ah", OP, 5, 0x4f, "fd,fs1,fs2"),
  VFEQ_AH("vfeq.ah", OP, 1, 0x50, "rd,fs1,fs2"),
  VFEQ_R_AH("vfeq.r.ah", OP, 5, 0x50, "rd,fs1,fs2"),
  VFNE_AH("vfne.ah", OP, 1, 0x51, "rd,fs1,fs2"),
  VFNE_R_AH("vfne.r.ah", OP, 5, 0x51, "rd,fs1,fs2"),
  VFLT_AH("vflt.ah", OP, 1, 0x52, "rd,fs1,fs2"),
  VFLT_R_AH("vflt.r.ah", OP, 5, 0x52, "rd,fs1,fs2"),
  VFGE_AH("vfge.ah", OP, 1, 0x53, "rd,fs1,fs2"),
  VFGE_R_AH("vfge.r.ah", OP, 5, 0x53, "rd,fs1,fs2"),
  VFLE_AH("vfle.ah", OP, 1, 0x54, "rd,fs1,fs2"),
  VFLE_R_AH("vfle.r.ah", OP, 5, 0x54, "rd,fs1,fs2"),
  VFGT_AH("vfgt.ah", OP, 1, 0x55, "rd,fs1,fs2"),
  VFGT_R_AH("vfgt.r.ah", OP, 5, 0x55, "rd,fs1,fs2"),
  VFAVG_AH("vfavg.ah", OP, 1, 0x56, "fd,fs1,fs2"),
  VFAVG_R_AH("vfavg.r.ah", OP, 5, 0x56, "fd,fs1,fs2"),
  VFCPKA_AH_S("vfcpka.ah.s", OP, 1, 0x58, "fd,fs1,fs2"),
  VFMV_X_AH("vfmv.x.ah", OP, 1, 0x4c, 0, "rd,fs1"),
  VFMV_AH_X("vfmv.ah.x", OP, 5, 0x4c, 0, "fd,rs1"),
  VFCVT_X_AH("vfcvt.x.ah", OP, 1, 0x4c, 2, "rd,fs1"),
  VFCVT_XU_AH("vfcvt.xu.ah", OP, 5, 0x4c, 2, "rd,fs1"),
  VFCVT_AH_X("vfcvt.ah.x", OP, 1, 0x4c, 3, "fd,rs1"),
  VFCVT_AH_XU("vfcvt.ah.xu", OP, 5, 0x4c, 3, "fd,rs1"),
  VFCVT_H_AH("vfcvt.h.ah", OP, 2, 0x4c, 5, "fd,fs1"),
  VFCVT_AH_H("vfcvt.ah.h", OP, 1, 0x4c, 6, "fd,fs1"),
  FMULEX_S_H("fmulex.s.h", OP_FP, 0, 0x26, "fd,fs1,fs2[,rm]"),
  FMACEX_S_H("fmacex.s.h", OP_FP, 0, 0x2a, "fdx,fs1,fs2[,rm]"),
  FMULEX_S_AH("fmulex.s.ah", OP_FP, 5, 0x26, "fd,fs1,fs2"),
  FMACEX_S_AH("fmacex.s.ah", OP_FP, 5, 0x2a, "fdx,fs1,fs2"),

  // Xpulp: hardware loops
  LP_STARTI("lp.starti", MajorOpcode.LOOP, 0, 0, "loop,end12"),
  LP_ENDI("lp.endi", MajorOpcode.LOOP, 1, 0, "loop,end12"),
  LP_COUNT("lp.count", MajorOpcode.LOOP, 2, 0, "loop,rs1"),
  LP_COUNTI("lp.counti", MajorOpcode.LOOP, 3, 0, "loop,count12"),
  LP_SETUP("lp.setup", MajorOpcode.LOOP, 4, 0, "loop,rs1,end12"),
  LP_SETUPI("lp.setupi", MajorOpcode.LOOP, 5, 0, "loop,count12,end5"),

  // Xpulp: loads and stores with post-increment or a register offset
  P_LB_POST("p.lb", LOAD_POST, 0, 0, "rd,i12(rs1!)"),
  P_LH_POST("p.lh", LOAD_POST, 1, 0, "rd,i12(rs1!)"),
  P_LW_POST("p.lw", LOAD_POST, 2, 0, "rd,i12(rs1!)"),
  P_LBU_POST("p.lbu", LOAD_POST, 4, 0, "rd,i12(rs1!)"),
  P_LHU_POST("p.lhu", LOAD_POST, 5, 0, "rd,i12(rs1!)"),
  P_LB_POST_REG("p.lb", LOAD_POST, 7, 0, "rd,rs2(rs1!)"),
  P_LH_POST_REG("p.lh", LOAD_POST, 7, 8, "rd,rs2(rs1!)"),
  P_LW_POST_REG("p.lw", LOAD_POST, 7, 0x10, "rd,rs2(rs1!)"),
  P_LBU_POST_REG("p.lbu", LOAD_POST, 7, 0x20, "rd,rs2(rs1!)"),
  P_LHU_POST_REG("p.lhu", LOAD_POST, 7, 0x28, "rd,rs2(rs1!)"),
  P_LB_REG("p.lb", LOAD, 7, 0, "rd,rs2(rs1)"),
  P_LH_REG("p.lh", LOAD, 7, 8, "rd,rs2(rs1)"),
  P_LW_REG("p.lw", LOAD, 7, 0x10, "rd,rs2(rs1)"),
  P_LBU_REG("p.lbu", LOAD, 7, 0x20, "rd,rs2(rs1)"),
  P_LHU_REG("p.lhu", LOAD, 7, 0x28, "rd,rs2(rs1)"),
  P_SB_POST("p.sb", STORE_POST, 0, 0, "rs2,s12(rs1!)"),
  P_SH_POST("p.sh", STORE_POST, 1, 0, "rs2,s12(rs1!)"),
  P_SW_POST("p.sw", STORE_POST, 2, 0, "rs2,s12(rs1!)"),
  P_SB_POST_REG("p.sb", STORE_POST, 4, 0, "rs2,rs3(rs1!)"),
  P_SH_POST_REG("p.sh", STORE_POST, 5, 0, "rs2,rs3(rs1!)"),
  P_SW_POST_REG("p.sw", STORE_POST, 6, 0, "rs2,rs3(rs1!)"),
  P_SB_REG("p.sb", STORE, 4, 0, "rs2,rs3(rs1)"),
  P_SH_REG("p.sh", STORE, 5, 0, "rs2,rs3(rs1)"),
  P_SW_REG("p.sw", STORE, 6, 0, "rs2,rs3(rs1)"),
  P_ELW("p.elw", LOAD, 6, 0, "rd,i12(rs1)"),

  // Xpulp: arithmetic
  P_AVGU("p.avgu", OP, 1, 2, "rd,rs1,rs2"),
  P_SLET("p.slet", OP, 2, 2, "rd,rs1,rs2"),
  P_SLETU("p.sletu", OP, 3, 2, "rd,rs1,rs2"),
  P_MIN("p.min", OP, 4, 2, "rd,rs1,rs2"),
  P_MINU("p.minu", OP, 5, 2, "rd,rs1,rs2"),
  P_MAX("p.max", OP, 6, 2, "rd,rs1,rs2"),
  P_MAXU("p.maxu", OP, 7, 2, "rd,rs1,rs2"),
  P_ABS("p.abs", OP, 0, 2, 0, "rd,rs1"),
  P_ROR("p.ror", OP, 5, 4, "rd,rs1,rs2"),
  P_FF1("p.ff1", OP, 0, 8, 0, "rd,rs1"),
  P_FL1("p.fl1", OP, 1, 8, 0, "rd,rs1"),
  P_CLB("p.clb", OP, 2, 8, 0, "rd,rs1"),
  P_CNT("p.cnt", OP, 3, 8, 0, "rd,rs1"),
  P_EXTHS("p.exths", OP, 4, 8, 0, "rd,rs1"),
  P_EXTHZ("p.exthz", OP, 5, 8, 0, "rd,rs1"),
  P_EXTBS("p.extbs", OP, 6, 8, 0, "rd,rs1"),
  P_EXTBZ("p.extbz", OP, 7, 8, 0, "rd,rs1"),
  P_CLIPI("p.clip", OP, 1, 0xa, "rd,rs1,sh5"),
  P_CLIPUI("p.clipu", OP, 2, 0xa, "rd,rs1,sh5"),
  P_CLIP("p.clipr", OP, 5, 0xa, "rd,rs1,rs2"),
  P_CLIPU("p.clipur", OP, 6, 0xa, "rd,rs1,rs2"),
  P_BEQIMM("p.beqimm", BRANCH, 2, 0, "rs1,is5,b13"),
  P_BNEIMM("p.bneimm", BRANCH, 3, 0, "rs1,is5,b13"),
  P_MAC("p.mac", OP, 0, 0x21, "rdx,rs1,rs2"),
  P_MSU("p.msu", OP, 1, 0x21, "rdx,rs1,rs2"),
  P_EXTRACTI("p.extract", OP, 0, 0x60, "rd,rs1,n5,sh5"),
  P_EXTRACTUI("p.extractu", OP, 1, 0x60, "rd,rs1,n5,sh5"),
  P_INSERTI("p.insert", OP, 2, 0x60, "rdx,rs1,n5,sh5"),
  P_BCLRI("p.bclr", OP, 3, 0x60, "rd,rs1,n5,sh5"),
  P_BSETI("p.bset", OP, 4, 0x60, "rd,rs1,n5,sh5"),
  P_EXTRACT("p.extractr", OP, 0, 0x40, "rd,rs1,rs2"),
  P_EXTRACTU("p.extractur", OP, 1, 0x40, "rd,rs1,rs2"),
  P_INSERT("p.insertr", OP, 2, 0x40, "rdx,rs1,rs2"),
  P_BCLR("p.bclrr", OP, 3, 0x40, "rd,rs1,rs2"),
  P_BSET("p.bsetr", OP, 4, 0x40, "rd,rs1,rs2"),

  // Xpulp: fixed point with a normalising shift; r rounds
  P_MULS_N("p.mulsn", OP_FIXED, 0, 0x40, "rd,rs1,rs2,n5"),
  P_MULS_RN("p.mulsrn", OP_FIXED, 4, 0x40, "rd,rs1,rs2,n5"),
  P_MULHHS_N("p.mulhhsn", OP_FIXED, 0, 0x60, "rd,rs1,rs2,n5"),
  P_MULHHS_RN("p.mulhhsrn", OP_FIXED, 4, 0x60, "rd,rs1,rs2,n5"),
  P_MULU_N("p.mulun", OP_FIXED, 0, 0, "rd,rs1,rs2,n5"),
  P_MULU_RN("p.mulurn", OP_FIXED, 4, 0, "rd,rs1,rs2,n5"),
  P_MULHHU_N("p.mulhhun", OP_FIXED, 0, 0x20, "rd,rs1,rs2,n5"),
  P_MULHHU_RN("p.mulhhurn", OP_FIXED, 4, 0x20, "rd,rs1,rs2,n5"),
  P_MACS_N("p.macsn", OP_FIXED, 1, 0x40, "rdx,rs1,rs2,n5"),
  P_MACS_RN("p.macsrn", OP_FIXED, 5, 0x40, "rdx,rs1,rs2,n5"),
  P_MACHHS_N("p.machhsn", OP_FIXED, 1, 0x60, "rdx,rs1,rs2,n5"),
  P_MACHHS_RN("p.machhsrn", OP_FIXED, 5, 0x60, "rdx,rs1,rs2,n5"),
  P_MACU_N("p.macun", OP_FIXED, 1, 0, "rdx,rs1,rs2,n5"),
  P_MACU_RN("p.macurn", OP_FIXED, 5, 0, "rdx,rs1,rs2,n5"),
  P_MACHHU_N("p.machhun", OP_FIXED, 1, 0x20, "rdx,rs1,rs2,n5"),
  P_MACHHU_RN("p.machhurn", OP_FIXED, 5, 0x20, "rdx,rs1,rs2,n5"),
  P_ADD_N("p.addn", OP_FIXED, 2, 0, "rd,rs1,rs2,n5"),
  P_ADD_NR("p.addnr", OP_FIXED, 2, 0x20, "rdx,rs1,rs2"),
  P_ADD_RN("p.addrn", OP_FIXED, 6, 0, "rd,rs1,rs2,n5"),
  P_ADD_RNR("p.addrnr", OP_FIXED, 6, 0x20, "rdx,rs1,rs2"),
  P_ADDU_N("p.addun", OP_FIXED, 2, 0x40, "rd,rs1,rs2,n5"),
  P_ADDU_NR("p.addunr", OP_FIXED, 2, 0x60, "rdx,rs1,rs2"),
  P_ADDU_RN("p.addurn", OP_FIXED, 6, 0x40, "rd,rs1,rs2,n5"),
  P_ADDU_RNR("p.addurnr", OP_FIXED, 6, 0x60, "rdx,rs1,rs2"),
  P_SUB_N("p.subn", OP_FIXED, 3, 0, "rd,rs1,rs2,n5"),
  P_SUB_NR("p.subnr", OP_FIXED, 3, 0x20, "rdx,rs1,rs2"),
  P_SUB_RN("p.subrn", OP_FIXED, 7, 0, "rd,rs1,rs2,n5"),
  P_SUB_RNR("p.subrnr", OP_FIXED, 7, 0x20, "rdx,rs1,rs2"),
  P_SUBU_N("p.subun", OP_FIXED, 3, 0x40, "rd,rs1,rs2,n5"),
  P_SUBU_NR("p.subunr", OP_FIXED, 3, 0x60, "rdx,rs1,rs2"),
  P_SUBU_RN("p.suburn", OP_FIXED, 7, 0x40, "rd,rs1,rs2,n5"),
  P_SUBU_RNR("p.suburnr", OP_FIXED, 7, 0x60, "rdx,rs1,rs2");

  private final String mnemonic;
  private final String syntax;
  private final int match;
  private final int mask;
  private final List<Operand> operands;

  Opcode(String mnemonic, int major, int funct3, int funct7, int rs2, String syntax) {
    this.mnemonic = mnemonic;
    this.syntax = syntax;
    this.operands = Operand.namedIn(syntax);
    int fixed = -1;
    for (Operand operand : operands) {
      fixed &= ~operand.mask();
    }
    this.mask = fixed;
    this.match = (major | funct3 << 12 | rs2 << 20 | funct7 << 25) & fixed;
  }

  Opcode(String mnemonic, int major, int funct3, int funct7, String syntax) {
    this(mnemonic, major, funct3, funct7, 0, syntax);
  }

  /** The name in assembly; loads and stores that differ only in the addressing share one. */
  public String mnemonic() {
    return mnemonic;
  }

  /**
   * Operands with punctuation, such as {@code rd,i12(rs1!)}; brackets hold what may be left out.
   */
  public String syntax() {
    return syntax;
  }

  /** Operands in the order of assembly. */
  public List<Operand> operands() {
    return operands;
  }

  /** Bits that identify the instruction. */
  public int mask() {
    return mask;
  }

  /** Value of the bits in {@link #mask()}. */
  public int match() {
    return match;
  }

  /** Whether the last operand, a rounding mode, may be left out. */
  public boolean hasRoundingMode() {
    return syntax.endsWith("[,rm]");
  }

  /** Whether the access also updates its base register. */
  public boolean isPostIncrement() {
    return syntax.contains("!");
  }
}
