package org.tdopt.riscv.rv;

import java.util.List;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.target.Opcode;

/** A load from a base register plus an offset; {@code p.elw} waits for an event. */
public final class LoadOp extends MemoryOp {
  public static final OperandSlot BASE = OperandSlot.of("base", RegisterType.ANY_INTEGER);
  public static final ResultSlot VALUE = ResultSlot.of("value", RegisterType.ANY);
  public static final OpSpec<LoadOp> SPEC =
      OpSpec.of("rv.load", LoadOp::new, BASE, OPCODE, IMMEDIATE, ACCESS, VOLATILE, VALUE)
          .assembly(new InstructionAssembly<>())
          .summary("an instruction that loads a register")
          .description(
              """
              `immediate` is the offset from the base, in bytes. `access` is what is known of the
              address: a number for the buffer (different ones never overlap), one for the part
              that varies, and a constant in bytes; without it the access may touch anything.
              `p.elw` waits for an event.
              """)
          .example(
              """
              rv.func @example(%p: !rv.reg<a0>) {
                %x = rv.load flw %p, 8 : (!rv.reg<a0>) -> !rv.freg
                rv.return
              }
              """);

  private LoadOp(OpState state) {
    super(SPEC, state);
  }

  public static LoadOp create(OpBuilder b, Location loc, Opcode opcode, Value base, int offset) {
    var type =
        destinations(opcode).getFirst() == RegisterType.Kind.FLOAT
            ? RegisterType.FLOAT
            : RegisterType.INTEGER;
    return b.create(
        SPEC,
        OpState.at(loc)
            .operands(base)
            .set(OPCODE, new OpcodeAttr(opcode))
            .set(IMMEDIATE, IntegerAttr.i32(offset))
            .results(List.of(type)));
  }

  @Override
  public Value base() {
    return get(BASE);
  }

  public Value value() {
    return get(VALUE);
  }
}
