package org.tdopt.riscv.rv;

import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.target.Opcode;

/** A store to a base register plus an offset. */
public final class StoreOp extends MemoryOp {
  public static final OperandSlot VALUE = OperandSlot.of("value", RegisterType.ANY);
  public static final OperandSlot BASE = OperandSlot.of("base", RegisterType.ANY_INTEGER);
  public static final OpSpec<StoreOp> SPEC =
      OpSpec.of("rv.store", StoreOp::new, VALUE, BASE, OPCODE, IMMEDIATE, ACCESS, VOLATILE)
          .assembly(new InstructionAssembly<>())
          .summary("an instruction that stores a register")
          .description(
              """
              `immediate` is the offset from the base, in bytes; `access` as for `rv.load`.
              """)
          .example(
              """
              rv.func @example(%p: !rv.reg<a0>) {
                rv.store sw %p, %p, 8 : (!rv.reg<a0>, !rv.reg<a0>) -> ()
                rv.return
              }
              """);

  private StoreOp(OpState state) {
    super(SPEC, state);
  }

  public static StoreOp create(
      OpBuilder b, Location loc, Opcode opcode, Value value, Value base, int offset) {
    return b.create(
        SPEC,
        OpState.at(loc)
            .operands(value, base)
            .set(OPCODE, new OpcodeAttr(opcode))
            .set(IMMEDIATE, IntegerAttr.i32(offset)));
  }

  public Value value() {
    return get(VALUE);
  }

  @Override
  public Value base() {
    return get(BASE);
  }
}
