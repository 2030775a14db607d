package org.tdopt.riscv.rv;

import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.Pure;

/** A register that nothing is allocated to, such as the zero register; no instruction is needed. */
public final class RegisterOp extends Operation implements Pure {
  /** The stack pointer. */
  public static final RegisterType STACK_POINTER = RegisterType.INTEGER.assigned(2);

  public static final ResultSlot RESULT = ResultSlot.of("result", RegisterType.ANY_INTEGER);
  public static final OpSpec<RegisterOp> SPEC =
      OpSpec.of("rv.register", RegisterOp::new, RESULT)
          .format("attr-dict `:` type($result)")
          .summary("a reserved register")
          .description(
              """
              A register that nothing is allocated to, such as the zero register; no instruction
              is needed.
              """)
          .example(
              """
              rv.func @example() {
                %zero = rv.register : !rv.reg<zero>
                rv.return
              }
              """);

  private RegisterOp(OpState state) {
    super(SPEC, state);
  }

  public static Value create(OpBuilder b, Location loc, RegisterType register) {
    return b.create(SPEC, OpState.at(loc).results(register)).result(0);
  }

  /** Whether {@code value} is the zero register. */
  public static boolean isZero(Value value) {
    return value.type().equals(RegisterType.ZERO);
  }

  @Override
  public void verify(Verifier v) {
    var type = result(0).type(RegisterType.class);
    v.check(type.isAssigned(), "must name a register, but its type is '%s'", type);
  }
}
