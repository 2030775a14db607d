package org.tdopt.riscv.rv;

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
 * A store to a base register that is then incremented by the immediate. The stored value may be a
 * float where float registers alias integer ones.
 */
public final class StorePostOp extends MemoryOp {
  public static final OperandSlot VALUE = OperandSlot.of("value", RegisterType.ANY);
  public static final OperandSlot BASE = OperandSlot.of("base", RegisterType.ANY_INTEGER);
  public static final ResultSlot NEXT = ResultSlot.of("next", RegisterType.ANY_INTEGER);
  public static final OpSpec<StorePostOp> SPEC =
      OpSpec.of("rv.store_post", StorePostOp::new, VALUE, BASE, OPCODE, IMMEDIATE, ACCESS, NEXT)
          .assembly(new InstructionAssembly<>())
          .summary("an instruction that stores a register and increments its base")
          .description(
              """
              The address is the base; the result is the base plus the immediate, in bytes
              (Xpulp). The value may be a float where float registers alias integer ones.
              """)
          .example(
              """
              rv.func @example(%p: !rv.reg<a0>, %x: !rv.reg<a1>) {
                %q = rv.store_post p_sw_post %x, %p, 4 : (!rv.reg<a1>, !rv.reg<a0>) -> !rv.reg
                rv.return
              }
              """);

  private StorePostOp(OpState state) {
    super(SPEC, state);
  }

  /** A store with an increment in bytes. */
  public static StorePostOp create(
      OpBuilder b, Location loc, Opcode opcode, Value value, Value base, int increment) {
    return b.create(
        SPEC,
        OpState.at(loc)
            .operands(value, base)
            .set(OPCODE, new OpcodeAttr(opcode))
            .set(IMMEDIATE, IntegerAttr.i32(increment))
            .results(RegisterType.INTEGER));
  }

  public Value value() {
    return get(VALUE);
  }

  @Override
  public Value base() {
    return get(BASE);
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
