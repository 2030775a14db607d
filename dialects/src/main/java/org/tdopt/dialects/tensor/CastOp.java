package org.tdopt.dialects.tensor;

import org.tdopt.dialects.arith.ArithTypes;
import org.tdopt.dialects.view.RetypingOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/** The same tensor under a type that knows more or fewer of its extents. */
public final class CastOp extends RetypingOp {
  public static final OpSpec<CastOp> SPEC =
      spec("tensor.cast", CastOp::new, TypeConstraint.ANY_TENSOR)
          .summary("the same tensor under a type that knows more or fewer extents")
          .description(
              """
              Checked when it runs: the extents that both types know must be equal. Either type may
              leave the rank open. It folds into users that do not mind the type.
              """)
          .example(
              """
              func.func @example(%x: tensor<4xf32>) -> tensor<?xf32> {
                %0 = tensor.cast %x : tensor<4xf32> to tensor<?xf32>
                func.return %0 : tensor<?xf32>
              }
              """);

  private CastOp(OpState state) {
    super(SPEC, state);
  }

  public static CastOp create(OpBuilder b, Location loc, Value source, Type to) {
    return b.create(SPEC, OpState.at(loc).operands(source).results(to));
  }

  /** {@code source} as a value of type {@code to}: itself, or cast. */
  public static Value to(OpBuilder b, Location loc, Value source, Type to) {
    return source.type().equals(to) ? source : create(b, loc, source, to).result();
  }

  @Override
  public void verify(Verifier v) {
    var from = source().type();
    var to = result().type();
    boolean mayBeEqual =
        !(from instanceof TensorType a && to instanceof TensorType b)
            || a.shape().mayBe(b.shape());
    v.check(
        ArithTypes.elementType(from).equals(ArithTypes.elementType(to)) && mayBeEqual,
        "operand type '%s' and result type '%s' are cast incompatible",
        from,
        to);
  }
}
