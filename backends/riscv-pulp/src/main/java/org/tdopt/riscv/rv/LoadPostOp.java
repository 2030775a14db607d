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
import org.tdopt.target.Opcode;

/**
 * A load from a base register that is then incremented by the immediate. The loaded value may be a
 * float where float registers alias integer ones.
 */
public final class LoadPostOp extends MemoryOp {
  public static final OperandSlot BASE = OperandSlot.of("base", RegisterType.ANY_INTEGER);
  public static final ResultSlot VALUE = ResultSlot.of("value", RegisterType.ANY);
  public static final ResultSlot NEXT = ResultSlot.of("next", RegisterType.ANY_INTEGER);
  public static final OpSpec<LoadPostOp> SPEC =
      OpSpec.of("rv.load_post", LoadPostOp::new, BASE, OPCODE, IMMEDIATE, ACCESS, VALUE, NEXT)
          .assembly(new InstructionAssembly<>())
          .summary("an instruction that loads a register and increments its base")
          .description(
              """
              The address is the base; the second result is the base plus the immediate, in bytes
              (Xpulp). The value may be a float where float registers alias integer ones.
              """)
          .example(
              """
              rv.func @example(%p: !rv.reg<a0>) {
                %x, %q = rv.load_post p_lw_post %p, 4 : (!rv.reg<a0>) -> (!rv.reg, !rv.reg)
                rv.return
              }
              """);

  private LoadPostOp(OpState state) {
    super(SPEC, state);
  }

  /** A load of a value of that type, with an increment in bytes. */
  public static LoadPostOp create(
      OpBuilder b, Location loc, Opcode opcode, RegisterType type, Value base, int increment) {
    return b.create(
        SPEC,
        OpState.at(loc)
            .operands(base)
            .set(OPCODE, new OpcodeAttr(opcode))
            .set(IMMEDIATE, IntegerAttr.i32(increment))
            .results(List.of(type, RegisterType.INTEGER)));
  }

  @Override
  public Value base() {
    return get(BASE);
  }

  public Value value() {
    return get(VALUE);
  }

  /** The base after the increment. */
  public Value nextBase() {
    return get(NEXT);
  }

  @Override
  public void verify(Verifier v) {
    v.check(opcode().isPostIncrement(), "%s increments no base", opcode().mnemonic());
  }
}
