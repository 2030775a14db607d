package org.tdopt.dialects.cf;

import java.util.List;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.StringAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.PatternResult;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.rewrite.Rewriter;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.TypeConstraint;

/** Ends the program with a message unless a truth value is set. */
public final class AssertOp extends Operation implements Canonicalizable {
  public static final OperandSlot ARG = OperandSlot.of("arg", TypeConstraint.I1);
  public static final PropertySlot<StringAttr> MSG = PropertySlot.of("msg", StringAttr.class);
  public static final OpSpec<AssertOp> SPEC =
      OpSpec.of("cf.assert", AssertOp::new, ARG, MSG)
          .format("$arg `,` $msg attr-dict")
          .summary("ends the program with a message unless a truth value is set")
          .description(
              """
              If the operand is false, the program ends with the message; if not, nothing happens.
              """)
          .example(
              """
              func.func @example(%a: i32, %b: i32) {
                %0 = arith.cmpi slt, %a, %b : i32
                cf.assert %0, "expected ascending operands"
                return
              }
              """);

  private AssertOp(OpState state) {
    super(SPEC, state);
  }

  public static AssertOp create(OpBuilder b, Location loc, Value condition, String message) {
    return b.create(SPEC, OpState.at(loc).operands(condition).set(MSG, new StringAttr(message)));
  }

  /** What the program ends with. */
  public String message() {
    return get(MSG).value();
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new EraseTrueAssertion());
  }

  /** {@code assert true} does nothing. */
  private record EraseTrueAssertion() implements RewritePattern<AssertOp> {
    @Override
    public Class<AssertOp> root() {
      return AssertOp.class;
    }

    @Override
    public PatternResult rewrite(AssertOp op, Rewriter rewriter) {
      if (!Constants.is(op.operand(0), 1)) {
        return PatternResult.declined("the operand is not known to be true");
      }
      rewriter.erase(op);
      return PatternResult.applied();
    }
  }
}
