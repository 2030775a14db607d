package org.tdopt.dialects.func;

import java.util.Collection;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.trait.ReturnLike;

/** The end of a function, with its results. */
public final class ReturnOp extends Operation implements ReturnLike, Pure {
  public static final OperandSlot OPERANDS = OperandSlot.variadic("operands", TypeConstraint.ANY);
  public static final OpSpec<ReturnOp> SPEC =
      OpSpec.of("func.return", ReturnOp::new, OPERANDS)
          .format("attr-dict ($operands^ `:` type($operands))?")
          .summary("the end of a function, with its results")
          .description(
              """
              Its operands are the results of the function around it, in number and type.
              """)
          .example(
              """
              func.func @example(%x: f32) -> f32 {
                func.return %x : f32
              }
              """);

  private ReturnOp(OpState state) {
    super(SPEC, state);
  }

  public static ReturnOp create(OpBuilder b, Location loc, Collection<? extends Value> values) {
    return b.create(SPEC, OpState.at(loc).operands(values));
  }

  @Override
  public void verify(Verifier v) {
    if (!(parentOp() instanceof FuncOp func)) {
      v.error("expects parent op 'func.func'");
      return;
    }
    var expected = func.functionType().results();
    if (!v.check(
        operandCount() == expected.size(),
        "has %d operands, but enclosing function (@%s) returns %d",
        operandCount(),
        func.symbolName(),
        expected.size())) {
      return;
    }
    for (int i = 0; i < operandCount(); i++) {
      v.check(
          operand(i).type().equals(expected.get(i)),
          "type of return operand %d ('%s') doesn't match function result type ('%s') in function"
              + " @%s",
          i,
          operand(i).type(),
          expected.get(i),
          func.symbolName());
    }
  }
}
