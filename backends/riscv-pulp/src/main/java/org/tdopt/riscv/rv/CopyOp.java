package org.tdopt.riscv.rv;

import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.trait.Pure;

/** A copy between registers of one kind; no instruction if both get the same register. */
public final class CopyOp extends Operation implements Pure {
  public static final OperandSlot SOURCE = OperandSlot.of("source", RegisterType.ANY);
  public static final ResultSlot RESULT = ResultSlot.of("result", RegisterType.ANY);
  public static final OpSpec<CopyOp> SPEC =
      OpSpec.of("rv.copy", CopyOp::new, SOURCE, RESULT)
          .format("$source attr-dict `:` type($source) `->` type($result)")
          .summary("copies a register")
          .description(
              """
              Source and result are of one kind of register. Register allocation drops it where
              both get the same one.
              """)
          .example(
              """
              rv.func @example(%a: !rv.reg<a0>) {
                %b = rv.copy %a : !rv.reg<a0> -> !rv.reg
                rv.return
              }
              """);

  private CopyOp(OpState state) {
    super(SPEC, state);
  }

  public static CopyOp create(OpBuilder b, Location loc, Value source) {
    var kind = source.type(RegisterType.class).kind();
    return b.create(
        SPEC,
        OpState.at(loc)
            .operands(source)
            .results(new RegisterType(kind, RegisterType.UNASSIGNED)));
  }

  public Value source() {
    return get(SOURCE);
  }

  @Override
  public void verify(Verifier v) {
    v.check(
        source().type(RegisterType.class).kind() == result(0).type(RegisterType.class).kind(),
        "copies '%s' to '%s'",
        source().type(),
        result(0).type());
  }
}
