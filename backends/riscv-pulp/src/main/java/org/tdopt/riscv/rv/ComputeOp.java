package org.tdopt.riscv.rv;

import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.Pure;
import org.tdopt.target.Opcode;

/** An instruction that makes one register from others: arithmetic, conversions, CSR reads. */
public final class ComputeOp extends InstructionOp implements Pure {
  public static final OperandSlot SOURCES = OperandSlot.variadic("sources", RegisterType.ANY);
  public static final ResultSlot RESULT = ResultSlot.of("result", RegisterType.ANY);
  public static final OpSpec<ComputeOp> SPEC =
      OpSpec.of("rv.compute", ComputeOp::new, SOURCES, OPCODE, IMMEDIATE, ROUNDING, RESULT)
          .assembly(new InstructionAssembly<>())
          .summary("an instruction that computes a register from registers and an immediate")
          .description(
              """
              The opcode names an instruction of the target (RV32IMFC or Xpulp); its encoding says
              how many registers it reads and whether it takes an immediate. `rounding` is the
              rounding mode of a float instruction. It has no effect but its result.
              """)
          .example(
              """
              rv.func @example(%a: !rv.reg<a0>, %x: !rv.freg<fa0>) {
                %b = rv.compute addi %a, 4 : (!rv.reg<a0>) -> !rv.reg
                %y = rv.compute fmadd_s %x, %x, %x : (!rv.freg<fa0>, !rv.freg<fa0>, !rv.freg<fa0>) -> !rv.freg
                rv.return
              }
              """);

  private ComputeOp(OpState state) {
    super(SPEC, state);
  }

  public static Value create(OpBuilder b, Location loc, Opcode opcode, Value... sources) {
    return b.create(SPEC, state(loc, opcode, sources)).result(0);
  }

  public static Value createImmediate(
      OpBuilder b, Location loc, Opcode opcode, int immediate, Value... sources) {
    return b.create(SPEC, state(loc, opcode, sources).set(IMMEDIATE, IntegerAttr.i32(immediate)))
        .result(0);
  }

  private static OpState state(Location loc, Opcode opcode, Value... sources) {
    var type =
        destinations(opcode).getFirst() == RegisterType.Kind.FLOAT
            ? RegisterType.FLOAT
            : RegisterType.INTEGER;
    return OpState.at(loc)
        .operands(List.of(sources))
        .set(OPCODE, new OpcodeAttr(opcode))
        .results(type);
  }

  @Override
  public void verify(Verifier v) {
    super.verify(v);
    v.check(
        destinations(opcode()).size() == 1,
        "%s makes no register",
        opcode().mnemonic());
    v.check(
        !opcode().syntax().contains("("), "%s accesses memory or jumps", opcode().mnemonic());
  }
}
